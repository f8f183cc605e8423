import { overlapOf, type Word } from '../rendered-document.ts';
import { type Judge, onPage } from './judge.ts';

/** Spaces at which a line may end; at the others, as in “1 000”, it may not. */
const wordsOf = (text: string): string[] => text.split(/[ \t\n\r]+/u).filter((word) => word !== '');

/** Printed alike, however they are written. */
const printed = (text: string): string =>
  text.replaceAll('\u00AD', '').replaceAll(/[\u00A0\u202F\u2009]/gu, '\u00A0');

/** A hyphen after a letter or digit, or a slash or dash between words: a line may end there. */
const mayEnd = (text: string): boolean => /[\p{L}\p{N}.)%€£$][-\u2010\u2013\u2014/]$/u.test(text);

const heightOf = ({ top, bottom }: Word): number => bottom - top;

const follows = (first: Word, second: Word): boolean => {
  const height = heightOf(first);
  return (
    Math.abs(heightOf(second) - height) < height * 0.1 &&
    second.top > first.top + height * 0.6 &&
    second.top < first.top + height * 1.7
  );
};

const isBeside = (one: Word, other: Word): boolean =>
  Math.abs(one.top - other.top) < heightOf(one) * 0.3 && Math.abs(heightOf(one) - heightOf(other)) < 1;

/** Nothing stands next to it on its line, as far as a space is wide. */
const endsLine = (word: Word, all: readonly Word[]): boolean =>
  !all.some(
    (other) =>
      other !== word &&
      isBeside(word, other) &&
      other.left > word.left &&
      other.left - word.right < heightOf(word) * 0.5,
  );

const beginsLine = (word: Word, all: readonly Word[]): boolean =>
  !all.some(
    (other) =>
      other !== word &&
      isBeside(word, other) &&
      other.left < word.left &&
      word.left - other.right < heightOf(word) * 0.5,
  );

/** The words beside it on its line, as one stretch from left to right. */
const stretchOf = (word: Word, all: readonly Word[]): { left: number; right: number } =>
  all
    .filter((other) => isBeside(word, other))
    .toSorted((one, other) => one.left - other.left)
    .reduce(
      (stretch, { left, right }) => {
        const isNear =
          left - stretch.right < heightOf(word) * 0.5 && stretch.left - right < heightOf(word) * 0.5;
        return isNear
          ? { left: Math.min(left, stretch.left), right: Math.max(right, stretch.right) }
          : stretch;
      },
      { left: word.left, right: word.right },
    );

const isUnder = (first: Word, second: Word, all: readonly Word[]): boolean => {
  const above = stretchOf(first, all);
  const below = stretchOf(second, all);
  const shared = overlapOf({ ...above, top: 0, bottom: 1 }, { ...below, top: 0, bottom: 1 });
  return shared.right - shared.left > 0;
};

/** Words that the file holds, and every two that it holds with only a space between them. */
const known = (texts: readonly string[]): { whole: Set<string>; joined: string; pairs: Set<string> } => {
  const lists = texts.map((text) => wordsOf(printed(text)));
  return {
    whole: new Set(lists.flat()),
    joined: ` ${[...new Set(lists.flat())].join(' ')} `,
    pairs: new Set(lists.flatMap((list) => list.slice(1).map((word, index) => `${list[index]} ${word}`))),
  };
};

export const tornWords: Judge = {
  id: 'torn-words',
  statement: 'No line ends within a word or a number.',
  findings: ({ pages, texts }) => {
    const { whole, joined, pairs } = known(texts);
    /** The two are one word of the file, or the end of one line and the beginning of the next within one. */
    const isTorn = (first: string, second: string): boolean => {
      if (mayEnd(first) || pairs.has(`${first} ${second}`)) return false;
      const fragments = !whole.has(first) || !whole.has(second);
      return (
        fragments && [`${first}${second}`, `${first}\u00A0${second}`].some((text) => joined.includes(text))
      );
    };
    /** Neither is a word of the file: nothing else can stand beside them, as labels of a chart do closer than words. */
    const areFragments = (...both: readonly Word[]): boolean =>
      both.every(({ text }) => !whole.has(printed(text)));
    const onLines = (all: readonly Word[]): string[] =>
      all.flatMap((first) =>
        all
          .filter(
            (second) =>
              follows(first, second) &&
              isTorn(printed(first.text), printed(second.text)) &&
              (areFragments(first, second) || (endsLine(first, all) && beginsLine(second, all))) &&
              isUnder(first, second, all),
          )
          .map((second) => `${first.text} ${second.text}`),
      );
    return pages.flatMap(({ number, words }) =>
      onPage(number, onLines(words), (torn) => `one word on two lines: ${torn}`),
    );
  },
};
