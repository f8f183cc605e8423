import type { TableBlock, TableRow } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, naturalWidth, type ParagraphDraft } from '../paragraphs.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import { captioned } from '../pieces/captioned.ts';
import { NUMBER_LINE, slackOf } from '../pieces/figures-piece.ts';
import { heightIn, inGroup, ornament, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { smallestOn } from '../type-scale.ts';
import { cellsOf, said, titled, type TitledCell } from './cells.ts';

const GUTTER = 0.33;
const ROW_GAP = 0.22;
const INSET = 0.12;
const ARROW = 0.5;
/** Two kinds stand beside each other down to this width of the content, in inches. */
const TWO_ACROSS = 7.5;

interface Change {
  from: TitledCell | undefined;
  to: TitledCell | undefined;
}

const SMALLEST_CHANGE = 16;

/** From and to on one line, as large as both may stand beside an arrow; null where they are too long for one line. */
const changeSize = ({ from, to }: Change, width: number, context: PieceContext): number | null => {
  const room = width * slackOf(context) - ARROW - 0.2;
  const needed = (size: number): number =>
    [from, to].reduce(
      (sum, cell) =>
        sum + (cell === undefined ? 0 : naturalWidth(draft('', cell.runs, size, { bold: true }), context)),
      0,
    );
  return [28, 24, 20, 18, SMALLEST_CHANGE].find((size) => needed(size) <= room) ?? null;
};

/**
 * Kinds of impact, two by two: what is measured, from and to in its own unit, by when, and what stands with it. The
 * columns are kind, measure, from, to and by when; further ones follow as lines.
 */
const quadPiece = (table: TableBlock, context: PieceContext): Piece => {
  const across = context.profile.layouts['title-only'].content.w >= TWO_ACROSS ? 2 : 1;
  const rows = Array.from({ length: Math.ceil(table.rows.length / across) }, (_, row) =>
    table.rows.slice(row * across, (row + 1) * across),
  );
  const room = (width: number): number => (width - GUTTER * (across - 1)) / across - 0.05;
  const { scale } = context;
  /** One size on the whole slide, since they stand beside each other; null where one is words and no number. */
  const size = (width: number): number | null => {
    const sizes = table.rows.map((row) => {
      const [, , from, to] = cellsOf(table, row);
      return changeSize({ from, to }, room(width), context);
    });
    return sizes.reduce((least, each) => (least === null || each === null ? null : Math.min(least, each)));
  };
  const head = (row: TableRow): ParagraphDraft[] => {
    const [kind, measure] = cellsOf(table, row);
    return [
      ...(kind === undefined
        ? []
        : [
            draft(table.id, kind.runs, smallestOn(context.profile), {
              bold: true,
              colour: 'accent',
              capitals: true,
            }),
          ]),
      ...(measure === undefined
        ? []
        : [draft(table.id, measure.runs, Math.min(18, scale.lead), { font: 'heading', spaceBefore: 2 })]),
    ];
  };
  /** What is too long for the line of numbers opens the lines below it. */
  const foot = (row: TableRow, points: number | null): ParagraphDraft[] =>
    said(cellsOf(table, row).slice(points === null ? 2 : 4)).map((cell, index) =>
      draft(table.id, titled(cell), scale.small, {
        colour: index === 0 ? 'ink' : 'grey',
        spaceBefore: 2,
      }),
    );
  const change = (points: number | null): number => (points === null ? 0 : gridCeiling((points / 72) * 1.25));
  const headHeight = (items: readonly TableRow[], width: number): number =>
    Math.max(0, ...items.map((row) => heightIn(head(row), room(width), context)));
  /** The numbers of one row stand on one line, so the highest head and the highest foot decide. */
  const heights = (width: number): number[] => {
    const points = size(width);
    return rows.map(
      (items) =>
        INSET * context.scale.air +
        headHeight(items, width) +
        change(points) +
        0.05 +
        Math.max(0, ...items.map((row) => heightIn(foot(row, points), room(width), context))),
    );
  };
  return {
    height: (width) =>
      gridCeiling(
        heights(width).reduce((sum, height) => sum + height, ROW_GAP * context.scale.air * (rows.length - 1)),
      ),
    stretch: 0,
    draw: (area) => {
      const each = heights(area.w);
      const w = room(area.w);
      const points = size(area.w);
      let top = area.y;
      return rows.flatMap((items, index) => {
        const h = each[index] ?? 0;
        const y = top;
        top += h + ROW_GAP * context.scale.air;
        const above = headHeight(items, area.w);
        return items.flatMap((row, column) => {
          const x = area.x + column * (w + 0.05 + GUTTER);
          const [, , from, to] = cellsOf(table, row);
          const changeTop = y + INSET * context.scale.air + above;
          const number = (cell: TitledCell | undefined, colour: 'grey' | 'accent') =>
            points === null || cell === undefined || isBlank(cell.runs)
              ? null
              : draft(table.id, cell.runs, points, { bold: true, colour, lineHeight: NUMBER_LINE });
          const [first, second] = [number(from, 'grey'), number(to, 'accent')];
          const wide = (value: ParagraphDraft | null): number =>
            value === null ? 0 : naturalWidth(value, context) / slackOf(context) + 0.08;
          const at = { y: changeTop, h: change(points) };
          const middle = Number((changeTop + ((points ?? 0) / 72) * 0.6).toFixed(3));
          const arrowAt = x + wide(first) + 0.06;
          return inGroup(`${table.id} ${x} ${y}`, [
            ruleOver(table.id, { x, y, w, h: 0 }, 'accent', 2.25),
            ...wordsIn(head(row), { x, y: y + INSET * context.scale.air, w, h: above }, context),
            ...(first === null ? [] : wordsIn([first], { ...at, x, w: wide(first) }, context)),
            ...(first === null || second === null
              ? []
              : [
                  ornament(
                    table.id,
                    'line',
                    { x: arrowAt, y: middle, w: ARROW - 0.12, h: 0 },
                    { fill: null, line: { colour: 'accent', width: 2, arrow: true } },
                  ),
                ]),
            ...(second === null
              ? []
              : wordsIn(
                  [second],
                  { ...at, x: first === null ? x : arrowAt + ARROW, w: wide(second) },
                  context,
                )),
            ...wordsIn(
              foot(row, points),
              { x, y: changeTop + change(points) + 0.05, w, h: heightIn(foot(row, points), w, context) },
              context,
            ),
          ]);
        });
      });
    },
  };
};

const MOST = 4;

export const quad: Look = (blocks, context) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.rows.length > 0 && block.rows.length <= MOST
      ? [captioned(block, quadPiece(block, context), context)]
      : block.kind === 'table'
        ? usualTable(block, context)
        : [],
  );

/** More kinds than four are a table. */
const usualTable = (block: TableBlock, context: PieceContext): Piece[] => piecesOf([block], context);
