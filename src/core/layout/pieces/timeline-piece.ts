import type { TimelineBlock, TimelineItem } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import type { Area } from '../area.ts';
import { besideEachOther, gridCeiling } from '../area.ts';
import type { Box } from '../laid-out.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { draft } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import { heightIn, ornament, ruleOver, wordsIn } from './parts.ts';
import type { Piece, PieceContext } from './piece.ts';
import { GAP } from './piece.ts';

const MARK = 0.2;
const UNDER_MARK = 0.1;
const GUTTER = 0.2;
const NARROWEST = 1.9;

const itemDrafts = (block: TimelineBlock, item: TimelineItem, { scale }: PieceContext): ParagraphDraft[] => [
  draft(block.id, slideRuns(item.when), scale.small, {
    bold: true,
    colour: item.gate ? 'adverse' : 'accent',
  }),
  draft(block.id, slideRuns(item.what), Math.min(scale.body, 16), { bold: true, spaceBefore: 2 }),
  ...(isBlank(item.note)
    ? []
    : [
        draft(block.id, slideRuns(item.note), Math.max(14, Math.min(scale.body - 2, 16)), { spaceBefore: 3 }),
      ]),
];

/** A ring for a step, a filled diamond for a gate: the form says it, the colour repeats it. */
export const datedMark = (blockId: string, isGate: boolean, x: number, middle: number): Box =>
  ornament(
    blockId,
    isGate ? 'diamond' : 'ellipse',
    { x, y: Number((middle - MARK / 2).toFixed(3)), w: MARK, h: MARK },
    {
      fill: isGate ? 'adverse' : 'background',
      line: { colour: isGate ? 'adverse' : 'accent', width: 2 },
    },
  );

/** Steps on a line, words under each; long plans take several lines. */
export const timelinePiece = (block: TimelineBlock, context: PieceContext): Piece => {
  const rowsFor = (width: number): TimelineItem[][] => {
    const most = Math.max(1, Math.floor((width + GUTTER) / (NARROWEST + GUTTER)));
    const rows = Math.max(1, Math.ceil(block.items.length / most));
    const across = Math.ceil(block.items.length / rows);
    return Array.from({ length: rows }, (_, row) => block.items.slice(row * across, (row + 1) * across));
  };
  const plan = (width: number) => {
    const rows = rowsFor(width);
    const across = Math.max(1, rows[0]?.length ?? 1);
    const room = (width - GUTTER * (across - 1)) / across - 0.05;
    const heights = rows.map((items) =>
      gridCeiling(
        MARK +
          UNDER_MARK +
          Math.max(0, ...items.map((item) => heightIn(itemDrafts(block, item, context), room, context))),
      ),
    );
    return { rows, across, heights };
  };
  return {
    height: (width) => {
      const { heights } = plan(width);
      return gridCeiling(heights.reduce((sum, height) => sum + height, GAP * (heights.length - 1)));
    },
    stretch: 0,
    draw: (area: Area) => {
      const { rows, across, heights } = plan(area.w);
      let top = area.y;
      return rows.flatMap((items, row) => {
        const height = heights[row] ?? 0;
        const middle = Number((top + MARK / 2).toFixed(3));
        const places = besideEachOther(
          { ...area, y: top + MARK + UNDER_MARK, h: height - MARK - UNDER_MARK },
          Array.from({ length: across }, () => 1),
          GUTTER,
        );
        top += height + GAP;
        return [
          // The line begins behind the first mark: what is read first is drawn first, and would lie under it.
          ruleOver(block.id, { ...area, x: area.x + MARK, y: middle, w: area.w - MARK }, 'accent', 1.5),
          ...items.flatMap((item, index) => {
            const place = places[index];
            return place === undefined
              ? []
              : [
                  datedMark(block.id, item.gate, place.x, middle),
                  ...wordsIn(itemDrafts(block, item, context), place, context),
                ];
          }),
        ];
      });
    },
  };
};
