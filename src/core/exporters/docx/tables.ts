import {
  BorderStyle,
  type ITableBordersOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  WidthType,
} from 'docx';
import type { PaperContext } from './paper-context.ts';
import { pale } from './theme.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const rule = { style: BorderStyle.SINGLE, size: 4, color: pale } as const;

/** Numbers and words stand apart by space and thin rules, not by boxes. */
export const ruled: ITableBordersOptions = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: rule,
  bottom: rule,
};

export const unruled: ITableBordersOptions = { ...ruled, insideHorizontal: none, bottom: none };

interface TableOptions {
  rows: TableRow[];
  /** Twips, one a column; they sum to the width of the table. */
  widths: number[];
  borders: ITableBordersOptions;
  /** For those who hear the table: what it is, and what it holds. */
  title: string;
  description: string;
  firstColumn?: boolean;
}

export const wordTable = (
  { rows, widths, borders, title, description, firstColumn = false }: TableOptions,
  context: PaperContext,
): Table => {
  context.gathered.tables.push({ title, description });
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 0, bottom: 0, left: 90, right: 90 },
    tableLook: {
      firstRow: !firstColumn,
      firstColumn,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
};

export const cell = (width: number, options: ITableCellOptions): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, ...options });

/** A table of so few lines stays on one page. */
const SHORT = 8;

/** A row of so few lines looks lost when it stands alone on a page. */
const LOW = 2;

/**
 * Whether a row stays with the next. Longer tables flow, under a heading row that repeats, and none of their low rows
 * stands alone; what is high may, or a page would stay half empty before it.
 */
export const keptTogether = (lines: readonly number[], index: number): boolean => {
  const last = lines.length - 1;
  if (lines.reduce((sum, count) => sum + count, 0) <= SHORT) return index < last;
  const isLow = (place: number): boolean => (lines[place] ?? 0) <= LOW;
  return (index === 0 && isLow(0)) || (index === last - 1 && isLow(last));
};

/** Word runs two tables into one when nothing stands between them, and wants a paragraph after the last. */
export const betweenTables = (): Paragraph => new Paragraph({ style: 'BetweenTables' });

/** Widths that sum exactly to the measure. */
export const evenWidths = (count: number, measure: number): number[] =>
  Array.from(
    { length: count },
    (_, index) => Math.floor(((index + 1) * measure) / count) - Math.floor((index * measure) / count),
  );
