import { Paragraph, SequentialIdentifier, TextRun } from 'docx';
import { isBlank, type Run } from '../../document/index.ts';
import { type PaperContext, startsPage } from './paper-context.ts';
import { wordRuns } from './runs.ts';

/** "Table 2. …": the number is a field, so that it stays right when the paper is edited. */
export const caption = (
  kind: 'table' | 'figure',
  runs: Run[],
  context: PaperContext,
  { keepNext, opensBlock }: { keepNext: boolean; opensBlock: boolean },
): Paragraph[] =>
  isBlank(runs)
    ? []
    : [
        new Paragraph({
          style: 'Caption',
          keepNext,
          pageBreakBefore: opensBlock && startsPage(context),
          children: [
            new TextRun(`${context.words[kind]} `),
            new SequentialIdentifier(kind === 'table' ? 'Table' : 'Figure'),
            new TextRun('. '),
            ...wordRuns(runs, context, { bold: false }),
          ],
        }),
      ];
