import { languageOf } from './language-of.ts';

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** The English plural of a noun. */
export const pluralOf = (word: string): string => {
  if (/[^aeiou]y$/iu.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/iu.test(word) ? `${word}es` : `${word}s`;
};

/** The English singular of a plural; undefined of a word that is none: business, status, analysis. */
export const singularOf = (word: string): string | undefined => {
  if (word.length < 4 || !/[^sui]s$/iu.test(word) || isAbbreviation(word)) return undefined;
  if (/[^aeiou]ies$/iu.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/iu.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

/** leverage: leveraged, leveraging; plan: planned, planning; comply: complied. */
const verbForms = (word: string): string[] => {
  if (/[^eoy]e$/iu.test(word)) return [`${word}d`, `${word.slice(0, -1)}ing`];
  if (/e$/iu.test(word)) return [`${word}d`, `${word}ing`];
  if (/[^aeiou]y$/iu.test(word)) return [`${word.slice(0, -1)}ied`, `${word}ing`];
  const last = /[^aeiou][aeiou]([bdgklmnprtvz])$/iu.exec(word)?.[1];
  const stems = last === undefined ? [word] : [word, `${word}${last}`];
  return stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`]);
};

const inEnglish = (word: string): string[] => {
  const one = singularOf(word);
  if (one !== undefined) return [one];
  // Of two letters "it" would become "its", and an abbreviation is no verb.
  if (isAbbreviation(word)) return [`${word}s`];
  return word.length < 3 ? [] : [pluralOf(word), `${word}s`, ...verbForms(word)];
};

const endings = ['e', 'en', 'er', 'es', 's', 'n'];

const inOthers = (word: string): string[] =>
  word.length < 3 ? [] : endings.map((ending) => `${word}${ending}`);

/** A word of a language in the usual forms that it takes, its own first. What is more than letters has one. */
export const formsOf = (word: string, language: string): string[] => {
  if (!/^\p{L}+$/u.test(word)) return [word];
  const others = languageOf(language) === 'en' ? inEnglish(word) : inOthers(word);
  return [...new Set([word, ...others])];
};
