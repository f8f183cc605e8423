import type { Judge } from './judge.ts';
import { onPage } from './judge.ts';

/** An axis may label every twelfth of its categories, as months by year. */
const EVERY = 12;

/** What labels that follow each other on an axis read when no space is between them; two alone may be a number. */
const glued = (axis: readonly string[]): string[] =>
  axis.flatMap((label, index) =>
    Array.from({ length: EVERY }, (_, step) => [axis[index + step + 1], axis[index + 2 * (step + 1)]])
      .filter((next) => !next.includes(undefined))
      .map((next) => `${label}${next.join('')}`),
  );

export const crowdedLabels: Judge = {
  id: 'crowded-labels',
  statement: 'Labels of an axis stand apart from each other.',
  findings: ({ pages, axes, texts }) => {
    const known = new Set(texts.flatMap((text) => text.split(/\s+/u)));
    const unseparated = axes.flatMap(glued).filter((text) => !known.has(text));
    return pages.flatMap(({ number, words }) =>
      onPage(
        number,
        words
          .map(({ text }) => text)
          .filter((text) => !known.has(text) && unseparated.some((labels) => text.includes(labels))),
        (all) => `labels that run into each other: ${all}`,
      ),
    );
  },
};
