import type { FigureItem, FiguresBlock } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import type { Area } from '../area.ts';
import { besideEachOther, gridCeiling, snapped } from '../area.ts';
import { isMeasuredFont } from '../measure.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { draft, naturalWidth } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import type { ColourToken } from '../colour.ts';
import { heightIn, ruleOver, wordsIn } from './parts.ts';
import type { Piece, PieceContext } from './piece.ts';
import { GAP } from './piece.ts';

const NARROWEST = 2;
const SMALLEST_FIGURE = 20;
const ROW_GAP = 0.2;

/** Numbers in even rows: six in a wide area are three and three, in a narrow one they stand under each other. */
const rowsOf = (items: readonly FigureItem[], width: number): FigureItem[][] => {
  const most = Math.max(1, Math.min(4, Math.floor((width + GAP) / (NARROWEST + GAP))));
  const rows = Math.ceil(items.length / most);
  const across = Math.ceil(items.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) => items.slice(row * across, (row + 1) * across));
};

/** A line of a number, as programs set one: in a lower place they would set the number smaller, and its neighbours not. */
export const NUMBER_LINE = 1.15;

/** A number that is compared stands in the body font: the figures of a serif may be old-style. */
export const numeral = (
  blockId: string,
  item: FigureItem,
  size: number,
  colour: ColourToken = 'accent',
): ParagraphDraft =>
  draft(blockId, slideRuns(item.value), size, { bold: true, colour, lineHeight: NUMBER_LINE });

/** The number, what it is, and what to know with it. */
export const numeralDrafts = (
  blockId: string,
  item: FigureItem,
  size: number,
  { scale }: PieceContext,
): ParagraphDraft[] => [
  numeral(blockId, item, size),
  draft(blockId, slideRuns(item.label), scale.small, { spaceBefore: 2 }),
  ...(isBlank(item.note)
    ? []
    : [draft(blockId, slideRuns(item.note), scale.small, { colour: 'grey', spaceBefore: 2 })]),
];

/** A number that breaks in two is worse than a small one. */
export const slackOf = ({ profile }: PieceContext): number =>
  isMeasuredFont(profile.fonts.body) ? 0.97 : 0.78;

/** Bold digits of what stands in for a missing font are wider still: beside words there is room for them. */
export const slackBeside = (context: PieceContext): number =>
  isMeasuredFont(context.profile.fonts.body) ? slackOf(context) : 0.72;

/** The largest size at which every value stands on one line: numbers of one row are compared, so they are one size. */
export const figureSize = (
  items: readonly FigureItem[],
  room: number,
  most: number,
  context: PieceContext,
): number => {
  const fits = (size: number): boolean =>
    items.every((item) => naturalWidth(numeral('', item, size), context) <= room * slackOf(context));
  const sizes = Array.from({ length: 40 }, (_, index) => most - 2 * index);
  return sizes.find((size) => size <= SMALLEST_FIGURE || fits(size)) ?? SMALLEST_FIGURE;
};

const ABOVE = 0.15;

/** Numbers beside each other under a hairline, all of one size. */
export const figuresPiece = (block: FiguresBlock, context: PieceContext): Piece => {
  const plan = (width: number) => {
    const rows = rowsOf(block.items, width);
    const across = rows[0]?.length ?? 1;
    const room = (width - GAP * (across - 1)) / Math.max(1, across) - 0.05;
    const size = figureSize(block.items, room, context.scale.figure, context);
    const drafts = (item: FigureItem) => numeralDrafts(block.id, item, size, context);
    const height = ABOVE + Math.max(0, ...block.items.map((item) => heightIn(drafts(item), room, context)));
    return { rows, across, drafts, height };
  };
  return {
    height: (width) => {
      const { rows, height } = plan(width);
      return gridCeiling(rows.length * height + ROW_GAP * Math.max(0, rows.length - 1));
    },
    stretch: 0,
    draw: (area: Area) => {
      const { rows, across, drafts, height } = plan(area.w);
      return rows.flatMap((items, row) => {
        const band = snapped({ ...area, y: area.y + row * (height + ROW_GAP), h: height });
        const places = besideEachOther(
          { ...band, y: band.y + ABOVE, h: band.h - ABOVE },
          Array.from({ length: across }, () => 1),
          GAP,
        );
        return [
          ruleOver(block.id, band),
          ...items.flatMap((item, index) => {
            const place = places[index];
            return place === undefined ? [] : wordsIn(drafts(item), place, context);
          }),
        ];
      });
    },
  };
};
