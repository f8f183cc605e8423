import { type Block, textOf } from '../../document/index.ts';
import { columnsFit } from './column-widths.ts';
import type { PageSetup } from './page.ts';

/** Blocks whose pages stand the same way. */
export interface Stretch {
  isTurned: boolean;
  blocks: Block[];
}

/** The same page on its side, with the margins of the one that stands. */
export const turned = (page: PageSetup): PageSetup => ({
  ...page,
  width: page.height,
  height: page.width,
  measure: page.height - (page.width - page.measure),
});

/** A table whose longest words have no room beside each other on the page as it stands. */
const isWide = (block: Block, { measure }: PageSetup): boolean =>
  block.kind === 'table' && block.look !== 'cover' && !columnsFit(block.columns, block.rows, measure);

/** Text of a few lines, which only introduces what stands below it. */
const SHORT_TEXT = 500;

const leads = (block: Block | undefined): boolean =>
  block?.kind === 'heading' || (block?.kind === 'paragraph' && textOf(block.runs).length < SHORT_TEXT);

/** Where the heading of what stands at a place begins, if nothing but a few words stands between them. */
const headOf = (blocks: readonly Block[], place: number): number => {
  const start = blocks.findLastIndex((block, index) => index < place && !leads(block)) + 1;
  const head = blocks.findIndex((block, index) => index >= start && block.kind === 'heading');
  return head === -1 || head > place ? place : head;
};

/** The blocks of a paper by how their pages stand. A wide table takes its heading along; a new page begins with each stretch. */
export const stretchesOf = (blocks: readonly Block[], page: PageSetup): Stretch[] => {
  const isUpright = page.height > page.width;
  const turnedOnes = new Set(
    blocks.flatMap((block, place) =>
      isUpright && isWide(block, page) ? blocks.slice(headOf(blocks, place), place + 1) : [],
    ),
  );
  const stretches: Stretch[] = blocks.length === 0 ? [{ isTurned: false, blocks: [] }] : [];
  for (const block of blocks) {
    const isTurned = turnedOnes.has(block);
    const last = stretches.at(-1);
    if (last?.isTurned === isTurned) last.blocks.push(block);
    else stretches.push({ isTurned, blocks: [block] });
  }
  return stretches
    .map(({ isTurned, blocks: all }, index) => ({
      isTurned,
      // The turn of the page is the break.
      blocks: all.filter(
        ({ kind }, at) =>
          kind !== 'page-break' ||
          ((at < all.length - 1 || index === stretches.length - 1) && (at > 0 || index === 0)),
      ),
    }))
    .filter(({ blocks: left }, index) => left.length > 0 || index === 0);
};
