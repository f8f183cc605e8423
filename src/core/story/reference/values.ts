import type { Formats } from '../../quantities/format.ts';
import { type Formatter, formatterOf } from '../../template-language/formatter.ts';
import { plainText, printedPart, valueOf } from '../../template-language/interpreter/value.ts';
import { isPhrase, type Shape } from '../../template-language/shape.ts';
import type { Place } from './entry.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands along the way: rows are looked through in their order. */
const valuesAlong = (data: unknown, steps: readonly string[]): unknown[] => {
  const [step, ...rest] = steps;
  if (step === undefined) return [data];
  if (step === '[]') return Array.isArray(data) ? data.flatMap((row) => valuesAlong(row, rest)) : [];
  if (!isRecord(data)) return [];
  return Object.hasOwn(data, step) ? valuesAlong(data[step], rest) : [];
};

const rowCount = ({ length }: readonly unknown[]): string => {
  if (length === 0) return '';
  return length === 1 ? '1 row' : `${length} rows`;
};

const printed = (value: unknown, shape: Shape, formatter: Formatter): string => {
  if (Array.isArray(value)) {
    const isOfTexts = shape.kind === 'list' && shape.item.kind === 'leaf';
    return isOfTexts ? formatter.list(value.map(plainText)) : rowCount(value);
  }
  const { raw, format } = printedPart(valueOf(value, shape));
  if (isPhrase(raw)) return plainText(raw);
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  return isRecord(raw) ? '' : formatter.format(raw, format);
};

/** What names print in one case; of rows the first that has a value speaks. Empty where the case lacks it. */
export type ValueOf = (place: Place) => string;

/** `data` is what a template sees of the case. */
export const valuesIn = (data: unknown, formats: Formats): ValueOf => {
  const formatter = formatterOf(formats);
  return ({ steps, shape }) =>
    valuesAlong(data, steps)
      .map((value) => printed(value, shape, formatter).trim())
      .find((text) => text !== '') ?? '';
};
