const name = 'casewright.cases';

/** How many cases this browser held when it was last looked; 0 where nothing was remembered. */
export const rememberedCount = (): number => {
  try {
    const count = Number(window.localStorage.getItem(name));
    return Number.isInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
};

/** Kept apart from the database: when that comes back empty, this says that it should not. */
export const rememberCount = (count: number): void => {
  try {
    if (count === 0) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, String(count));
  } catch {
    // A browser that keeps nothing forgets this too.
  }
};
