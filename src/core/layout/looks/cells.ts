import type { Run, TableBlock, TableRow } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { slideRuns } from '../slide-runs.ts';

/** A cell with the title of its column. */
export interface TitledCell {
  title: readonly Run[];
  runs: readonly Run[];
}

/** The cells of a row that say something, each with the title of its column. */
export const cellsOf = (table: TableBlock, row: TableRow): TitledCell[] =>
  table.columns.map(({ title }, column) => ({
    title: slideRuns(title),
    runs: slideRuns(row.cells[column] ?? []),
  }));

export const said = (cells: readonly TitledCell[]): TitledCell[] =>
  cells.filter(({ runs }) => !isBlank(runs));

/** A cell as "Title: words". */
export const titled = ({ title, runs }: TitledCell): Run[] =>
  isBlank(title)
    ? [...runs]
    : [
        ...title.map((run) => (run.kind === 'footnote' ? run : { ...run, bold: true as const })),
        { kind: 'text', text: ': ' },
        ...runs,
      ];

/** The day that a cell gives, as YYYY-MM-DD or YYYY-MM, where its value is one. */
export const dayOf = (runs: readonly Run[]): string | null => {
  for (const run of runs)
    if (run.kind === 'value' && typeof run.value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/u.test(run.value))
      return run.value;
  return null;
};

/** On a line of dates the first comes first; as they were given where one has no date that is known. */
export const byDate = (table: TableBlock): TableBlock => {
  const dates = table.rows.map((row) => dayOf(cellsOf(table, row)[0]?.runs ?? []));
  if (dates.some((date) => date === null)) return table;
  const order = table.rows.map((row, index) => ({ row, date: dates[index] ?? '' }));
  return {
    ...table,
    rows: order.toSorted((one, other) => one.date.localeCompare(other.date)).map(({ row }) => row),
  };
};
