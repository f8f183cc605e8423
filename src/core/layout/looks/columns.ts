import type { Block } from '../../document/index.ts';
import { besideEachOther, gridCeiling } from '../area.ts';
import type { Area } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import { cardBoxes, cardHeight } from '../pieces/card.ts';
import type { CardLook } from '../pieces/card.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { GAP } from '../pieces/piece.ts';
import { isText, textDrafts } from '../pieces/text-drafts.ts';
import { stacked, together } from '../layouts/stack.ts';

const MOST = 4;

const card: CardLook = { fill: null, bar: null, anchor: 'top' };

/** What stands over all columns: the opening sentence, and blocks that are rows by themselves. */
const isAbove = (block: Block): boolean =>
  (block.kind === 'paragraph' && block.role === 'lead') ||
  ['figures', 'timeline', 'matrix'].includes(block.kind);

/** A heading opens a column; without headings each block is one. */
const columnsOf = (blocks: readonly Block[]): Block[][] => {
  const headed = blocks.some(({ kind }) => kind === 'heading');
  const columns: Block[][] = [];
  for (const block of blocks) {
    const last = columns.at(-1);
    if (headed && block.kind !== 'heading' && last !== undefined) last.push(block);
    else columns.push([block]);
  }
  return columns;
};

/** More columns than a slide can hold share places: five are two and three. */
const atMost = (most: number, columns: readonly Block[][]): Block[][] => {
  const across = Math.min(most, columns.length);
  return Array.from({ length: across }, (_, index) =>
    columns
      .slice(
        Math.floor((index * columns.length) / across),
        Math.floor(((index + 1) * columns.length) / across),
      )
      .flat(),
  );
};

/** A column of words stands on a card; a column with a chart or a table in it stands free. */
const columnPieces = (blocks: readonly Block[], context: PieceContext): Piece[] => {
  if (!blocks.every(isText)) return piecesOf(blocks, context);
  const drafts = blocks.flatMap((block) => textDrafts(block, context));
  return [
    {
      height: (width) => cardHeight(drafts, width, card, context),
      stretch: 0,
      draw: (area: Area) => cardBoxes(blocks[0]?.id ?? '', drafts, area, card, context),
    },
  ];
};

const needed = (column: readonly Piece[], width: number): number =>
  column.reduce((sum, piece) => sum + piece.height(width), GAP * Math.max(0, column.length - 1));

/** The columns as one piece, so that they can stand under a lead and are all of one height. */
const rowPiece = (columns: readonly Block[][], context: PieceContext): Piece => {
  const pieces = columns.map((blocks) => columnPieces(blocks, context));
  const shares = columns.map(() => 1);
  const widths = (width: number): number => (width - GAP * (columns.length - 1)) / columns.length - 0.05;
  return {
    height: (width) => gridCeiling(Math.max(...pieces.map((column) => needed(column, widths(width))))),
    stretch: Math.max(...pieces.map((column) => column.reduce((sum, { stretch }) => sum + stretch, 0))),
    draw: (area) => {
      const places = besideEachOther(area, shares, GAP);
      return together(
        pieces.flatMap((column, index) => {
          const place = places[index];
          return place === undefined ? [] : [stacked(column, place)];
        }),
      ).boxes;
    },
  };
};

/** Two to four equal columns; what makes fewer stands under each other. */
export const columns: Look = (blocks, context) => {
  const within = atMost(
    MOST,
    columnsOf(blocks.filter((block) => !isAbove(block))).filter(
      (column) => piecesOf(column, context).length > 0,
    ),
  );
  return within.length < 2
    ? piecesOf(blocks, context)
    : [...piecesOf(blocks.filter(isAbove), context), rowPiece(within, context)];
};
