import { Paragraph } from 'docx';
import type { ListBlock, ListItem } from '../../../document/index.ts';
import { spaced, type PaperContext, startsPage } from '../paper-context.ts';
import { wordRuns } from '../runs.ts';

const DEEPEST = 2;

interface ListLook {
  bullets: string;
  numbers: string;
  style?: string;
}

/** Each list is an instance of its own, so that a numbered one starts at 1. */
export const listParagraphs = (block: ListBlock, context: PaperContext, look: ListLook): Paragraph[] => {
  context.gathered.lists += 1;
  const instance = context.gathered.lists;
  const reference = block.ordered ? look.numbers : look.bullets;
  const drawn = (item: ListItem, level: number, isFirst: boolean): Paragraph[] => [
    new Paragraph({
      ...(look.style !== undefined && { style: look.style }),
      ...(isFirst && spaced(context, 60)),
      pageBreakBefore: isFirst && startsPage(context),
      numbering: { reference, level: Math.min(level, DEEPEST), instance },
      children: wordRuns(item.runs, context),
    }),
    ...item.items.flatMap((inner) => drawn(inner, level + 1, false)),
  ];
  return block.items.flatMap((item, index) => drawn(item, 0, index === 0));
};

export const list = (block: ListBlock, context: PaperContext) =>
  listParagraphs(block, context, { bullets: 'bullets', numbers: 'numbers' });
