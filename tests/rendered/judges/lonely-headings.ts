import { holds, type Page } from '../rendered-document.ts';
import type { Judge } from './judge.ts';

const isSameLine = (one: { top: number; bottom: number }, other: { top: number; bottom: number }): boolean =>
  Math.abs(one.bottom - other.bottom) < (one.bottom - one.top) * 0.3;

/** The lowest line of text within the margins. */
const lastLine = ({ words, body }: Page): string => {
  const own = words.filter((word) => holds(body, word));
  const lowest = own.toSorted((one, other) => other.bottom - one.bottom)[0];
  return lowest === undefined
    ? ''
    : own
        .filter((word) => isSameLine(lowest, word))
        .toSorted((one, other) => one.left - other.left)
        .map(({ text }) => text)
        .join(' ');
};

const asLetters = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Under the last line of text a chart or a picture may stand, which is drawn and has no words. */
const hasMoreBelow = ({ bands, words, body }: Page): boolean => {
  const lowest = Math.max(body.top, ...words.filter((word) => holds(body, word)).map(({ bottom }) => bottom));
  return bands.some(({ bottom }) => bottom > lowest + 12);
};

export const lonelyHeadings: Judge = {
  id: 'lonely-headings',
  statement: 'No page ends with a heading, or with a caption whose table begins on the next one.',
  findings: ({ pages, paragraphs }) => {
    const leading = paragraphs.filter(({ leads }) => leads).map(({ text }) => asLetters(text));
    return pages.slice(0, -1).flatMap((page) => {
      const last = asLetters(lastLine(page));
      const isHeading = last !== '' && leading.some((text) => text === last || text.endsWith(` ${last}`));
      return isHeading && !hasMoreBelow(page)
        ? [{ page: page.number, says: `the page ends with “${last}”, which says what follows` }]
        : [];
    });
  },
};
