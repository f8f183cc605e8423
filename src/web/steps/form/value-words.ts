import { isSeen } from '../../../core/data/seen.ts';
import type { Estimate } from '../../../core/quantities/estimate.ts';
import type { Control } from '../../../core/quantities/field.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { rowTitle } from './rows.ts';
import { type FormPart, partsOf } from './schema-parts.ts';

const longest = 60;

const short = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
};

type Say = (value: unknown, part: FormPart, formats: Formats) => string;

const asText = (value: unknown): string => (typeof value === 'string' ? short(value) : '');

const withUnit = (amount: string, unit: string | undefined): string =>
  unit === undefined || unit === '' ? amount : `${amount} ${unit}`;

/** An amount in the unit that its field or its estimate says. */
const amount = (value: number, unit: string | undefined, formats: Formats): string => {
  if (unit === 'money') return formats.money(value, 'screen');
  if (unit === 'share') return formats.share(value);
  if (unit === 'points') return `${formats.number(value * 100)} points`;
  return withUnit(formats.number(value, 'screen'), unit);
};

const number =
  (unit?: string): Say =>
  (value, { meta }, formats) =>
    typeof value === 'number' ? amount(value, unit ?? meta.unit, formats) : '';

const estimate: Say = (value, { meta }, formats) => {
  const { base, low, high, unit, asked } = (value ?? {}) as Partial<Estimate>;
  const counted = isSeen(unit) ? unit : meta.unit;
  if (base !== undefined) return amount(base, counted, formats);
  if (low !== undefined && high !== undefined)
    return `${amount(low, counted, formats)} to ${amount(high, counted, formats)}`;
  return isSeen(asked?.ofWhom) ? `asked of ${asked?.ofWhom}` : '';
};

const inside: Say = (value, { path }, formats) =>
  short(
    partsOf(path)
      .map((part) => valueInWords((value as Record<string, unknown> | undefined)?.[part.name], part, formats))
      .filter((words) => words !== '')
      .join(', '),
  );

const says: Record<Control, Say> = {
  text: (value, { meta }) => asText(meta.offered?.[String(value)] ?? value),
  prose: asText,
  choice: (value, { meta }) => meta.options?.[String(value)] ?? '',
  switch: (value) => (value === true ? 'Yes' : ''),
  date: (value, _part, formats) => (typeof value === 'string' ? formats.day(value) : ''),
  month: (value, _part, formats) => (typeof value === 'string' ? formats.month(value) : ''),
  number: number(),
  money: number('money'),
  share: number('share'),
  estimate,
  words: (value) => (Array.isArray(value) ? short(value.join(', ')) : ''),
  list: (value) =>
    Array.isArray(value)
      ? short(
          value
            .map((row) => rowTitle(row as object))
            .filter((title) => title !== '')
            .join(', '),
        )
      : '',
  group: inside,
  record: () => '',
};

/** What a field holds, short enough for a line or a cell; nothing where nothing was entered. */
export function valueInWords(value: unknown, part: FormPart, formats: Formats): string {
  return says[part.meta.control](value, part, formats);
}
