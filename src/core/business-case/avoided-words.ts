import { languageOf, underLanguage } from '../data/language-of.ts';
import { startUpper } from '../data/letter-case.ts';
import { formsOf, pluralOf, singularOf } from '../data/word-forms.ts';
import { withoutThe } from '../data/without-the.ts';
import type { CaseHouse } from './schema/index.ts';

/** A word that is not used, and what to say instead. */
export interface AvoidedWord {
  word: string;
  say: string;
  /** It names what the house names otherwise: found as it is written here, and answered with its capital. */
  isName?: true;
}

/** Words that are looked for in a language, and names that they may be a part of. */
export interface AvoidedWords {
  language: string;
  avoided: readonly AvoidedWord[];
  own: readonly string[];
}

interface Words {
  words: Readonly<Record<string, CaseHouse['words'][string]>>;
  avoid: readonly { word: string; say: string }[];
}

/** What we call the things that a house can name. */
export type OurNames = Readonly<
  Record<'customer' | 'customers' | 'colleague' | 'colleagues' | 'staff' | 'board' | 'boardMember', string>
>;

const lower = (word: string): string => word.toLowerCase();

const named = (word: string, say: string): AvoidedWord => ({ word, say, isName: true });

/** Words for several that do not look like it. */
const manyInOne = /(?:people|men|children|staff|personnel|folk|workforce|clientele)$/iu;

/** What else people are called: in English one and several, each with the name in the same number. */
const peopleInstead = (word: string, one: string, many: string, language: string): AvoidedWord[] => {
  if (languageOf(language) !== 'en' || manyInOne.test(word)) return [{ word, say: many }];
  const single = singularOf(word) ?? word;
  return [named(single, one), named(pluralOf(single), many)];
};

/** While somebody types the one there may be no several yet. */
type NamesOfPeople = Partial<{ one: string; many: string; insteadOf: readonly string[] }>;

const people = (
  names: NamesOfPeople | undefined,
  language: string,
  ours: readonly (readonly [one: string, many: string])[],
) => {
  const one = names?.one?.trim() || names?.many?.trim() || '';
  const many = names?.many?.trim() || one;
  return {
    own: [one, many],
    listed: (names?.insteadOf ?? []).flatMap((word) => peopleInstead(word.trim(), one, many, language)),
    replaced:
      one === '' ? [] : ours.flatMap(([single, several]) => [named(several, many), named(single, one)]),
  };
};

const deciders = (
  board: Partial<{ name: string; member: string; insteadOf: readonly string[] }> | undefined,
  ours: OurNames | null,
) => {
  const [name, member] = [withoutThe(board?.name ?? ''), withoutThe(board?.member ?? '')];
  return {
    own: [name, member],
    listed: (board?.insteadOf ?? []).map((word): AvoidedWord => ({ word, say: name })),
    replaced:
      ours === null
        ? []
        : [
            ...(name === '' ? [] : [named(ours.board, name)]),
            ...(member === '' ? [] : [named(ours.boardMember, member)]),
          ],
  };
};

/** Phrases that hold a name of ours and name nothing. */
const idioms = ['on board', 'across the board'];

/**
 * What a house does not say in a language: its words not used, and what else the things are called that it names. With
 * our names for them, these too.
 */
export const avoidedWords = (
  { words, avoid }: Words,
  language: string,
  ours: OurNames | null = null,
): AvoidedWords => {
  const { customer, colleague, board } = underLanguage(words, language) ?? {};
  const things = [
    people(customer, language, ours === null ? [] : [[ours.customer, ours.customers]]),
    people(
      colleague,
      language,
      ours === null
        ? []
        : [
            [ours.colleague, ours.colleagues],
            [ours.staff, ours.staff],
          ],
    ),
    deciders(board, ours),
  ];
  const own = things.flatMap((thing) => thing.own).filter((name) => name !== '');
  // Where a house says "business customers", "customers" is short for them.
  const isOwn = ({ word }: AvoidedWord): boolean =>
    own.some((name) => ` ${lower(name)} `.includes(` ${lower(word)} `));
  const avoided = [
    ...avoid.map(({ word, say }) => ({ word, say })),
    ...things.flatMap(({ listed }) => listed),
    ...things.flatMap(({ replaced }) => replaced.filter((one) => !isOwn(one))),
  ];
  return {
    language,
    avoided: avoided.filter(({ word }) => /[\p{L}\p{N}]/u.test(word)),
    own: [...own, ...idioms],
  };
};

const partsOf = (word: string): string[] => word.split(/[\s\-\u2010\u2011]+/u).filter((part) => part !== '');

const plain = (word: string): string => partsOf(word).join(' ').toLowerCase();

const written = (part: string): string => part.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);

/** A word in its forms: the first of several parts and the last may have another ending. */
const patternOf = (word: string, language: string, isName: boolean): string => {
  const parts = partsOf(word);
  return parts
    .map((part, index) =>
      isName || (index > 0 && index < parts.length - 1)
        ? written(part)
        : `(?:${formsOf(part, language).map(written).join('|')})`,
    )
    .join(String.raw`[\s\-\u2010\u2011]+`);
};

const whole = (patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'giu');

/** An abbreviation is written in capitals; "it" is no IT. */
const isWritten = ({ word }: AvoidedWord, found: string): boolean =>
  !/^\p{Lu}{2,}$/u.test(word.trim()) || found.startsWith(word.trim());

/** "Customer Experience", "Board of Northlight": a name of its own, which no house words otherwise. */
const isProper = ({ isName }: AvoidedWord, found: string, after: string): boolean =>
  isName === true && /^\p{Lu}/u.test(found) && /^[ -](?:of )?\p{Lu}/u.test(after);

/** What to say instead, with the capital that a name of ours has where it begins a sentence. */
const answered = ({ word, say, isName }: AvoidedWord, found: string): string =>
  isName === true && /^\p{Lu}/u.test(found) && !/^\p{Lu}/u.test(word) ? startUpper(say) : say;

interface Found {
  word: string;
  say: string;
  at: number;
}

/** Finds words in a text, whole and in their usual forms, in the order in which they stand; each place of each of them. */
export const finderOf = ({ language, avoided, own }: AvoidedWords): ((text: string) => Found[]) => {
  if (avoided.length === 0) return () => [];
  const isEnglish = languageOf(language) === 'en';
  // The longer of two that begin alike goes first.
  const all = avoided.toSorted((one, other) => plain(other.word).length - plain(one.word).length);
  const exact = new Map(all.toReversed().map((one) => [plain(one.word), one]));
  const pattern = whole(all.map(({ word, isName }) => `(${patternOf(word, language, isName === true)})`));
  const said = [...own, ...avoided.map(({ say }) => say)].filter((word) => partsOf(word).length > 0);
  const kept = said.length === 0 ? null : whole(said.map((word) => patternOf(word, language, false)));
  return (text) => {
    const spans = kept === null ? [] : [...text.matchAll(kept)];
    const isKept = ({ word }: AvoidedWord, found: string, at: number): boolean =>
      spans.some(
        ({ 0: name, index }) =>
          index <= at &&
          at + found.length <= index + name.length &&
          (name.length > found.length || found !== word.trim()),
      );
    return [...text.matchAll(pattern)].flatMap((match) => {
      const [found, ...groups] = match;
      const at = match.index;
      const one = exact.get(plain(found)) ?? all[groups.findIndex((group) => group !== undefined)];
      const isNamed = one !== undefined && isEnglish && isProper(one, found, text.slice(at + found.length));
      return one === undefined || isNamed || !isWritten(one, found) || isKept(one, found, at)
        ? []
        : [{ word: found, say: answered(one, found), at }];
    });
  };
};
