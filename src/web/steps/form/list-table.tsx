import { ClipboardPaste, Plus } from 'lucide-react';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  Suspense,
  lazy,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import { emptyRow } from '../../../core/business-case/empty-row.ts';
import { valueAtPath } from '../../../core/business-case/path.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import {
  changeField,
  openCase,
  removeFrom,
  tellDone,
  useAppStore,
  useBusinessCase,
} from '../../store/app-store.ts';
import { Button } from '../../ui/index.ts';
import { focusLater } from './focus-later.ts';
import { GroupHead, type GroupFormProps, Lead } from './group-form.tsx';
import styles from './form.module.css';
import tableStyles from './table.module.css';
import { type Column, type Row, columnsOf, namingPart } from './row-columns.tsx';
import { type RowCardProps, RowOfList } from './row-of-list.tsx';
import { newRow, rowTitle } from './rows.ts';
import { type FormPart, partsOf, schemaAt } from './schema-parts.ts';

/** What reads a table from the clipboard comes when there is one. */
const PasteDialog = lazy(async () => ({ default: (await import('./paste-dialog.tsx')).PasteDialog }));

const asRows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

const changed = (rows: Row[], one: number, other: number): Row[] => {
  const [first, second] = [rows[one], rows[other]];
  return first === undefined || second === undefined ? rows : rows.with(one, second).with(other, first);
};

const every = (): boolean => true;

const controls = 'input, textarea, select';

type RowOf = (businessCase: BusinessCase, wanted: string) => string | undefined;

/** The row that is open: the one that was opened last, or the one that holds the field which is asked for. */
const useOpenRow = (path: string, ids: readonly string[], rowOf: RowOf | undefined) => {
  const wantedField = useAppStore((state) => state.wantedField);
  const wanted = useBusinessCase((businessCase) => {
    if (wantedField === null) return undefined;
    return wantedField.startsWith(`${path}[`)
      ? wantedField.slice(path.length + 1).split(']')[0]
      : rowOf?.(businessCase, wantedField);
  });
  const [open, setOpen] = useState<string | null>(wanted ?? null);
  if (wanted !== undefined && wanted !== open && ids.includes(wanted)) setOpen(wanted);
  return [ids.includes(open ?? '') ? open : null, setOpen] as const;
};

export interface ListFormProps extends GroupFormProps {
  /** Stands below a list without rows: why it is empty on purpose. */
  whenEmpty?: ReactNode;
  /** The fields of a row, where the schema of the case does not name them. */
  partsOfRow?: (path: string) => FormPart[];
  /** What the table shows beside the names of rows; the first fields of a row where nothing else is said. */
  columns?: readonly Column[];
  /** Stands in place of the heading, where the screen has just said what the list is. */
  head?: ReactNode;
  /** Which rows stand in this table, where the list has several. */
  holds?: (row: Row) => boolean;
  /** What a new row has from the first. */
  fresh?: Readonly<Record<string, unknown>>;
  /** The row that holds a field which stands elsewhere in the case. */
  rowOf?: RowOf;
  /** The way to a further row, in place of a press that adds an empty one. */
  addition?: ReactNode;
  /** How an open row is drawn: under its line where nothing else is said. */
  Card?: (props: RowCardProps) => ReactNode;
}

/** A list of rows as a table with one row open. All of it goes by keyboard, and the focus stays near. */
export const ListTable = ({
  path,
  meta,
  Fields,
  whenEmpty,
  partsOfRow = partsOf,
  columns: given,
  head,
  holds = every,
  fresh,
  rowOf,
  addition,
  Card,
}: ListFormProps) => {
  // As text, so that the table is drawn again only when a row comes, goes or moves.
  const joined = useBusinessCase((businessCase) =>
    JSON.stringify(
      asRows(valueAtPath(businessCase, path))
        .filter(holds)
        .map(({ id }) => id),
    ),
  );
  const ids = JSON.parse(joined) as string[];
  const section = useRef<HTMLElement>(null);
  const [open, setOpen] = useOpenRow(path, ids, rowOf);
  const [pasted, setPasted] = useState<string | null>(null);
  const one = meta.one ?? 'row';
  const parts = useMemo(() => partsOfRow(`${path}[row]`), [partsOfRow, path]);
  const columns = useMemo(() => given ?? columnsOf(parts), [given, parts]);
  const naming = namingPart(parts);

  const focusOn = useCallback((row: string | undefined): void => {
    const selector =
      row === undefined
        ? '[data-add] button, [data-add] input'
        : `[data-row="${CSS.escape(row)}"] [data-open]`;
    focusLater(() => section.current?.querySelector<HTMLElement>(selector));
  }, []);
  const show = useCallback(
    (id: string | null): void => {
      if (id !== null)
        focusLater(() =>
          document
            .querySelector(`[data-row-card="${CSS.escape(`${path}[${id}]`)}"]`)
            ?.querySelector<HTMLElement>(controls),
        );
      setOpen(id);
    },
    [path, setOpen],
  );
  const close = useCallback(
    (id: string): void => {
      // What is typed is left, and kept, before its field goes.
      section.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-open]`)?.focus();
      setOpen(null);
    },
    [setOpen],
  );
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || open === null) return;
    // A dialog has a way out of its own.
    if (event.target instanceof Element && event.target.closest('dialog, [popover]') !== null) return;
    event.preventDefault();
    close(open);
  };
  const add = (): void => {
    const { id } = newRow(asRows(valueAtPath(openCase(), path)));
    const row = { ...emptyRow(schemaAt(path), id), ...fresh };
    changeField(`Add ${one}`, path, (old) => [...asRows(old), row]);
    show(row.id);
  };
  const move = useCallback(
    (id: string, step: 1 | -1): void => {
      const rows = asRows(valueAtPath(openCase(), path));
      const own = rows.filter(holds);
      const place = own.findIndex((row) => row.id === id) + step;
      const [row, other] = [own[place - step], own[place]];
      if (row === undefined || other === undefined) return;
      const [from, to] = [rows.indexOf(row), rows.indexOf(other)];
      changeField(`Move ${one}`, path, (old) => changed(asRows(old), from, to));
      tellDone(`Moved to place ${place + 1}`);
      focusOn(id);
    },
    [focusOn, holds, one, path],
  );
  const remove = useCallback(
    (id: string): void => {
      const rows = asRows(valueAtPath(openCase(), path));
      const own = rows.filter(holds);
      const at = own.findIndex((row) => row.id === id);
      const title = rowTitle(own[at] ?? {});
      removeFrom(`Removed ${title === '' ? one : `“${title}”`}`, path, (old) =>
        asRows(old).filter((row) => row.id !== id),
      );
      focusOn((own[at + 1] ?? own[at - 1])?.id);
    },
    [focusOn, holds, one, path],
  );
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    const isTyping = event.target instanceof Element && event.target.matches(controls);
    if (isTyping || text.trim() === '') return;
    event.preventDefault();
    setPasted(text);
  };
  return (
    <section
      ref={section}
      aria-label={meta.title}
      className={`${styles['card']} ${tableStyles['list']}`}
      data-list={path}
      tabIndex={-1}
      onPaste={paste}
    >
      {head === undefined ? (
        <GroupHead path={path} title={meta.title} />
      ) : (
        <h2 className="visually-hidden">{meta.title}</h2>
      )}
      {head ?? <Lead>{meta.hint}</Lead>}
      {ids.length === 0 ? (
        <p className={styles['none']}>No {one} yet.</p>
      ) : (
        <div className={tableStyles['wrap']} role="presentation" onKeyDown={leave}>
          <table className={tableStyles['table']}>
            <thead>
              <tr>
                <th scope="col">{naming?.meta.title}</th>
                {columns.map(({ title, isAmount }) => (
                  <th key={title} className={isAmount === true ? tableStyles['amount'] : ''} scope="col">
                    {title}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">Move or remove</span>
                </th>
              </tr>
            </thead>
            {ids.map((id, index) => (
              <RowOfList
                key={id}
                Card={Card}
                Fields={Fields}
                columns={columns}
                count={ids.length}
                id={id}
                index={index}
                isOpen={id === open}
                list={path}
                one={one}
                onClose={close}
                onMove={move}
                onOpen={show}
                onRemove={remove}
              />
            ))}
          </table>
        </div>
      )}
      {ids.length === 0 && whenEmpty}
      <div className={tableStyles['tools']} data-add="">
        {addition ?? (
          <Button onPress={add}>
            <Plus aria-hidden size={18} /> Add {one}
          </Button>
        )}
        <Button look="quiet" onPress={() => setPasted('')}>
          <ClipboardPaste aria-hidden size={18} /> Paste from Excel
        </Button>
      </div>
      {pasted !== null && (
        <Suspense fallback={null}>
          <PasteDialog
            fresh={fresh}
            list={path}
            meta={meta}
            parts={parts}
            text={pasted}
            onAdded={focusOn}
            onClose={() => setPasted(null)}
          />
        </Suspense>
      )}
    </section>
  );
};
