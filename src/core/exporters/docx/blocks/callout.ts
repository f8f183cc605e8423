import { Paragraph } from 'docx';
import { type CalloutBlock, isBlank } from '../../../document/index.ts';
import { type PaperContext, startsPage } from '../paper-context.ts';
import { wordRuns } from '../runs.ts';
import { listParagraphs } from './list.ts';

const STYLES: Record<CalloutBlock['role'], string> = {
  ask: 'CalloutAsk',
  note: 'CalloutNote',
  caution: 'CalloutCaution',
};

/** Shaded paragraphs rather than a box: they flow over pages, and are read as text. */
export const callout = ({ role, title, blocks }: CalloutBlock, context: PaperContext) => {
  const style = STYLES[role];
  return [
    ...(isBlank(title)
      ? []
      : [
          new Paragraph({
            style: `${style}Title`,
            pageBreakBefore: startsPage(context),
            children: wordRuns(title, context),
          }),
        ]),
    ...blocks.flatMap((block, index) => {
      const inner = { ...context, previous: index === 0 && isBlank(title) ? context.previous : null };
      return block.kind === 'list'
        ? listParagraphs(block, inner, { bullets: 'callout-bullets', numbers: 'callout-numbers', style })
        : [
            new Paragraph({
              style,
              pageBreakBefore: startsPage(inner),
              children: wordRuns(block.runs, inner),
            }),
          ];
    }),
  ];
};
