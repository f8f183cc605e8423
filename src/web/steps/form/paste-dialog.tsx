import { useState } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import type { FieldMeta } from '../../../core/quantities/field.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import { changeField, openCase, tellDone } from '../../store/app-store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Button, SwitchField, TextField } from '../../ui/index.ts';
import { useLocaleAndCurrency } from './form-context.ts';
import styles from './paste-dialog.module.css';
import { hasHeads, matched, mostColumns, mostRows, rowsOf, tableOf, targetsOf } from './pasted-rows.ts';
import type { FormPart } from './schema-parts.ts';

interface PasteDialogProps {
  list: string;
  meta: FieldMeta;
  parts: readonly FormPart[];
  /** What was on the clipboard; empty where a person is still to paste it. */
  text: string;
  /** What every new row has from the first. */
  fresh: Readonly<Record<string, unknown>> | undefined;
  onAdded: (firstRow: string | undefined) => void;
  onClose: () => void;
}

/** What spreadsheets call a column of the selection. */
const titleOfColumn = (column: number): string => `Column ${column + 1}`;

const shown = 12;
const refusalsShown = 5;

type Rows = { id: string }[];

const asRows = (value: unknown): Rows => (Array.isArray(value) ? (value as Rows) : []);

const counted = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

/** A table from a spreadsheet: which column becomes what, what cannot be read, and then all of it in one step. */
export const PasteDialog = ({ list, meta, parts, text, fresh, onAdded, onClose }: PasteDialogProps) => {
  const context = useLocaleAndCurrency();
  const [typed, setTyped] = useState(text);
  const [chosen, setChosen] = useState<Readonly<Record<number, string | null>>>({});
  const [headed, setHeaded] = useState<boolean | null>(null);
  const targets = targetsOf(parts);
  const table = tableOf(typed);
  const isHeaded = headed ?? (table !== null && hasHeads(table, targets));
  const columns = (table === null ? [] : matched(table, targets, context)).map((name, index) =>
    chosen[index] === undefined ? name : chosen[index],
  );
  const lines = (table ?? []).slice(isHeaded ? 1 : 0);
  const existing = asRows(valueAtPath(openCase(), list));
  const { rows, refused } = rowsOf(list, lines, columns, targets, context, existing);
  const isEmpty = columns.every((name) => name === null) || rows.length === 0;
  const add = (): void => {
    changeField(`Paste ${counted(rows.length)}`, list, (old) => [
      ...asRows(old),
      ...rows.map((row) => ({ ...row, ...fresh })),
    ]);
    onClose();
    tellDone(`Added ${counted(rows.length)}`);
    onAdded(rows[0]?.id);
  };
  const choose = (column: number, name: string): void =>
    setChosen({
      ...chosen,
      // A field takes one column: the other is left out.
      ...Object.fromEntries(columns.flatMap((own, index) => (own === name ? [[index, null]] : []))),
      [column]: name === '' ? null : name,
    });
  return (
    <Dialog isWide title={`Paste into ${meta.title.toLowerCase()}`} onClose={onClose}>
      {text === '' && (
        <TextField
          long
          hint="Copy the cells in Excel, then paste them here."
          title="Cells"
          value={typed}
          onChange={setTyped}
        />
      )}
      {table === null && (
        <p role="alert">
          That is more than a list takes: at most {mostRows} rows and {mostColumns} columns. Copy fewer cells.
        </p>
      )}
      {lines.length > 0 && (
        <>
          <SwitchField title="The first line names the columns" value={isHeaded} onChange={setHeaded} />
          <WideTable label="Preview">
            <thead>
              <tr>
                {columns.map((name, column) => (
                  <th key={titleOfColumn(column)} scope="col">
                    <select
                      aria-label={`${titleOfColumn(column)} becomes`}
                      className={styles['choice']}
                      value={name ?? ''}
                      onChange={({ currentTarget }) => choose(column, currentTarget.value)}
                    >
                      <option value="">Leave out</option>
                      {targets.map((target) => (
                        <option key={target.name} value={target.name}>
                          {target.title}
                        </option>
                      ))}
                    </select>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, shown).map((line, index) => (
                // Lines of a table have no names: their place is what they are known by.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={index}>
                  {line.map((cell, column) => {
                    const title = targets.find(({ name }) => name === columns[column])?.title;
                    const isRefused = refused.some((one) => one.row === index + 1 && one.title === title);
                    return (
                      <td
                        key={titleOfColumn(column)}
                        className={
                          isRefused
                            ? styles['refused']
                            : columns[column] === null
                              ? styles['left']
                              : styles['cell']
                        }
                      >
                        {cell}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </WideTable>
          {lines.length > shown && <p>And {counted(lines.length - shown)} more.</p>}
        </>
      )}
      {refused.length > 0 && (
        <div role="status">
          <p>
            {refused.length === 1 ? 'One cell cannot be read' : `${refused.length} cells cannot be read`}, and
            will be left empty:
          </p>
          <ul className={styles['refusals']}>
            {refused.slice(0, refusalsShown).map(({ row, title, cell, reason }) => (
              <li key={`${row} ${title}`}>
                Row {row}, {title}: {reason.includes(`“${cell}”`) ? '' : `“${cell}”. `}
                {reason}
              </li>
            ))}
            {refused.length > refusalsShown && <li>And {refused.length - refusalsShown} more.</li>}
          </ul>
        </div>
      )}
      <div className={styles['tools']}>
        <Button disabled={isEmpty} look="primary" onPress={add}>
          {isEmpty ? 'Add the rows' : `Add ${counted(rows.length)}`}
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
};
