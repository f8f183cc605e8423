import { type FiguresBlock, isBlank } from '../../document/index.ts';
import { besideEachOther, gridCeiling } from '../area.ts';
import { draft, naturalWidth } from '../paragraphs.ts';
import { figureSize, numeral, numeralDrafts, slackBeside } from '../pieces/figures-piece.ts';
import { heightIn, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { slideRuns } from '../slide-runs.ts';

/** In a group a number stands beside its words; only alone on a slide it grows. */
const LARGEST_NUMERAL = 32;

/** One number with its words beside it, on one line where they fit. */
const oneNumber = (block: FiguresBlock, context: PieceContext): Piece => {
  const [item] = block.items;
  const { scale } = context;
  const size = Math.min(LARGEST_NUMERAL, scale.figure);
  if (item === undefined) return { height: () => 0, stretch: 0, draw: () => [] };
  const words = [
    draft(block.id, slideRuns(item.label), scale.small),
    ...(isBlank(item.note) ? [] : [draft(block.id, slideRuns(item.note), scale.small, { colour: 'grey' })]),
  ];
  const value = numeral(block.id, item, size);
  const valueWidth = naturalWidth(value, context) / slackBeside(context) + 0.12;
  const beside = (width: number): number => width - valueWidth;
  const isBeside = (width: number): boolean => beside(width) > 1.6;
  return {
    height: (width) =>
      isBeside(width)
        ? Math.max(heightIn([value], valueWidth, context), heightIn(words, beside(width), context))
        : heightIn(numeralDrafts(block.id, item, size, context), width, context),
    stretch: 0,
    draw: (area) => {
      if (!isBeside(area.w)) return wordsIn(numeralDrafts(block.id, item, size, context), area, context);
      return [
        ...wordsIn([value], { ...area, w: valueWidth }, context),
        ...wordsIn(words, { ...area, x: area.x + valueWidth, w: beside(area.w) }, context, {
          anchor: 'middle',
        }),
      ];
    },
  };
};

/** Two or three numbers at one size, beside each other. */
export const numbers = (block: FiguresBlock, context: PieceContext): Piece => {
  if (block.items.length === 1) return oneNumber(block, context);
  const across = Math.min(3, block.items.length);
  const rows = Array.from({ length: Math.ceil(block.items.length / across) }, (_, row) =>
    block.items.slice(row * across, (row + 1) * across),
  );
  const room = (width: number): number => (width - 0.2 * (across - 1)) / across - 0.05;
  const drafts = (width: number, item: FiguresBlock['items'][number]) =>
    numeralDrafts(
      block.id,
      item,
      figureSize(block.items, room(width), Math.min(LARGEST_NUMERAL, context.scale.figure), context),
      context,
    );
  const rowHeights = (width: number): number[] =>
    rows.map((items) =>
      Math.max(...items.map((item) => heightIn(drafts(width, item), room(width), context))),
    );
  return {
    height: (width) =>
      gridCeiling(rowHeights(width).reduce((sum, height) => sum + height, 0.1 * (rows.length - 1))),
    stretch: 0,
    draw: (area) => {
      const heights = rowHeights(area.w);
      let y = area.y;
      return rows.flatMap((items, row) => {
        const height = heights[row] ?? 0;
        const places = besideEachOther(
          { ...area, y, h: height },
          Array.from({ length: across }, () => 1),
          0.2,
        );
        y += height + 0.1;
        return items.flatMap((item, index) => {
          const place = places[index];
          return place === undefined ? [] : wordsIn(drafts(area.w, item), place, context);
        });
      });
    },
  };
};
