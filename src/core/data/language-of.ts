/** The language of a tag, without its region: `de` of `de-CH`. */
export const languageOf = (tag: string): string => tag.replace(/[-_].*$/u, '').toLowerCase();

/** What stands under a language, or under that language without its region or with another. */
export const underLanguage = <Said>(
  said: Readonly<Record<string, Said>>,
  language: string,
): Said | undefined => {
  const tags = Object.keys(said);
  const found =
    tags.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    tags.find((tag) => tag === languageOf(language)) ??
    tags.find((tag) => languageOf(tag) === languageOf(language));
  return found === undefined ? undefined : said[found];
};
