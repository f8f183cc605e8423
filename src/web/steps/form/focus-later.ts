/** Puts the focus on what is about to be drawn; the first match that can take it. */
export const focusLater = (find: () => HTMLElement | null | undefined): void => {
  requestAnimationFrame(() => find()?.focus());
};
