import type { Judge } from './judge.ts';
import { onPage } from './judge.ts';

/** An axis may label every twelfth of its categories, as months by year. */
const EVERY = 12;

/** Shorter ones may be a number: 135 is no axis of odd months. */
const LETTERS = 6;

/** The labels of an axis from one of them on, each so many after the last, with no space between: `8101214`. */
const isRunOf = (text: string, axis: readonly string[], start: number, step: number): boolean => {
  let rest = text;
  for (let index = start; index < axis.length && rest !== ''; index += step) {
    const label = axis[index] ?? '';
    if (label === '' || !rest.startsWith(label)) return false;
    rest = rest.slice(label.length);
  }
  return rest === '';
};

const isCrowded = (text: string, axis: readonly string[]): boolean =>
  text.length >= LETTERS &&
  axis.some((_, start) =>
    Array.from({ length: EVERY }).some((_, step) => isRunOf(text, axis, start, step + 1)),
  );

export const crowdedLabels: Judge = {
  id: 'crowded-labels',
  statement: 'Labels of an axis stand apart from each other.',
  findings: ({ pages, axes, texts }) => {
    const known = new Set(texts.flatMap((text) => text.split(/\s+/u)));
    return pages.flatMap(({ number, words }) =>
      onPage(
        number,
        words
          .map(({ text }) => text)
          .filter((text) => !known.has(text) && axes.some((axis) => isCrowded(text, axis))),
        (all) => `labels that run into each other: ${all}`,
      ),
    );
  },
};
