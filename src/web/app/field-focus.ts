import { valueAtPath } from '../../core/business-case/path.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { stepOfPath } from '../steps/index.ts';

/** A shared input has its field once, under its own name, wherever a benefit uses it. */
const ownPath = (businessCase: BusinessCase, path: string): string => {
  const [whole, input] = /^(?:(benefits\[[^\]]+\]\.inputs\.[^.]+))/u.exec(path) ?? [];
  if (whole === undefined || input === undefined) return path;
  const value = valueAtPath(businessCase, input);
  const isShared = typeof value === 'object' && value !== null && 'shared' in value;
  return isShared ? `sharedInputs.${String(value.shared)}${path.slice(whole.length)}` : path;
};

/** Figures are computed: what they lead to is where most of their numbers are entered. */
const placeOfFigure = (id: string): string => {
  const benefit = /^benefit\.([^.]+)\./u.exec(id)?.[1];
  if (benefit !== undefined) return `benefits[${benefit}].inputs`;
  if (id.startsWith('pilot.')) return 'pilot';
  if (id.startsWith('present-value-of-benefits')) return 'benefits';
  return id.startsWith('present-value-of-costs') || id.startsWith('peak-funding') ? 'costs' : 'settings';
};

/** The step that writes what stands at a path of the case or of its figures, and the field to open there. */
export const placeOf = (businessCase: BusinessCase, path: string): { step: string; field: string } => {
  const field = path.startsWith('figures.')
    ? placeOfFigure(path.slice('figures.'.length))
    : ownPath(businessCase, path);
  return { step: stepOfPath(field)?.id ?? 'basics', field };
};

const controls = 'input, select, textarea';

/** The control of a field; of a group or row the first one in it, of a range its base; of an empty list its button. */
const controlOf = (field: string): HTMLElement | null => {
  const exact = document.getElementById(`field:${field}`) ?? document.getElementById(`field:${field}.base`);
  if (exact !== null) return exact;
  const inside = [...document.querySelectorAll<HTMLElement>(controls)].filter(
    ({ id }) => id.startsWith(`field:${field}.`) || id.startsWith(`field:${field}[`),
  );
  return (
    inside.find(({ id }) => id.endsWith('.base')) ??
    inside[0] ??
    document.querySelector<HTMLElement>(`[data-list="${CSS.escape(field)}"] [data-add] button`)
  );
};

const openAround = (element: HTMLElement): void => {
  const folded = element.parentElement?.closest('details') ?? null;
  if (folded === null) return;
  folded.open = true;
  openAround(folded);
};

/** Puts the focus on a field, opening what it is folded into. False while it is not on screen. */
export const focusField = (field: string): boolean => {
  const control = controlOf(field);
  if (control === null) return false;
  openAround(control);
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
  return true;
};
