import { Paragraph, TextRun } from 'docx';
import { isBlank, type QuoteBlock } from '../../../document/index.ts';
import { type PaperContext, startsPage } from '../paper-context.ts';
import { wordRuns } from '../runs.ts';

export const quote = ({ runs, by }: QuoteBlock, context: PaperContext) => [
  new Paragraph({
    style: 'Quote',
    keepNext: !isBlank(by),
    pageBreakBefore: startsPage(context),
    children: wordRuns(runs, context),
  }),
  ...(isBlank(by)
    ? []
    : [new Paragraph({ style: 'QuoteBy', children: [new TextRun('— '), ...wordRuns(by, context)] })]),
];
