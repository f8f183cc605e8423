import type { Block, HeadingBlock } from '../../document/index.ts';
import { snapped } from '../area.ts';
import { draft, type ParagraphDraft } from '../paragraphs.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { slideRuns } from '../slide-runs.ts';
import { numbers } from './group-numbers.ts';

export interface Group {
  heading: HeadingBlock | null;
  blocks: Block[];
}

/** A heading opens a group; what stands before the first has none. */
export const groupsOf = (blocks: readonly Block[]): Group[] => {
  const groups: Group[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') groups.push({ heading: block, blocks: [] });
    else if (groups.length === 0) groups.push({ heading: null, blocks: [block] });
    else groups.at(-1)?.blocks.push(block);
  }
  return groups;
};

export const headingDraft = (heading: HeadingBlock): ParagraphDraft =>
  draft(heading.id, slideRuns(heading.runs), 12, { bold: true, colour: 'accent', capitals: true });

const INNER_GAP = 0.1;

/** Of what a group holds, only a chart is read better in more room: in so many inches more. */
const MOST_TALLER = 1.2;

/** Everything of a group, its words no larger than notes under numbers. */
export const innerPieces = (blocks: readonly Block[], context: PieceContext): Piece[] => {
  const { scale } = context;
  const quiet = { ...context, scale: { ...scale, lead: Math.min(scale.lead, 18), body: scale.small } };
  return blocks.flatMap((block) => {
    if (block.kind === 'figures') return [{ ...numbers(block, context), stretch: 0 }];
    const most = block.kind === 'chart' ? MOST_TALLER : 0;
    return piecesOf([block], quiet).map((piece) => ({ ...piece, stretch: Math.min(piece.stretch, most) }));
  });
};

export const innerHeight = (pieces: readonly Piece[], width: number): number =>
  pieces.reduce((sum, piece) => sum + piece.height(width), INNER_GAP * Math.max(0, pieces.length - 1));

/** Under each other, each as tall as it must be, or taller by what is left for it. */
export const drawInner = (
  pieces: readonly Piece[],
  area: Parameters<Piece['draw']>[0],
  taller: readonly number[] = [],
) => {
  let y = area.y;
  return pieces.flatMap((piece, index) => {
    const h = piece.height(area.w) + (taller[index] ?? 0);
    const drawn = piece.draw(snapped({ ...area, y, h }));
    y += h + INNER_GAP;
    return drawn;
  });
};
