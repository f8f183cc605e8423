import type { BusinessCase, CaseHouse } from './schema/index.ts';

const baseOf = (language: string): string => language.replace(/[-_].*$/u, '').toLowerCase();

/** What stands under a language, or under that language without its region. */
export const underLanguage = <Said>(
  said: Readonly<Record<string, Said>>,
  language: string,
): Said | undefined => {
  const tags = Object.keys(said);
  const found =
    tags.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    tags.find((tag) => tag.toLowerCase() === baseOf(language)) ??
    tags.find((tag) => baseOf(tag) === baseOf(language));
  return found === undefined ? undefined : said[found];
};

/** The names that the house of a case has for things, in a language. */
export const houseNames = (
  { house }: Pick<BusinessCase, 'house'>,
  language: string,
): CaseHouse['words'][string] => underLanguage(house?.words ?? {}, language) ?? {};

/** The house’s wordings of phrases in a language. */
export const housePhrases = ({ house }: Pick<BusinessCase, 'house'>, language: string) =>
  Object.entries(underLanguage(house?.phrases ?? {}, language) ?? {})
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => ({
      name,
      text,
      origin: { file: `house “${house?.name ?? ''}”, ${name}`, line: 1 },
    }));
