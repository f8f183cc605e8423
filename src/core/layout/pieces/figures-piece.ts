import type { FigureItem, FiguresBlock } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import type { Area } from '../area.ts';
import { besideEachOther, gridCeiling, snapped } from '../area.ts';
import { isMeasuredFont } from '../measure.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { draft, naturalWidth } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import type { CardLook } from './card.ts';
import { cardBoxes, cardHeight, cardTextWidth } from './card.ts';
import type { Piece, PieceContext } from './piece.ts';
import { GAP } from './piece.ts';

const NARROWEST_TILE = 2.2;
const SMALLEST_FIGURE = 20;
const ROW_GAP = 0.15;

const look: CardLook = { fill: 'wash', bar: 'accent', anchor: 'top' };

/** Tiles in even rows: six in a wide area are three and three, in a narrow one they stand under each other. */
const rowsOf = (items: readonly FigureItem[], width: number): FigureItem[][] => {
  const most = Math.max(1, Math.min(4, Math.floor((width + GAP) / (NARROWEST_TILE + GAP))));
  const rows = Math.ceil(items.length / most);
  const across = Math.ceil(items.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) => items.slice(row * across, (row + 1) * across));
};

const valueDraft = (block: FiguresBlock, item: FigureItem, size: number): ParagraphDraft =>
  draft(block.id, slideRuns(item.value), size, {
    bold: true,
    font: 'heading',
    colour: 'accent',
    lineHeight: 1.1,
  });

const tileDrafts = (
  block: FiguresBlock,
  item: FigureItem,
  size: number,
  { scale }: PieceContext,
): ParagraphDraft[] => [
  valueDraft(block, item, size),
  draft(block.id, slideRuns(item.label), Math.min(scale.body, 18), { bold: true, spaceBefore: 4 }),
  ...(isBlank(item.note)
    ? []
    : [draft(block.id, slideRuns(item.note), scale.small, { colour: 'grey', spaceBefore: 4 })]),
];

/** The largest size at which every value stands on one line: numbers of one row are compared, so they are one size. */
const figureSize = (block: FiguresBlock, room: number, context: PieceContext): number => {
  const fits = (size: number): boolean =>
    block.items.every((item) => naturalWidth(valueDraft(block, item, size), context) <= room);
  const sizes = Array.from({ length: 20 }, (_, index) => context.scale.figure - 2 * index);
  return sizes.find((size) => size <= SMALLEST_FIGURE || fits(size)) ?? SMALLEST_FIGURE;
};

/** A number that breaks in two is worse than a small one. */
const slack = ({ profile }: PieceContext): number => (isMeasuredFont(profile.fonts.heading) ? 0.97 : 0.78);

const tileWidth = (width: number, across: number): number =>
  (width - GAP * (across - 1)) / Math.max(1, across);

export const figuresPiece = (block: FiguresBlock, context: PieceContext): Piece => {
  const plan = (width: number) => {
    const rows = rowsOf(block.items, width);
    const across = rows[0]?.length ?? 1;
    const tile = tileWidth(width, across);
    const size = figureSize(block, cardTextWidth(tile, look) * slack(context), context);
    const drafts = (item: FigureItem) => tileDrafts(block, item, size, context);
    const height = Math.max(
      0,
      ...block.items.map((item) => cardHeight(drafts(item), tile - 0.05, look, context)),
    );
    return { rows, across, drafts, height };
  };
  return {
    height: (width) => {
      const { rows, height } = plan(width);
      return gridCeiling(rows.length * height + ROW_GAP * Math.max(0, rows.length - 1));
    },
    stretch: 1.4,
    draw: (area: Area) => {
      const { rows, across, drafts, height } = plan(area.w);
      const pitch = (area.h + ROW_GAP) / rows.length;
      const rowHeight = Math.max(0.1, pitch - ROW_GAP);
      return rows.flatMap((items, row) => {
        const band = snapped({ ...area, y: area.y + row * pitch, h: rowHeight });
        const tiles = besideEachOther(
          band,
          Array.from({ length: across }, () => 1),
          GAP,
        );
        return items.flatMap((item, index) => {
          const tile = tiles[index];
          return tile === undefined
            ? []
            : cardBoxes(block.id, drafts(item), tile, look, context, Math.max(0, (tile.h - height) / 2));
        });
      });
    },
  };
};
