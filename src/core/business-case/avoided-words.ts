import { underLanguage } from '../data/language-of.ts';
import type { CaseHouse } from './schema/index.ts';

/** A word that is not used, and what to say instead. */
export interface AvoidedWord {
  word: string;
  say: string;
}

interface Words {
  words: Readonly<Record<string, CaseHouse['words'][string]>>;
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
