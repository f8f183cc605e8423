import type { ChartBlock, TableBlock, TableRow } from '../../document/index.ts';
import { chartAlternative, isBlank } from '../../document/index.ts';
import { gridCeiling, snapped } from '../area.ts';
import type { Box } from '../laid-out.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, type ParagraphDraft } from '../paragraphs.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import { captioned } from '../pieces/captioned.ts';
import { heightIn, ornament, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { cellsOf, said, titled } from './cells.ts';

const LEAST = 0.85;
const INSET = 0.1;
const GAP = 0.25;
/** What the bars of each colour are. */
const KEY = 0.27;

/** Shares of the width for names, bars and words; on a narrow slide the words stand under the name. */
const columnsOf = (width: number, isNarrow: boolean): [number, number, number] =>
  isNarrow ? [width * 0.58, width * 0.42 - GAP, 0] : [width * 0.21, width * 0.33 - GAP, width * 0.46 - GAP];

/** The title of a chart above its bars, in the words of the chart. */
const headOf = (chart: ChartBlock, context: PieceContext): ParagraphDraft =>
  draft(chart.id, [{ kind: 'text', text: chart.chart.title }], context.scale.small, { bold: true });

/**
 * A table whose rows stand free: the name, a bar of one native chart in the middle of each row, and the words. The
 * second column of the table is a note under the name.
 */
const rowsPiece = (table: TableBlock, chart: ChartBlock, context: PieceContext): Piece => {
  const { scale, isNarrow } = context;
  const columns = (width: number): [number, number, number] => columnsOf(width, isNarrow);
  const inset = INSET * scale.air;
  const ownWords = (row: TableRow): ParagraphDraft[] => (isNarrow ? [] : words(row));
  const named = (row: TableRow): ParagraphDraft[] => (isNarrow ? [...name(row), ...words(row)] : name(row));
  const name = (row: TableRow): ParagraphDraft[] => {
    const [first, note] = cellsOf(table, row);
    return [
      ...(first === undefined
        ? []
        : [
            draft(table.id, first.runs, Math.min(18, scale.lead), {
              font: 'heading',
              colour: row.role === 'chosen' ? 'accent' : 'ink',
            }),
          ]),
      ...(note === undefined || isBlank(note.runs)
        ? []
        : [draft(table.id, note.runs, scale.small, { colour: 'grey', spaceBefore: 1 })]),
    ];
  };
  const words = (row: TableRow): ParagraphDraft[] =>
    said(cellsOf(table, row).slice(2)).map((cell, index) =>
      draft(table.id, index === 0 ? cell.runs : titled(cell), scale.small, {
        colour: index === 0 ? 'ink' : 'grey',
        spaceBefore: index === 0 ? 0 : 2,
      }),
    );
  /** All rows are as high as the highest, so that the bars of one chart stand in the middle of each. */
  const rowHeight = (width: number): number => {
    const [first, , third] = columns(width);
    return Math.max(
      LEAST,
      ...table.rows.map((row) =>
        gridCeiling(
          2 * inset + Math.max(heightIn(named(row), first, context), heightIn(ownWords(row), third, context)),
        ),
      ),
    );
  };
  const keys = chart.chart.series.length > 1 ? KEY : 0;
  const heads = (width: number): number =>
    0.1 + Math.max(keys, heightIn([headOf(chart, context)], columns(width)[1], context));
  return {
    height: (width) => gridCeiling(heads(width) + rowHeight(width) * table.rows.length),
    stretch: 0,
    draw: (area) => {
      const [first, second, third] = columns(area.w);
      const top = area.y + heads(area.w);
      const each = rowHeight(area.w);
      const chartX = area.x + first + GAP;
      const bars: Box = {
        kind: 'chart',
        ...snapped({ x: chartX, y: top, w: second, h: each * table.rows.length }),
        blockId: chart.id,
        alternative: chartAlternative(chart.chart),
        decorative: false,
        chart: chart.chart,
        size: scale.chart,
        isBare: true,
      };
      return [
        ...wordsIn(
          [headOf(chart, context)],
          { x: chartX, y: area.y, w: second, h: heads(area.w) - 0.05 },
          context,
        ),
        ...(keys === 0
          ? []
          : chart.chart.series.flatMap(({ name: seriesName, role }, index): Box[] => {
              const each = first / chart.chart.series.length;
              const x = area.x + index * each;
              const y = top - KEY;
              return [
                ornament(
                  chart.id,
                  'rectangle',
                  { x, y: y + 0.06, w: 0.14, h: 0.14 },
                  { fill: role === 'decrease' ? 'adverse' : 'accent', line: null },
                ),
                ...wordsIn(
                  [draft(chart.id, [{ kind: 'text', text: seriesName }], scale.small)],
                  { x: x + 0.22, y, w: each - 0.25, h: KEY },
                  context,
                ),
              ];
            })),
        ...table.rows.flatMap((row, index) => {
          const y = top + index * each;
          return [
            ...(row.role === 'chosen'
              ? [
                  ornament(
                    table.id,
                    'rectangle',
                    { x: area.x - 0.1, y, w: area.w + 0.2, h: each },
                    { fill: 'tint', line: null },
                  ),
                ]
              : []),
            ruleOver(table.id, { ...area, y }, index === 0 ? 'ink' : 'rule', index === 0 ? 1.5 : 0.75),
            ...wordsIn(named(row), { x: area.x, y: y + inset, w: first, h: each - inset }, context),
            ...wordsIn(
              ownWords(row),
              { x: area.x + area.w - third, y: y + inset, w: third, h: each - inset },
              context,
            ),
          ];
        }),
        bars,
      ];
    },
  };
};

/** A table beside the chart of the same things; where they do not match, one under the other. */
export const alignedRows: Look = (blocks, context) => {
  const table = blocks.find((block) => block.kind === 'table');
  const chart = blocks.find((block) => block.kind === 'chart');
  const others = blocks.filter((block) => block !== table && block !== chart);
  const matches =
    table !== undefined &&
    chart !== undefined &&
    chart.chart.kind === 'bar' &&
    chart.chart.categories.length === table.rows.length &&
    table.columns.length >= 3;
  return matches
    ? [
        captioned(table, captioned(chart, rowsPiece(table, chart, context), context), context),
        ...piecesOf(others, context),
      ]
    : piecesOf(blocks, context);
};
