const name = 'casewright.shows-all-fields';

const read = (): boolean => {
  try {
    return window.localStorage.getItem(name) === 'yes';
  } catch {
    return false;
  }
};

let known: boolean | null = null;
const listeners = new Set<() => void>();

/** Whether this person wants every field in sight: kept on the device, not in the case. */
export const showsAllFields = (): boolean => {
  known ??= read();
  return known;
};

export const rememberShowsAll = (showsAll: boolean): void => {
  known = showsAll;
  try {
    if (showsAll) window.localStorage.setItem(name, 'yes');
    else window.localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing holds it as long as the page is open.
  }
  for (const listener of listeners) listener();
};

export const onShowsAll = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
