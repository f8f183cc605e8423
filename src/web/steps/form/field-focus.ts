const controls = 'input, select, textarea';

/** The place around a place: `risks[calls].score` stands in `risks[calls]`. */
const around = (field: string): string => field.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/u, '');

const insideOf = (field: string): HTMLElement | undefined => {
  const inside = [...document.querySelectorAll<HTMLElement>(controls)].filter(
    ({ id }) => id.startsWith(`field:${field}.`) || id.startsWith(`field:${field}[`),
  );
  return inside.find(({ id }) => id.endsWith('.base')) ?? inside[0];
};

const isRow = (field: string): boolean => field.endsWith(']');

/**
 * The control of a field; of a group or row the first one in it, of a range its base; of a list its button. A row that
 * is asked for is opened first: only at the last look the list stands for it.
 */
const controlOf = (field: string, isLast: boolean): HTMLElement | null => {
  const found =
    document.getElementById(`field:${field}`) ??
    document.getElementById(`field:${field}.base`) ??
    insideOf(field) ??
    document.querySelector<HTMLElement>(`[data-list="${CSS.escape(field)}"] [data-add] button`);
  // What the case does not hold itself is computed from what stands around it.
  const outer = around(field);
  if (found !== null || outer === field || (isRow(field) && !isLast)) return found;
  return controlOf(outer, isLast);
};

const openAround = (element: HTMLElement): void => {
  const folded = element.parentElement?.closest('details') ?? null;
  if (folded === null) return;
  folded.open = true;
  openAround(folded);
};

/** Puts the focus on a field, opening what it is folded into. False while it is not on screen. */
export const focusField = (field: string, isLast = false): boolean => {
  const control = controlOf(field, isLast);
  if (control === null) return false;
  openAround(control);
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
  return true;
};
