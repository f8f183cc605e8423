/** Where a Chromium is on this machine; undefined where there is none. */
export const findChromium: () => string | undefined;
