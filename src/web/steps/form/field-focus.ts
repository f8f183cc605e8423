const controls = 'input, select, textarea';

/** The place around a place: `risks[calls].score` stands in `risks[calls]`. */
const around = (field: string): string => field.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/u, '');

/** The control of a field; of a group or row the first one in it, of a range its base; of an empty list its button. */
const controlOf = (field: string): HTMLElement | null => {
  const exact = document.getElementById(`field:${field}`) ?? document.getElementById(`field:${field}.base`);
  if (exact !== null) return exact;
  const inside = [...document.querySelectorAll<HTMLElement>(controls)].filter(
    ({ id }) => id.startsWith(`field:${field}.`) || id.startsWith(`field:${field}[`),
  );
  const found =
    inside.find(({ id }) => id.endsWith('.base')) ??
    inside[0] ??
    document.querySelector<HTMLElement>(`[data-list="${CSS.escape(field)}"] [data-add] button`);
  // What the case does not hold itself is computed from what stands around it.
  return found ?? (around(field) === field ? null : controlOf(around(field)));
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
