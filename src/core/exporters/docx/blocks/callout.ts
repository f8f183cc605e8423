import { Paragraph } from 'docx';
import { type CalloutBlock, isBlank, textOf } from '../../../document/index.ts';
import { type PaperContext, startsPage } from '../paper-context.ts';
import { wordRuns } from '../runs.ts';
import { listParagraphs } from './list.ts';

const STYLES: Record<CalloutBlock['role'], string> = {
  ask: 'CalloutAsk',
  note: 'CalloutNote',
  caution: 'CalloutCaution',
};

/** A box of so few letters stands on one page: a decision is not read in two halves. */
const SHORT = 1500;

const lettersIn = ({ blocks }: CalloutBlock): number =>
  blocks
    .map((block) =>
      block.kind === 'paragraph' ? textOf(block.runs) : block.items.map(({ runs }) => textOf(runs)).join(''),
    )
    .join('').length;

/** Shaded paragraphs rather than a box: they flow over pages, and are read as text. */
export const callout = (block: CalloutBlock, context: PaperContext) => {
  const { role, title, blocks } = block;
  const style = STYLES[role];
  const isShort = lettersIn(block) <= SHORT;
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
    ...blocks.flatMap((part, index) => {
      const inner = { ...context, previous: index === 0 && isBlank(title) ? context.previous : null };
      return part.kind === 'list'
        ? listParagraphs(part, inner, { bullets: 'callout-bullets', numbers: 'callout-numbers', style })
        : [
            new Paragraph({
              style,
              ...(isShort && { keepLines: true, keepNext: index < blocks.length - 1 }),
              pageBreakBefore: startsPage(inner),
              children: wordRuns(part.runs, inner),
            }),
          ];
    }),
  ];
};
