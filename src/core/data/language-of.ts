/** The language of a tag, without its region: `de` of `de-CH`. */
export const languageOf = (tag: string): string => tag.replace(/[-_].*$/u, '').toLowerCase();
