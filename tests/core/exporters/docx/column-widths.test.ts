import { expect, it } from 'vitest';
import type { TableColumn, TableRow } from '../../../../src/core/document/index.ts';
import { measureText } from '../../../../src/core/layout/index.ts';
import { columnWidths } from '../../../../src/core/exporters/docx/column-widths.ts';

const run = (text: string) => [{ kind: 'text' as const, text }];

/** Of a column with one long word, between a short column and one that takes all the room that it gets. */
const widthOfWord = (before: TableColumn['align']): number => {
  const columns: TableColumn[] = [
    { title: run('Basis'), align: before },
    { title: run('Geldart'), align: 'start' },
    { title: run('Text'), align: 'start' },
  ];
  const row: TableRow = {
    role: 'plain',
    cells: [run('160'), run('Budgetentlastung'), run('was die anderen nicht brauchen '.repeat(20))],
  };
  return columnWidths(columns, [row], 5000, 1.18)[1] ?? 0;
};

it('a number has room for a font that is wider than ours, at the cost of words that can go on', () => {
  const columns: TableColumn[] = [
    { title: run('Text'), align: 'start' },
    { title: run('Amount'), align: 'end' },
  ];
  const row: TableRow = {
    role: 'plain',
    cells: [run('words that go on over as many lines as it takes '.repeat(20)), run('1,234,567,890')],
  };
  const width = columnWidths(columns, [row], 5000, 1.18)[1] ?? 0;
  const text = measureText('1,234,567,890', { font: 'Arial', bold: false, size: 10 }) * 1440;
  expect(width).toBeGreaterThan(text * 1.15 + 240);
});

it('a word right of numbers has the room of their gap besides its own', () => {
  // The left side of a cell is 90 twips, and 300 beside numbers.
  expect(widthOfWord('end') - widthOfWord('start')).toBe(210);
});

it('a day and its month stay on one line, as the space between them holds', () => {
  const columns: TableColumn[] = [
    { title: run('Text'), align: 'start' },
    { title: run('Bis'), align: 'start' },
  ];
  const row: TableRow = {
    role: 'plain',
    cells: [run('was so viele Zeilen braucht, wie es braucht '.repeat(20)), run('15.\u00A0Dezember 2027')],
  };
  const day = measureText('15.\u00A0Dezember', { font: 'Arial', bold: false, size: 10 }) * 1440;
  expect(columnWidths(columns, [row], 5000, 1.18)[1] ?? 0).toBeGreaterThan(day + 240);
});
