import type { TableBlock, TableRow } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, naturalWidth, type ParagraphDraft } from '../paragraphs.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import { slackOf } from '../pieces/figures-piece.ts';
import { heightIn, ornament, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { cellsOf, said, titled, type TitledCell } from './cells.ts';

const GUTTER = 0.33;
const ROW_GAP = 0.22;
const INSET = 0.12;
const ARROW = 0.5;

interface Change {
  from: TitledCell | undefined;
  to: TitledCell | undefined;
}

/** From and to on one line, as large as both may stand beside an arrow. */
const changeSize = ({ from, to }: Change, width: number, context: PieceContext): number => {
  const room = width * slackOf(context) - ARROW - 0.2;
  const needed = (size: number): number =>
    [from, to].reduce(
      (sum, cell) =>
        sum + (cell === undefined ? 0 : naturalWidth(draft('', cell.runs, size, { bold: true }), context)),
      0,
    );
  return [28, 24, 20, 18].find((size) => needed(size) <= room) ?? 16;
};

/**
 * Kinds of impact, two by two: what is measured, from and to in its own unit, by when, and what stands with it. The
 * columns are kind, measure, from, to and by when; further ones follow as lines.
 */
const quadPiece = (table: TableBlock, context: PieceContext): Piece => {
  const across = context.isNarrow ? 1 : 2;
  const rows = Array.from({ length: Math.ceil(table.rows.length / across) }, (_, row) =>
    table.rows.slice(row * across, (row + 1) * across),
  );
  const room = (width: number): number => (width - GUTTER * (across - 1)) / across - 0.05;
  const { scale } = context;
  /** One size on the whole slide, since they stand beside each other. */
  const size = (width: number): number =>
    Math.min(
      ...table.rows.map((row) => {
        const [, , from, to] = cellsOf(table, row);
        return changeSize({ from, to }, room(width), context);
      }),
    );
  const head = (row: TableRow): ParagraphDraft[] => {
    const [kind, measure] = cellsOf(table, row);
    return [
      ...(kind === undefined
        ? []
        : [draft(table.id, kind.runs, 12, { bold: true, colour: 'accent', capitals: true })]),
      ...(measure === undefined
        ? []
        : [draft(table.id, measure.runs, Math.min(18, scale.lead), { font: 'heading', spaceBefore: 2 })]),
    ];
  };
  const foot = (row: TableRow): ParagraphDraft[] =>
    said(cellsOf(table, row).slice(4)).map((cell, index) =>
      draft(table.id, titled(cell), scale.small, {
        colour: index === 0 ? 'ink' : 'grey',
        spaceBefore: 2,
      }),
    );
  const change = (points: number): number => gridCeiling((points / 72) * 1.25);
  const itemHeight = (row: TableRow, width: number): number =>
    INSET +
    heightIn(head(row), room(width), context) +
    change(size(width)) +
    0.05 +
    heightIn(foot(row), room(width), context);
  const heights = (width: number): number[] =>
    rows.map((items) => Math.max(0, ...items.map((row) => itemHeight(row, width))));
  return {
    height: (width) =>
      gridCeiling(heights(width).reduce((sum, height) => sum + height, ROW_GAP * (rows.length - 1))),
    stretch: 0,
    draw: (area) => {
      const each = heights(area.w);
      const w = room(area.w);
      const points = size(area.w);
      let top = area.y;
      return rows.flatMap((items, index) => {
        const h = each[index] ?? 0;
        const y = top;
        top += h + ROW_GAP;
        const headHeight = Math.max(0, ...items.map((row) => heightIn(head(row), w, context)));
        return items.flatMap((row, column) => {
          const x = area.x + column * (w + 0.05 + GUTTER);
          const [, , from, to] = cellsOf(table, row);
          const changeTop = y + INSET + headHeight;
          const number = (cell: TitledCell | undefined, colour: 'grey' | 'accent') =>
            cell === undefined || isBlank(cell.runs)
              ? null
              : draft(table.id, cell.runs, points, { bold: true, colour, lineHeight: 1.05 });
          const [first, second] = [number(from, 'grey'), number(to, 'accent')];
          const wide = (value: ParagraphDraft | null): number =>
            value === null ? 0 : naturalWidth(value, context) / slackOf(context) + 0.08;
          const at = { y: changeTop, h: change(points) };
          const middle = Number((changeTop + (points / 72) * 0.6).toFixed(3));
          const arrowAt = x + wide(first) + 0.06;
          return [
            ruleOver(table.id, { x, y, w, h: 0 }, 'accent', 2.25),
            ...wordsIn(head(row), { x, y: y + INSET, w, h: headHeight }, context),
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
              foot(row),
              { x, y: changeTop + change(points) + 0.05, w, h: heightIn(foot(row), w, context) },
              context,
            ),
          ];
        });
      });
    },
  };
};

const MOST = 4;

export const quad: Look = (blocks, context) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.rows.length > 0 && block.rows.length <= MOST
      ? [quadPiece(block, context)]
      : block.kind === 'table'
        ? usualTable(block, context)
        : [],
  );

/** More kinds than four are a table. */
const usualTable = (block: TableBlock, context: PieceContext): Piece[] => piecesOf([block], context);
