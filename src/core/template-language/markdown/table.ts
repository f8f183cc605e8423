import type { Table, TableRow as RowNode } from 'mdast';
import type { TableBlock, TableColumn, TableRow } from '../../document/index.ts';
import type { Conversion } from './conversion.ts';
import { lineOf } from './line.ts';
import { emptyLine, isLeftOut, type Line } from './runs.ts';

const cellsOf = (row: RowNode, width: number, conversion: Conversion): Line[] => {
  const cells = row.children.map((cell) => lineOf(cell.children, conversion));
  return Array.from({ length: width }, (_, index) => cells[index] ?? emptyLine);
};

const isBold = ({ runs }: Line): boolean =>
  runs.length > 0 && runs.every((run) => run.kind === 'footnote' || run.bold === true);

/** Columns and rows. A row whose first cell is all bold is the chosen one, or the total when it is the last. */
export const tableBlock = (
  node: Table,
  parts: Pick<TableBlock, 'id' | 'look' | 'caption'>,
  conversion: Conversion,
): TableBlock | null => {
  const [head, ...body] = node.children;
  const titles = (head?.children ?? []).map((cell) => lineOf(cell.children, conversion));
  const columns = titles.map(({ runs }, index): TableColumn => ({
    title: runs,
    align: node.align?.[index] === 'right' ? 'end' : 'start',
  }));
  const filled = body
    .map((row) => cellsOf(row, columns.length, conversion))
    .filter((cells) => !isLeftOut(cells));
  const rows = filled.map((cells, index): TableRow => {
    const marked = isBold(cells[0] ?? emptyLine);
    const role = !marked ? 'plain' : index === filled.length - 1 ? 'total' : 'chosen';
    return { cells: cells.map(({ runs }) => runs), role };
  });
  return rows.length === 0 ? null : { kind: 'table', ...parts, columns, rows };
};
