import { Paragraph } from 'docx';
import { type ParagraphBlock, textOf } from '../../../document/index.ts';
import { spaced, type PaperContext, startsPage } from '../paper-context.ts';
import { numberingOf } from '../numbering.ts';
import { wordRuns } from '../runs.ts';

const STYLES: Record<ParagraphBlock['role'], string | null> = { body: null, lead: 'Lead', source: 'Source' };

/**
 * A line or two before a table or chart introduces it, and stays with it; longer text may end a page. Under a heading
 * it stays with that: some programs lose the first heading of a chain that ends in a table.
 */
const introduces = ({ role, runs }: ParagraphBlock, { next, previous }: PaperContext): boolean =>
  role !== 'source' &&
  previous?.kind !== 'heading' &&
  (next?.kind === 'table' || next?.kind === 'chart') &&
  textOf(runs).length < 200;

export const paragraph = (block: ParagraphBlock, context: PaperContext) => {
  const number = context.places.numberOf(block);
  const style = number === null ? STYLES[block.role] : 'NumberedText';
  return [
    new Paragraph({
      ...(style !== null && { style }),
      ...(number !== null && { numbering: numberingOf(number) }),
      ...(block.role !== 'source' && spaced(context, 120)),
      ...(introduces(block, context) && { keepNext: true }),
      pageBreakBefore: startsPage(context),
      children: wordRuns(block.runs, context),
    }),
  ];
};
