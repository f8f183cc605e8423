import { contrast } from '../../../src/core/layout/colour.ts';
import { sizeOf, type Word } from '../rendered-document.ts';
import { type Judge, onPage } from './judge.ts';

/** WCAG 2.2, 1.4.3: large is 18 points, measured from a box that is as high as its font says. */
const neededBy = (word: Word): number => (sizeOf(word) >= 17.5 ? 3 : 4.5);

/** The strokes of small letters are a few pixels wide, and none of them may be quite full. */
const SOFT_EDGES = 0.96;

export const legibility: Judge = {
  id: 'legibility',
  statement: 'Every word stands out from what lies under it: 4.5 to 1, and 3 to 1 from 18 points.',
  findings: ({ pages }) =>
    pages.flatMap(({ number, words }) =>
      onPage(
        number,
        words.flatMap((word) => {
          if (word.colours === null) return [];
          const { ink, ground } = word.colours;
          const found = contrast(ink, ground);
          return found < neededBy(word) * SOFT_EDGES
            ? [`${word.text}, ${ink} on ${ground}, ${found.toFixed(1)} of ${neededBy(word)}`]
            : [];
        }),
        (all) => `hard to read: ${all}`,
      ),
    ),
};
