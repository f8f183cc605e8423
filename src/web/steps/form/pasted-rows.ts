import Papa from 'papaparse';
import { emptyRow } from '../../../core/business-case/empty-row.ts';
import { withValueAt } from '../../../core/business-case/path.ts';
import { estimateSchema } from '../../../core/quantities/estimate.ts';
import type { Control } from '../../../core/quantities/field.ts';
import { parseAmount } from '../../../core/quantities/parse-amount.ts';
import { parseDay, parseMonth } from '../../../core/quantities/parse-date.ts';
import { newRow } from './rows.ts';
import { type FormPart, partsOf, schemaAt } from './schema-parts.ts';

/** More is a table that belongs in a file of its own. */
export const mostRows = 500;
export const mostColumns = 60;
const longestText = 2_000_000;

/** How people type here. */
export interface PasteContext {
  locale: string;
  currency: string;
}

type Read = { value: unknown } | { refused: string };

/** A field of a row that a column can become. */
export interface PasteTarget {
  /** Within the row: `gain.amount`. */
  name: string;
  title: string;
  /** What a head may call it: as the schema or as the form does. */
  heads: readonly string[];
  read: (cell: string, context: PasteContext) => Read;
}

type Reader = (part: FormPart) => PasteTarget['read'];

const text: Reader = () => (cell) => ({ value: cell });

const amount =
  (kind: 'number' | 'percent'): Reader =>
  ({ meta }) =>
  (cell, { locale, currency }) => {
    const parsed = parseAmount(cell, {
      locale,
      kind,
      currency,
      ...(meta.unit === undefined || meta.control === 'estimate' ? {} : { unit: meta.unit }),
    });
    if (parsed.kind === 'value') return { value: parsed.value };
    if (parsed.kind === 'empty') return { value: undefined };
    return { refused: parsed.message };
  };

const estimate: Reader = (part) => {
  const unit = part.meta.unit ?? '';
  const read = amount(unit === 'share' || unit === 'points' ? 'percent' : 'number')(part);
  return (cell, context) => {
    const base = read(cell, context);
    return 'refused' in base ? base : { value: { ...estimateSchema.parse({}), unit, base: base.value } };
  };
};

const date =
  (parse: typeof parseDay): Reader =>
  () =>
  (cell, { locale }) => {
    const parsed = parse(cell, locale);
    if (parsed.kind === 'rejected') return { refused: parsed.message };
    return { value: parsed.kind === 'value' ? parsed.value : '' };
  };

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const answers: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  true: true,
  x: true,
  no: false,
  n: false,
  false: false,
};

const oneOf = (options: Readonly<Record<string, string>>): PasteTarget['read'] => {
  const known = Object.entries(options);
  return (cell) => {
    const found = known.find(([id, words]) => [id, words].some((name) => plain(name) === plain(cell)));
    return found === undefined
      ? { refused: `Choose one of these: ${known.map(([, words]) => words).join(', ')}.` }
      : { value: found[0] };
  };
};

const readers: Partial<Record<Control, Reader>> = {
  text,
  prose: text,
  number: amount('number'),
  money: amount('number'),
  share: amount('percent'),
  estimate,
  date: date(parseDay),
  month: date(parseMonth),
  choice: ({ meta }) => oneOf(meta.options ?? {}),
  switch: () => (cell) => {
    const value = answers[plain(cell)];
    return value === undefined ? { refused: 'Say yes or no.' } : { value };
  },
  words: () => (cell) => ({
    value: cell
      .split(/[;\n]/u)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  }),
};

/** What a column can become: the fields of a row in the order of the schema, those of its groups among them. */
export const targetsOf = (parts: readonly FormPart[], before = '', of = ''): PasteTarget[] =>
  parts.flatMap((part) => {
    const { name, path, meta } = part;
    if (meta.control === 'group') return targetsOf(partsOf(path), `${before}${name}.`, meta.title);
    const reader = readers[meta.control];
    return reader === undefined
      ? []
      : [
          {
            name: before + name,
            title: of === '' ? meta.title : `${meta.title} (${of})`,
            heads: [before + name, meta.title],
            read: reader(part),
          },
        ];
  });

/** A table as spreadsheets put it on the clipboard; null where it is more than a list of a case holds. */
export const tableOf = (typed: string): string[][] | null => {
  if (typed.length > longestText) return null;
  const { data } = Papa.parse<string[]>(typed.replaceAll('\r\n', '\n'), {
    delimiter: '\t',
    skipEmptyLines: 'greedy',
  });
  const width = Math.max(0, ...data.map((row) => row.length));
  if (data.length > mostRows + 1 || width > mostColumns) return null;
  return data.map((row) => Array.from({ length: width }, (_, index) => (row[index] ?? '').trim()));
};

const isNamed = ({ heads }: PasteTarget, cell: string): boolean =>
  plain(cell) !== '' && heads.some((own) => plain(own) === plain(cell));

/** Whether the first line names the columns: at least half of what it says are names of fields. */
export const hasHeads = (table: readonly string[][], targets: readonly PasteTarget[]): boolean => {
  const said = (table[0] ?? []).filter((cell) => cell !== '');
  const named = said.filter((cell) => targets.some((target) => isNamed(target, cell)));
  return said.length > 0 && named.length * 2 >= said.length;
};

const reads = (target: PasteTarget, cells: readonly string[], context: PasteContext): boolean =>
  cells.every((cell) => cell === '' || 'value' in target.read(cell, context));

/**
 * Which field each column becomes: by the name at its head; without names the next field, in the order of the schema,
 * that can take all of its cells. Null for a column that is left out.
 */
export const matched = (
  table: readonly string[][],
  targets: readonly PasteTarget[],
  context: PasteContext,
): (string | null)[] => {
  const isNamedTable = hasHeads(table, targets);
  const width = table[0]?.length ?? 0;
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const cells = table.map((row) => row[column] ?? '');
    const free = targets.filter(({ name }) => !taken.has(name));
    const found = isNamedTable
      ? free.find((target) => isNamed(target, cells[0] ?? ''))
      : free.find((target) => cells.some((cell) => cell !== '') && reads(target, cells, context));
    if (found !== undefined) taken.add(found.name);
    return found?.name ?? null;
  });
};

export interface Refusal {
  row: number;
  title: string;
  cell: string;
  reason: string;
}

export interface PastedRows {
  rows: { id: string }[];
  refused: Refusal[];
}

/** The rows that a table makes, beside those that there are; what cannot be read is left empty, and said. */
export const rowsOf = (
  list: string,
  table: readonly string[][],
  columns: readonly (string | null)[],
  targets: readonly PasteTarget[],
  context: PasteContext,
  existing: readonly { id: string }[],
): PastedRows => {
  const schema = schemaAt(list);
  return table.reduce<PastedRows>(
    ({ rows, refused }, line, index) => {
      const { id } = newRow([...existing, ...rows]);
      const cells = columns.flatMap((name, column) => {
        const target = targets.find((one) => one.name === name);
        const cell = line[column] ?? '';
        return target === undefined || cell === ''
          ? []
          : [{ target, cell, read: target.read(cell, context) }];
      });
      const row = cells.reduce(
        (sofar, { target, read }) => ('value' in read ? withValueAt(sofar, target.name, read.value) : sofar),
        emptyRow(schema, id),
      );
      const wrong = cells.flatMap(({ target, cell, read }) =>
        'refused' in read ? [{ row: index + 1, title: target.title, cell, reason: read.refused }] : [],
      );
      return { rows: [...rows, row], refused: [...refused, ...wrong] };
    },
    { rows: [], refused: [] },
  );
};
