import { type LastBasics, readLastBasics } from '../../core/business-case/like-last-case.ts';

const name = 'casewright.last-basics';

/** What the last case said of itself, for the next one; nothing where nothing was kept. */
export const rememberedBasics = (): LastBasics => {
  try {
    return readLastBasics(JSON.parse(window.localStorage.getItem(name) ?? '{}'));
  } catch {
    return {};
  }
};

/** Kept on the device, in no case. */
export const rememberBasics = (last: LastBasics): void => {
  try {
    if (Object.keys(last).length === 0) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, JSON.stringify(last));
  } catch {
    // A browser that keeps nothing begins each case empty.
  }
};
