import { type FileChild, Paragraph } from 'docx';
import { type Block, type Paper, renderBlock, textOf } from '../../document/index.ts';
import { blocks } from './blocks/index.ts';
import { endsInTable, opensWithTable } from './neighbours.ts';
import type { PaperContext } from './paper-context.ts';
import { textRuns } from './runs.ts';
import { betweenTables } from './tables.ts';

/** A callout has no room below it in its own shade, so it keeps its distance from a table in the same way. */
const gap = (block: Block, next: Block | null): Paragraph[] =>
  (endsInTable(block) && (next === null || opensWithTable(next))) ||
  (block.kind === 'callout' && opensWithTable(next))
    ? [betweenTables()]
    : [];

/** The title, unless the paper opens with it. */
const titleParagraphs = ({ title }: Paper, first: Block | undefined): Paragraph[] =>
  title === '' || (first?.kind === 'heading' && textOf(first.runs) === title)
    ? []
    : [new Paragraph({ style: 'Title', children: textRuns(title) })];

export const paperBody = (paper: Paper, context: Omit<PaperContext, 'previous' | 'next'>): FileChild[] => {
  const all = paper.sections.flatMap((section) => section.blocks);
  return [
    ...titleParagraphs(paper, all[0]),
    ...all.flatMap((block, index) => {
      const [previous, next] = [all[index - 1] ?? null, all[index + 1] ?? null];
      return [...renderBlock(blocks, block, { ...context, previous, next }), ...gap(block, next)];
    }),
  ];
};
