import { Paragraph } from 'docx';
import type { ParagraphBlock } from '../../../document/index.ts';
import { spaced, type PaperContext, startsPage } from '../paper-context.ts';
import { wordRuns } from '../runs.ts';

const STYLES: Record<ParagraphBlock['role'], string | null> = { body: null, lead: 'Lead', source: 'Source' };

export const paragraph = (block: ParagraphBlock, context: PaperContext) => {
  const style = STYLES[block.role];
  return [
    new Paragraph({
      ...(style !== null && { style }),
      ...(block.role !== 'source' && spaced(context, 120)),
      pageBreakBefore: startsPage(context),
      children: wordRuns(block.runs, context),
    }),
  ];
};
