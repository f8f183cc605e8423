import { AlignmentType, BorderStyle, HeightRule, type IRunOptions, Paragraph, TableRow } from 'docx';
import {
  type TableBlock,
  type TableColumn,
  type TableRow as Row,
  textOf,
  type Run,
  isBlank,
} from '../../../document/index.ts';
import { caption } from '../caption.ts';
import { columnWidths, gapBefore, linesOfRow } from '../column-widths.ts';
import type { PaperContext } from '../paper-context.ts';
import { wordRuns } from '../runs.ts';
import { cell, keptTogether, ruled, unruled, wordTable } from '../tables.ts';
import { ink, wash } from '../theme.ts';

const heavy = { style: BorderStyle.SINGLE, size: 8, color: ink } as const;

/** Room for a signature, in twips. */
const TO_SIGN = 800;

/** What a row's role looks like; a word in the row says it too. */
const rowLooks: Record<Row['role'], { run: IRunOptions; shaded: boolean; ruledAbove: boolean }> = {
  plain: { run: {}, shaded: false, ruledAbove: false },
  chosen: { run: { bold: true }, shaded: true, ruledAbove: false },
  total: { run: { bold: true }, shaded: false, ruledAbove: true },
};

const alignment = (align: 'start' | 'end') => ({
  alignment: align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
});

const apart = (columns: TableColumn[], index: number) => {
  const left = gapBefore(columns, index);
  return left === undefined ? {} : { margins: { left } };
};

const headingRow = ({ columns }: TableBlock, widths: number[], context: PaperContext): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(({ title, align }, index) =>
      cell(widths[index] ?? 0, {
        ...apart(columns, index),
        borders: { bottom: heavy },
        verticalAlign: 'bottom',
        children: [
          new Paragraph({ style: 'TableHeading', ...alignment(align), children: wordRuns(title, context) }),
        ],
      }),
    ),
  });

const dataRow = (
  row: Row,
  place: number,
  { columns, look: kind }: TableBlock,
  widths: number[],
  lines: readonly number[],
  context: PaperContext,
): TableRow => {
  const look = rowLooks[row.role];
  return new TableRow({
    cantSplit: true,
    ...(kind === 'signatures' && { height: { value: TO_SIGN, rule: HeightRule.ATLEAST } }),
    keepNext: keptTogether(lines, place),
    children: columns.map(({ align }, index) =>
      cell(widths[index] ?? 0, {
        ...apart(columns, index),
        ...(look.shaded && { shading: { type: 'clear', fill: wash, color: 'auto' } }),
        ...(look.ruledAbove && { borders: { top: heavy } }),
        children: [
          new Paragraph({
            style: 'TableText',
            ...alignment(align),
            children: wordRuns(row.cells[index] ?? [], context, look.run),
          }),
        ],
      }),
    ),
  });
};

/** As wide as a name is written by hand: what an empty cell asks for where somebody is to sign. */
const byHand: Run[] = [{ kind: 'text', text: 'signature by hand' }];

const rowsToMeasure = ({ look, rows }: TableBlock): Row[] =>
  look === 'signatures'
    ? rows.map((row) => ({ ...row, cells: row.cells.map((runs) => (isBlank(runs) ? byHand : runs)) }))
    : rows;

const dataTable = (block: TableBlock, context: PaperContext) => {
  const widths = columnWidths(block.columns, rowsToMeasure(block), context.page.measure, context.wider);
  const lines = block.rows.map(({ cells }) => linesOfRow(cells.map(textOf), widths));
  const title = textOf(block.caption);
  return [
    ...caption(block, context, { keepNext: true, opensBlock: true }),
    wordTable(
      {
        rows: [
          headingRow(block, widths, context),
          ...block.rows.map((row, place) => dataRow(row, place, block, widths, lines, context)),
        ],
        widths,
        borders: ruled,
        title,
        description: `${title} ${block.columns.map((column) => textOf(column.title)).join(', ')}.`,
      },
      context,
    ),
  ];
};

/** The strip of facts that opens a paper: what it is at the left, the fact at the right. */
const coverTable = (block: TableBlock, context: PaperContext) => {
  const first = Math.round(context.page.measure * 0.27);
  const others = Math.max(1, block.columns.length - 1);
  const widths = [
    first,
    ...Array.from({ length: others }, () => Math.floor((context.page.measure - first) / others)),
  ];
  const rows = block.rows.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: block.columns.map((_, index) =>
          cell(widths[index] ?? 0, {
            children: [
              new Paragraph({
                style: index === 0 ? 'TableHeading' : 'TableText',
                keepNext: false,
                children: wordRuns(cells[index] ?? [], context),
              }),
            ],
          }),
        ),
      }),
  );
  const labels = block.rows.map(({ cells }) => textOf(cells[0] ?? []));
  return [
    wordTable(
      {
        rows,
        widths: widths.slice(0, block.columns.length),
        borders: { ...unruled, insideHorizontal: ruled.insideHorizontal ?? heavy, top: heavy, bottom: heavy },
        title: textOf(block.caption),
        description: `${labels.join(', ')}.`,
        firstColumn: true,
      },
      context,
    ),
  ];
};

const looks: Record<TableBlock['look'], typeof dataTable> = {
  data: dataTable,
  cover: coverTable,
  signatures: dataTable,
};

export const table = (block: TableBlock, context: PaperContext) => looks[block.look](block, context);
