import { areaOf, type Box, overlapOf, type Word } from '../rendered-document.ts';
import { type Judge, onPage } from './judge.ts';

/** The height of a font is more than its letters need: lines that follow each other closely share some of it. */
const lettersOf = ({ left, top, right, bottom }: Box): Box => {
  const isUpright = bottom - top > (right - left) * 1.5;
  const [across, down] = isUpright ? [(right - left) * 0.25, 0] : [0, (bottom - top) * 0.25];
  return { left: left + across, right: right - across, top: top + down, bottom: bottom - down };
};

/** Of the smaller word, so much lies under the other one. */
const SHARED = 0.15;

const isPrinted = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text);

export const overlaps: Judge = {
  id: 'overlaps',
  statement: 'No word is printed over another one.',
  findings: ({ pages }) =>
    pages.flatMap(({ number, words }) => {
      const printed = words.filter(isPrinted).map((word) => ({ text: word.text, box: lettersOf(word) }));
      const pairs = printed.flatMap((one, index) =>
        printed
          .slice(index + 1)
          .filter(
            (other) =>
              areaOf(overlapOf(one.box, other.box)) > SHARED * Math.min(areaOf(one.box), areaOf(other.box)),
          )
          .map((other) => `${one.text} / ${other.text}`),
      );
      return onPage(number, pairs, (all) => `printed over each other: ${all}`);
    }),
};
