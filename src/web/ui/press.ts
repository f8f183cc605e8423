/** A press that never ends, as on a list that opens, holds nothing back for longer. */
const longest = 1000;

let isPressed = false;
let held: (() => void)[] = [];
let isOver: ReturnType<typeof setTimeout> | undefined;

const release = (): void => {
  clearTimeout(isOver);
  isPressed = false;
  const tasks = held;
  held = [];
  for (const task of tasks) task();
};

/**
 * Does it at once, or when the press that is under way has become a click: what a field says on being left, or what
 * follows from its number, must not move the button that somebody is pressing.
 */
export const afterPress = (task: () => void): void => {
  if (isPressed) held.push(task);
  else task();
};

/** Follows the presses on a page: call it once. */
export const watchPresses = (page: EventTarget): void => {
  const press = (): void => {
    isPressed = true;
    clearTimeout(isOver);
    isOver = setTimeout(release, longest);
  };
  page.addEventListener('pointerdown', press, true);
  // The click comes in the same task as the end of the press.
  for (const end of ['pointerup', 'pointercancel', 'dragend'])
    page.addEventListener(end, () => setTimeout(release), true);
};
