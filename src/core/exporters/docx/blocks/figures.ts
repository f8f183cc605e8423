import { Paragraph, TableRow } from 'docx';
import { type FigureItem, type FiguresBlock, isBlank, textOf } from '../../../document/index.ts';
import { measureText } from '../../../layout/index.ts';
import type { PaperContext } from '../paper-context.ts';
import { wordRuns } from '../runs.ts';
import { betweenTables, cell, evenWidths, unruled, wordTable } from '../tables.ts';

/** More than four abreast are no leading numbers any more. */
const ABREAST = 4;
/** As the style of a number sets it, in points, and what stands beside it in its cell, in inches. */
const NUMBER = { font: 'Arial', bold: true, size: 18 };
const BESIDE = 0.17;
const TWIPS = 1440;

/** So many stand abreast in the width of the text that none breaks, also where a wider font stands in. */
const abreast = (items: readonly FigureItem[], { page, wider }: PaperContext): number => {
  const widest = Math.max(...items.map(({ value }) => measureText(textOf(value), NUMBER)));
  return Math.max(1, Math.min(ABREAST, Math.floor(page.measure / TWIPS / (widest * wider + BESIDE))));
};

const inRows = (items: readonly FigureItem[], context: PaperContext): FigureItem[][] => {
  const rows = Math.ceil(items.length / abreast(items, context));
  const each = Math.ceil(items.length / rows);
  return Array.from({ length: rows }, (_, row) => items.slice(row * each, (row + 1) * each));
};

/**
 * Tiles, a table without its looks: what each number is stands in a header row, the number and its note in the row
 * below, so that it is read in the right order aloud too.
 */
const tiles = (items: readonly FigureItem[], context: PaperContext) => {
  const widths = evenWidths(items.length, context.page.measure);
  const bar = { style: 'single', size: 18, color: context.colours.ours.colour } as const;
  const labels = items.map(({ label }, index) =>
    cell(widths[index] ?? 0, {
      borders: { top: bar },
      verticalAlign: 'top',
      children: [new Paragraph({ style: 'FigureLabel', children: wordRuns(label, context) })],
    }),
  );
  const values = items.map(({ value, note }, index) =>
    cell(widths[index] ?? 0, {
      children: [
        new Paragraph({ style: 'FigureValue', keepNext: !isBlank(note), children: wordRuns(value, context) }),
        ...(isBlank(note) ? [] : [new Paragraph({ style: 'FigureNote', children: wordRuns(note, context) })]),
      ],
    }),
  );
  return wordTable(
    {
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: labels }),
        new TableRow({ cantSplit: true, children: values }),
      ],
      widths,
      borders: unruled,
      title: items.map(({ label }) => textOf(label)).join(', '),
      description: `${items.map(({ label, value }) => `${textOf(label)}: ${textOf(value)}`).join('; ')}.`,
    },
    context,
  );
};

export const figures = ({ items }: FiguresBlock, context: PaperContext) =>
  items.length === 0
    ? []
    : inRows(items, context).flatMap((row, index) => [
        ...(index > 0 ? [betweenTables()] : []),
        tiles(row, context),
      ]);
