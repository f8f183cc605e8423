import { Bookmark, HeadingLevel, Paragraph } from 'docx';
import type { HeadingBlock } from '../../../document/index.ts';
import { type PaperContext, startsPage } from '../paper-context.ts';
import { numberingOf } from '../numbering.ts';
import { wordRuns } from '../runs.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

export const heading = (block: HeadingBlock, context: PaperContext) => {
  const bookmark = context.places.bookmarkOf(block);
  const number = context.places.numberOf(block);
  const children = wordRuns(block.runs, context);
  return [
    new Paragraph({
      heading: LEVELS[block.level],
      ...(number !== null && { numbering: numberingOf(number) }),
      pageBreakBefore: startsPage(context),
      children: bookmark === null ? children : [new Bookmark({ id: bookmark, children })],
    }),
  ];
};
