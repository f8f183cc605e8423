import { type FileChild, Paragraph } from 'docx';
import { type Block, type Paper, renderBlock, textOf } from '../../document/index.ts';
import { blocks } from './blocks/index.ts';
import { endsInTable, opensWithTable } from './neighbours.ts';
import type { PageSetup } from './page.ts';
import type { PaperContext } from './paper-context.ts';
import { textRuns } from './runs.ts';
import { stretchesOf, turned } from './stretches.ts';
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

type Context = Omit<PaperContext, 'previous' | 'next'>;

const drawn = (all: readonly Block[], context: Context): FileChild[] =>
  all.flatMap((block, index) => {
    const [previous, next] = [all[index - 1] ?? null, all[index + 1] ?? null];
    return [...renderBlock(blocks, block, { ...context, previous, next }), ...gap(block, next)];
  });

/** A part of the file whose pages stand the same way. */
export interface BodyPart {
  page: PageSetup;
  isTurned: boolean;
  children: FileChild[];
}

/** A section where a company's file keeps a place for it: on its page, whatever its tables would like. */
export const slotBody = (section: Paper['sections'][number], context: Context): FileChild[] =>
  drawn(section.blocks, context);

/** The text of a paper: one part, and more where tables stand on pages of their own. */
export const paperBody = (paper: Paper, context: Context): BodyPart[] => {
  const all = paper.sections.flatMap((section) => section.blocks);
  return stretchesOf(all, context.page).map(({ isTurned, blocks: own }, index) => {
    const page = isTurned ? turned(context.page) : context.page;
    const title = index === 0 ? titleParagraphs(paper, all[0]) : [];
    return { page, isTurned, children: [...title, ...drawn(own, { ...context, page })] };
  });
};
