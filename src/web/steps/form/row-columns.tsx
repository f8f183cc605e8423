import type { ComponentType } from 'react';
import type { Control } from '../../../core/quantities/field.ts';
import { useFormats } from './form-context.ts';
import { titleFields } from './rows.ts';
import type { FormPart } from './schema-parts.ts';
import { valueInWords } from './value-words.ts';

export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** One column of a table of rows, beside the one that names the row. */
export interface Column {
  title: string;
  isAmount?: boolean;
  Cell: ComponentType<{ row: Row }>;
}

/** What fits into a cell. */
const short: ReadonlySet<Control> = new Set([
  'text',
  'choice',
  'date',
  'month',
  'number',
  'money',
  'share',
  'estimate',
]);

const amounts: ReadonlySet<Control> = new Set(['number', 'money', 'share', 'estimate']);

const most = 3;

/** The field that names a row: the first that usually does, or the first at all. */
export const namingPart = (parts: readonly FormPart[]): FormPart | undefined =>
  parts.find(({ name }) => titleFields.includes(name)) ?? parts[0];

const columnOf = (part: FormPart): Column => ({
  title: part.meta.title,
  isAmount: amounts.has(part.meta.control),
  Cell: function ValueCell({ row }) {
    return valueInWords(row[part.name], part, useFormats());
  },
});

/** The columns of a list are the first fields of its rows that a draft needs and that fit into a cell. */
export const columnsOf = (parts: readonly FormPart[]): Column[] => {
  const naming = namingPart(parts);
  return parts
    .filter((part) => part !== naming && part.meta.gate === undefined && short.has(part.meta.control))
    .slice(0, most)
    .map(columnOf);
};
