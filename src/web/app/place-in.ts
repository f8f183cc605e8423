import type { BusinessCase } from '../../core/business-case/schema/index.ts';

/** Where a path leads is asked on a press: what knows it comes after the first screen. */
const load = async () => import('./field-place.ts');

/** The step that writes what stands at a path of the case or of its figures, and the field to open there. */
export const placeIn = async (businessCase: BusinessCase, path: string) => {
  const { placeOf } = await load();
  return placeOf(businessCase, path);
};
