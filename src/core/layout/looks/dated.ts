import type { TableBlock, TableRow } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { besideEachOther, gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, type ParagraphDraft } from '../paragraphs.ts';
import { captioned } from '../pieces/captioned.ts';
import { heightIn, inGroup, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { datedMark } from '../pieces/timeline-piece.ts';
import { byDate, cellsOf, said, titled, type TitledCell } from './cells.ts';

const MARK = 0.2;
const GUTTER = 0.35;
const MOST = 4;

const partOf = (table: TableBlock, { title, runs }: TitledCell, { scale }: PieceContext): ParagraphDraft[] =>
  isBlank(runs)
    ? []
    : [
        ...(isBlank(title) ? [] : [draft(table.id, title, scale.small, { bold: true, colour: 'grey' })]),
        draft(table.id, runs, scale.small, { spaceBefore: 2 }),
      ];

/** Questions on a line of dates: all rows of the columns below it begin on one line. */
const datedPiece = (table: TableBlock, context: PieceContext): Piece => {
  const across = table.rows.length;
  const room = (width: number): number => (width - GUTTER * (across - 1)) / across - 0.05;
  const tiers = (row: TableRow): ParagraphDraft[][] => {
    const [date, question, ...others] = cellsOf(table, row);
    return [
      date === undefined || isBlank(date.runs)
        ? []
        : [draft(table.id, date.runs, context.scale.small, { bold: true, colour: 'accent' })],
      question === undefined
        ? []
        : [draft(table.id, question.runs, Math.min(20, context.scale.lead), { font: 'heading' })],
      ...others.map((cell) => partOf(table, cell, context)),
    ];
  };
  const columns = table.rows.map(tiers);
  const depth = Math.max(0, ...columns.map((column) => column.length));
  const tierHeights = (width: number): number[] =>
    Array.from({ length: depth }, (_, tier) =>
      Math.max(0, ...columns.map((column) => heightIn(column[tier] ?? [], room(width), context))),
    );
  const gap = 0.18;
  return {
    height: (width) =>
      gridCeiling(
        MARK +
          0.1 +
          tierHeights(width).reduce((sum, height) => sum + (height === 0 ? 0 : height + gap), -gap),
      ),
    stretch: 0,
    draw: (area) => {
      const middle = Number((area.y + MARK / 2).toFixed(3));
      const heights = tierHeights(area.w);
      const places = besideEachOther(
        area,
        Array.from({ length: across }, () => 1),
        GUTTER,
      );
      return [
        // The line begins behind the first mark: what is read first is drawn first, and would lie under it.
        ruleOver(table.id, { ...area, x: area.x + MARK, y: middle, w: area.w - MARK }, 'accent', 1.5),
        ...columns.flatMap((column, index) => {
          const place = places[index];
          if (place === undefined) return [];
          let y = area.y + MARK + 0.1;
          return inGroup(`${table.id} ${place.x}`, [
            datedMark(table.id, false, place.x, middle),
            ...column.flatMap((drafts, tier) => {
              const h = heights[tier] ?? 0;
              const drawn = wordsIn(drafts, { ...place, y, h }, context);
              y += h === 0 ? 0 : h + gap;
              return drawn;
            }),
          ]);
        }),
      ];
    },
  };
};

/** Rows of date and words, where a line of dates has no room. */
const listed = (table: TableBlock, context: PieceContext): Piece[] =>
  table.rows.map((row, index): Piece => {
    const [date, ...others] = cellsOf(table, row);
    const left = 1.7;
    const inset = 0.12;
    const dateDrafts =
      date === undefined || isBlank(date.runs)
        ? []
        : [draft(table.id, date.runs, context.scale.small, { bold: true, colour: 'accent' })];
    const drafts = said(others).flatMap((cell, place) =>
      place === 0
        ? [draft(table.id, cell.runs, Math.min(18, context.scale.lead), { font: 'heading' })]
        : [draft(table.id, titled(cell), context.scale.small, { spaceBefore: 3 })],
    );
    return {
      height: (width) =>
        gridCeiling(
          inset +
            Math.max(heightIn(drafts, width - left, context), heightIn(dateDrafts, left - 0.1, context)),
        ),
      stretch: 0,
      draw: (area) => [
        ruleOver(table.id, area, index === 0 ? 'ink' : 'rule', index === 0 ? 1.5 : 0.75),
        ...wordsIn(dateDrafts, { ...area, y: area.y + inset, w: left - 0.1, h: area.h - inset }, context),
        ...wordsIn(
          drafts,
          { x: area.x + left, y: area.y + inset, w: area.w - left, h: area.h - inset },
          context,
        ),
      ],
    };
  });

export const dated: Look = (blocks, context) =>
  blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.rows.length === 0) return [];
    const inOrder = byDate(block);
    return block.rows.length > MOST || block.rows.length < 2 || context.isNarrow
      ? listed(inOrder, context).map((piece, index) =>
          index === 0 ? captioned(block, piece, context) : piece,
        )
      : [captioned(block, datedPiece(inOrder, context), context)];
  });
