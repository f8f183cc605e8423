import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { emptyRow } from '../../../core/business-case/empty-row.ts';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { Button } from '../../ui/index.ts';
import { changeField, removeFrom, useBusinessCase } from '../../store/app-store.ts';
import { focusLater } from './focus-later.ts';
import { type GroupFormProps, Lead } from './group-form.tsx';
import styles from './form.module.css';
import { newRow, rowTitle } from './rows.ts';
import { schemaAt } from './schema-parts.ts';

interface Row {
  id: string;
}

const asRows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

const moved = (rows: Row[], from: number, to: number): Row[] => {
  const row = rows[from];
  return row === undefined ? rows : rows.toSpliced(from, 1).toSpliced(to, 0, row);
};

interface ListFormProps extends GroupFormProps {
  /** Stands below a list without rows: why it is empty on purpose. */
  whenEmpty?: ReactNode;
}

/** A list of rows as cards: add, remove and move, each also by keyboard, with the focus kept near. */
export const ListForm = ({ path, meta, Fields, whenEmpty }: ListFormProps) => {
  const rows = useBusinessCase((businessCase) => asRows(valueAtPath(businessCase, path)));
  const section = useRef<HTMLElement>(null);
  const one = meta.one ?? 'row';
  const change = (label: string, next: (rows: Row[]) => Row[]): void =>
    changeField(label, path, (old) => next(asRows(old)));
  const focusOn = (selector: string): void =>
    focusLater(() => section.current?.querySelector<HTMLElement>(selector));
  const add = (): void => {
    const row = emptyRow(schemaAt(path), newRow(rows).id);
    change(`Add ${one}`, (old) => [...old, row]);
    focusOn(`[data-row="${row.id}"] input, [data-row="${row.id}"] textarea, [data-row="${row.id}"] select`);
  };
  const remove = (index: number): void => {
    const title = rowTitle(rows[index] ?? {});
    removeFrom(`Removed ${title === '' ? one : `“${title}”`}`, path, (old) =>
      asRows(old).toSpliced(index, 1),
    );
    const next = rows[index + 1] ?? rows[index - 1];
    focusOn(next === undefined ? '[data-add] button' : `[data-row="${next.id}"] [data-remove] button`);
  };
  return (
    <section ref={section} aria-label={meta.title} className={styles['card']} data-list={path}>
      <h2 className={styles['heading']}>{meta.title}</h2>
      <Lead>{meta.hint}</Lead>
      {rows.length === 0 && <p className={styles['none']}>No {one} yet.</p>}
      <ol className={styles['rows']}>
        {rows.map((row, index) => (
          <li key={row.id} className={styles['row']} data-row={row.id}>
            <div className={styles['rowHead']}>
              <h3 className={styles['rowTitle']}>{rowTitle(row) || `${one} ${index + 1}`}</h3>
              <div className={styles['rowTools']}>
                <Button
                  disabled={index === 0}
                  look="quiet"
                  name={`Move ${one} ${index + 1} up`}
                  onPress={() => change(`Move ${one} up`, (old) => moved(old, index, index - 1))}
                >
                  <ArrowUp aria-hidden size={18} />
                </Button>
                <Button
                  disabled={index === rows.length - 1}
                  look="quiet"
                  name={`Move ${one} ${index + 1} down`}
                  onPress={() => change(`Move ${one} down`, (old) => moved(old, index, index + 1))}
                >
                  <ArrowDown aria-hidden size={18} />
                </Button>
                <span data-remove>
                  <Button look="quiet" name={`Remove ${one} ${index + 1}`} onPress={() => remove(index)}>
                    <Trash2 aria-hidden size={18} />
                  </Button>
                </span>
              </div>
            </div>
            <Fields path={`${path}[${row.id}]`} />
          </li>
        ))}
      </ol>
      {rows.length === 0 && whenEmpty}
      <div data-add>
        <Button onPress={add}>
          <Plus aria-hidden size={18} /> Add {one}
        </Button>
      </div>
    </section>
  );
};
