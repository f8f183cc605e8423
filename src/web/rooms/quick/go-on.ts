const controls = 'input:not([type="file"]), select, textarea';

const isRadio = (control: Element): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'radio';

/** Of a group of radio buttons one stands for all: the chosen one, else the first. */
const standsForGroup = (control: Element, all: readonly Element[]): boolean => {
  if (!isRadio(control)) return true;
  const group = all.filter((other) => isRadio(other) && other.name === control.name) as HTMLInputElement[];
  return control === (group.find(({ checked }) => checked) ?? group[0]);
};

const controlsIn = (form: Element): HTMLElement[] => {
  const all = [...form.querySelectorAll<HTMLElement>(controls)];
  return all.filter((control) => standsForGroup(control, all) && control.getClientRects().length > 0);
};

/** Whether Enter makes a new line in it. */
const hasLines = (control: Element): boolean =>
  control instanceof HTMLTextAreaElement && control.dataset['oneLine'] === undefined;

/**
 * Enter leads from one field to the next. True where the field was the last one, and the question is done; what else
 * Enter does, as on a button or in a text of several lines, stays.
 */
export const goOn = (event: KeyboardEvent, form: Element): boolean => {
  const { key, target, ctrlKey, metaKey, shiftKey, altKey, isComposing } = event;
  if (key !== 'Enter' || ctrlKey || metaKey || shiftKey || altKey || isComposing) return false;
  if (!(target instanceof HTMLElement) || !form.contains(target)) return false;
  if (!target.matches(controls) || hasLines(target)) return false;
  event.preventDefault();
  const all = controlsIn(form);
  const own = all.findIndex(
    (control) => control === target || (isRadio(control) && isRadio(target) && control.name === target.name),
  );
  const next = all[own + 1];
  if (next === undefined) return true;
  next.focus();
  if (next instanceof HTMLInputElement && next.type === 'text') next.select();
  return false;
};
