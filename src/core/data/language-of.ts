/** The language of a tag, without its region: `de` of `de-CH`. */
export const languageOf = (tag: string): string => tag.replace(/[-_].*$/u, '').toLowerCase();

/** Everything that stands under a language, whatever its region: what is said for this region goes before the rest. */
export const allUnderLanguage = <Said>(
  said: Readonly<Record<string, Readonly<Record<string, Said>>>>,
  language: string,
): Readonly<Record<string, Said>> => {
  const tags = Object.keys(said).filter((tag) => languageOf(tag) === languageOf(language));
  const nearness = (tag: string): number =>
    tag.toLowerCase() === language.toLowerCase() ? 2 : tag === languageOf(language) ? 1 : 0;
  return Object.fromEntries(
    tags
      .toSorted((one, other) => nearness(one) - nearness(other))
      .flatMap((tag) => Object.entries(said[tag] ?? {})),
  );
};

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
