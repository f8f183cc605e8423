import type { BusinessCase, CaseHouse } from './schema/index.ts';

type HouseNames = CaseHouse['words'][string];

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
export const houseNames = ({ house }: Pick<BusinessCase, 'house'>, language: string): HouseNames =>
  underLanguage(house?.words ?? {}, language) ?? {};

/** The house’s wordings of phrases in a language. */
export const housePhrases = ({ house }: Pick<BusinessCase, 'house'>, language: string) =>
  Object.entries(underLanguage(house?.phrases ?? {}, language) ?? {})
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => ({
      name,
      text,
      origin: { file: `house “${house?.name ?? ''}”, ${name}`, line: 1 },
    }));

/** A word that is not used, and what to say instead. */
export interface AvoidedWord {
  word: string;
  say: string;
}

interface Words {
  words: Readonly<Record<string, HouseNames>>;
  avoid: readonly AvoidedWord[];
}

/** What a house does not say in a language: its words not used, and what else the things are called that it names. */
export const avoidedWords = ({ words, avoid }: Words, language: string): AvoidedWord[] => {
  const { customer, colleague, board } = underLanguage(words, language) ?? {};
  const instead = (others: readonly string[] | undefined, say: string): AvoidedWord[] =>
    (others ?? []).map((word) => ({ word, say }));
  return [
    ...avoid,
    ...instead(customer?.insteadOf, customer?.many || customer?.one || ''),
    ...instead(colleague?.insteadOf, colleague?.many || colleague?.one || ''),
    ...instead(board?.insteadOf, board?.name ?? ''),
  ].filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
};

const plain = (word: string): string => word.trim().toLowerCase().replaceAll(/\s+/gu, ' ');

/** Finds words in a text, whole and in any case, in the order in which they stand; each place of each of them. */
export const finderOf = (
  avoided: readonly AvoidedWord[],
): ((text: string) => (AvoidedWord & { at: number })[]) => {
  const known = new Map(avoided.map((one) => [plain(one.word), one]));
  if (known.size === 0) return () => [];
  // The longer of two that begin alike goes first.
  const words = [...known.keys()].toSorted((one, other) => other.length - one.length);
  const written = words.map((word) =>
    word.replaceAll(/[^\p{L}\p{N} ]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
  );
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written.join('|')})(?![\p{L}\p{N}])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const one = known.get(plain(found));
      return one === undefined ? [] : [{ ...one, word: found, at: index }];
    });
};
