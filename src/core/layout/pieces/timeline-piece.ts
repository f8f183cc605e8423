import type { TimelineBlock, TimelineItem } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import type { Area } from '../area.ts';
import { besideEachOther, gridCeiling, snapped } from '../area.ts';
import type { Box } from '../laid-out.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { draft } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import type { CardLook } from './card.ts';
import { cardBoxes, cardHeight } from './card.ts';
import type { Piece, PieceContext } from './piece.ts';
import { GAP } from './piece.ts';

const BAND = 0.4;
const BAND_GAP = 0.1;
const GUTTER = 0.1;
const NARROWEST = 1.5;

const look: CardLook = { fill: 'wash', bar: null, anchor: 'top' };

const itemDrafts = (block: TimelineBlock, item: TimelineItem, { scale }: PieceContext): ParagraphDraft[] => [
  draft(block.id, slideRuns(item.when), Math.max(14, scale.small), {
    bold: true,
    font: 'heading',
    colour: item.gate ? 'adverse' : 'accent',
  }),
  draft(block.id, slideRuns(item.what), Math.min(scale.body, 20), { bold: true, spaceBefore: 4 }),
  ...(isBlank(item.note)
    ? []
    : [draft(block.id, slideRuns(item.note), Math.min(scale.body - 2, 18), { spaceBefore: 6 })]),
];

/** A chevron for a phase, a diamond for a gate: the form says it, the colour repeats it. */
const marker = (block: TimelineBlock, item: TimelineItem, band: Area): Box => ({
  kind: 'shape',
  ...(item.gate ? snapped({ ...band, x: band.x + band.w / 2 - band.h / 2, w: band.h }) : band),
  blockId: block.id,
  alternative: '',
  decorative: true,
  shape: item.gate ? 'diamond' : 'chevron',
  fill: item.gate ? 'adverse' : 'accent',
  line: null,
});

/** A row of marks with a card under each; long plans take several rows. */
export const timelinePiece = (block: TimelineBlock, context: PieceContext): Piece => {
  const rowsFor = (width: number): TimelineItem[][] => {
    const most = Math.max(1, Math.floor((width + GUTTER) / (NARROWEST + GUTTER)));
    const rows = Math.max(1, Math.ceil(block.items.length / most));
    const across = Math.ceil(block.items.length / rows);
    return Array.from({ length: rows }, (_, row) => block.items.slice(row * across, (row + 1) * across));
  };
  const cardHeights = (width: number): number => {
    const across = rowsFor(width)[0]?.length ?? 1;
    const each = (width - GUTTER * (across - 1)) / Math.max(1, across);
    return Math.max(
      0,
      ...block.items.map((item) => cardHeight(itemDrafts(block, item, context), each - 0.05, look, context)),
    );
  };
  return {
    height: (width) => {
      const rows = rowsFor(width).length;
      return gridCeiling(rows * (BAND + BAND_GAP + cardHeights(width)) + GAP * (rows - 1));
    },
    stretch: 0.8,
    draw: (area) => {
      const rows = rowsFor(area.w);
      const across = rows[0]?.length ?? 1;
      const pitch = (area.h + GAP) / rows.length;
      const rowHeight = Math.max(0.1, pitch - GAP);
      const bandHeight = Math.min(BAND, rowHeight / 2);
      return rows.flatMap((items, row) => {
        const y = area.y + row * pitch;
        const shares = Array.from({ length: across }, () => 1);
        const bands = besideEachOther({ ...area, y, h: bandHeight }, shares, GUTTER);
        const below = y + bandHeight + Math.min(BAND_GAP, rowHeight / 4);
        const cards = besideEachOther({ ...area, y: below, h: y + rowHeight - below }, shares, GUTTER);
        return items.flatMap((item, index) => {
          const band = bands[index];
          const card = cards[index];
          if (band === undefined || card === undefined) return [];
          return [
            marker(block, item, band),
            ...cardBoxes(block.id, itemDrafts(block, item, context), card, look, context),
          ];
        });
      });
    },
  };
};
