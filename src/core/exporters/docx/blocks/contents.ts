import { Paragraph } from 'docx';
import type { ContentsBlock } from '../../../document/index.ts';
import { type PaperContext, startsPage } from '../paper-context.ts';
import { textRuns } from '../runs.ts';

export const contents = (_: ContentsBlock, context: PaperContext) => [
  ...(context.previous?.kind === 'heading'
    ? []
    : [
        new Paragraph({
          style: 'TOCHeading',
          pageBreakBefore: startsPage(context),
          children: textRuns(context.words.contents),
        }),
      ]),
  ...context.contents(),
];
