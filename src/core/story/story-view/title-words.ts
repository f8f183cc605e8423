import { textOf } from '../../document/index.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { nothing } from './phrase.ts';

/** A title of a slide has 15 words at most. */
const mostWords = 15;

const wordCount = ({ phrase: runs }: Phrase): number => textOf(runs).split(/\s+/u).length;

/** The fullest of several wordings that a title has room for; where none fits, the shortest. */
export const fitting = (wordings: readonly Phrase[]): Phrase =>
  wordings.find((wording) => wordCount(wording) <= mostWords) ??
  wordings.toSorted((one, other) => wordCount(one) - wordCount(other))[0] ??
  nothing;

/** The short names of what is no money, for a title that has no room for the full ones. */
export const shortened = (words: string): string =>
  words.replace('time set free', 'time').replace('value not yet sorted', 'unsorted value');
