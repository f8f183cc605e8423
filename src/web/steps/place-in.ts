import type { BusinessCase } from '../../core/business-case/schema/index.ts';

type Places = typeof import('./field-place.ts');

let places: Places | null = null;

/** Where a path leads is asked on a press: what knows it comes after the first screen. */
const load = async (): Promise<Places> => {
  places = await import('./field-place.ts');
  return places;
};

// It is there before most presses.
setTimeout(() => void load(), 1000);

/** The step that writes what stands at a path of the case or of its figures, and the field to open there. */
const placeIn = async (businessCase: BusinessCase, path: string) =>
  (await load()).placeOf(businessCase, path);

/** Leads there in the same moment, once what knows the way has come; a moment later before. */
export const leadTo = (
  businessCase: BusinessCase,
  path: string,
  lead: (place: ReturnType<Places['placeOf']>) => void,
): void => {
  if (places === null) void placeIn(businessCase, path).then(lead);
  else lead(places.placeOf(businessCase, path));
};
