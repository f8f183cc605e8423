import type { Run } from '../../document/index.ts';
import type { LeafFormat } from '../shape.ts';
import type { Anchor } from '../interpreter/run.ts';

/** A value that waits outside the text while the text's structure is parsed. */
export interface Marker {
  path: string;
  raw: number | string | boolean | null;
  /** As the reader will see it; empty when the case lacks it. */
  text: string;
  format: LeafFormat;
  figure: string | null;
  /** A generated clause brings its own runs. */
  runs: readonly Run[] | null;
}

/** From here on, the text comes from this line of the template. */
interface Stretch {
  offset: number;
  line: number;
  anchor: Anchor;
}

/** A section with its values taken out: what is parsed, what was taken out, and where each stretch comes from. */
export interface MarkedText {
  text: string;
  markers: readonly Marker[];
  stretches: readonly Stretch[];
}

/** Two private-use characters around the number of the marker; template text cannot hold them. */
export const markOf = (index: number): string => `\uE000${index}\uE001`;

const mark = /\uE000(\d+)\uE001/gu;

/** A text cut at its markers: words and values in turn. */
export const piecesOf = (text: string, markers: readonly Marker[]): (string | Marker)[] => {
  const pieces: (string | Marker)[] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    const marker = markers[Number(match[1])];
    if (marker !== undefined) pieces.push(marker);
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
};

/** The stretch that a place in the marked text belongs to. */
const stretchAt = (stretches: readonly Stretch[], offset: number): Stretch | undefined => {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return stretches[low];
};

const breaksOf = new WeakMap<object, number[]>();

/** Where the lines of a marked text end: a long section asks for the line of each of its blocks. */
const lineBreaks = (marked: MarkedText): number[] => {
  const known = breaksOf.get(marked);
  if (known !== undefined) return known;
  const breaks = [...marked.text.matchAll(/\n/gu)].map(({ index }) => index);
  breaksOf.set(marked, breaks);
  return breaks;
};

/** How many of the sorted numbers lie under a bound. */
const countUnder = (numbers: readonly number[], bound: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Where in the template a place in the marked text comes from. */
export const sourceOf = (
  marked: MarkedText,
  offset: number,
): { line: number; anchor: Anchor } | undefined => {
  const stretch = stretchAt(marked.stretches, offset);
  if (stretch === undefined) return undefined;
  const breaks = lineBreaks(marked);
  const between = Math.max(0, countUnder(breaks, offset) - countUnder(breaks, stretch.offset));
  return { line: stretch.line + between, anchor: stretch.anchor };
};
