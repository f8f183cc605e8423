import type { Period } from './around-amount.ts';
import { countableSentence, isCountable } from './countable.ts';
import { madeOnce } from '../data/made-once.ts';

/** What a person typed: a value, nothing, two readings to choose from, or something that is no number. */
export type ParsedAmount =
  /** Of a range the likely value is the middle, and both ends are said. */
  | { kind: 'value'; value: number; ends?: readonly [low: number, high: number] }
  | { kind: 'empty' }
  | { kind: 'ask'; readings: [number, number]; message: string }
  /** `isUnknown`: somebody says that they do not have the number. */
  | { kind: 'rejected'; message: string; isUnknown?: true };

export interface AmountContext {
  locale: string;
  /** A percentage is typed as 12.5 and kept as 0.125. */
  kind: 'number' | 'percent';
  /** Of a percentage: whether 0.5 may be meant as one half; then it is asked, unless a sign is typed with it. */
  mayBeShare?: boolean;
  /** What is counted, as it stands behind the number: people type it too. */
  unit?: string;
  /** The currency of the case; an amount in another one is asked about. */
  currency?: string;
  /** What amounts look like here, for the sentence about one that cannot be read: of minutes, not 1.25m. */
  examples?: readonly [number, number];
  /** Whether two numbers are taken as a low and a high one. */
  takesRange?: boolean;
  /** For how long the amount is that is asked for, where it may be typed too: 60k a year. */
  per?: Period | undefined;
  /** Whether "none" is an answer, and is 0. */
  takesNone?: boolean | undefined;
}

const multipliers: Record<string, number> = {
  hundred: 100,
  hundert: 100,
  k: 1e3,
  grand: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  tausend: 1e3,
  mille: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mill: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  bn: 1e9,
  b: 1e9,
  mrd: 1e9,
  billion: 1e9,
  billions: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  milliarden: 1e9,
};

const symbols: Record<string, string> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  '¥': 'JPY',
  '₹': 'INR',
  zł: 'PLN',
};

const codes = new Set([
  'GBP',
  'EUR',
  'USD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'JPY',
  'INR',
  'AUD',
  'CAD',
  'NZD',
  'CZK',
  'HUF',
  'SGD',
  'ZAR',
]);

/** Any decimal digit of any script as 0 to 9: the zeros of scripts stand at the start of runs of ten. */
export const westernDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code <= 57) return digit;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });

const separatorsOf = madeOnce((locale): { decimal: string; group: string } => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const found = (type: string, fallback: string) =>
    parts.find((part) => part.type === type)?.value ?? fallback;
  return { decimal: found('decimal', '.') === ',' ? ',' : '.', group: found('group', ',') };
});

/** Tax by its names in the languages that amounts are typed in. */
const taxed = /\b(?:vat|gst|tax|mwst|ust|tva|iva|btw|moms)\b/iu;

const formatIn = madeOnce((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));
const preciseIn = madeOnce(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 20 }),
);
const penceIn = madeOnce(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 20 }),
);

/** Of one to three figures with three behind the point nobody can say whether they are thousands. */
const looksLikeThousands = (value: number): boolean =>
  Math.abs(value) >= 1 && Math.abs(value) < 1000 && /\.\d{3}$/u.test(String(value));

/** An amount as it stands in a field: read again it is itself. Of money nobody writes 14.2. */
export const writtenAmount = (
  value: number,
  { locale, kind }: { locale: string; kind: AmountContext['kind'] | 'money' },
): string => {
  const shown = Number((kind === 'percent' ? value * 100 : value).toPrecision(kind === 'percent' ? 12 : 15));
  const format =
    kind !== 'percent' && looksLikeThousands(shown)
      ? preciseIn
      : kind === 'money' && !Number.isInteger(shown)
        ? penceIn
        : formatIn;
  return format(locale).format(shown);
};

const examplesIn = ({ kind, locale, examples }: AmountContext): string => {
  const write = (value: number): string => writtenAmount(value, { locale, kind: 'number' });
  if (examples !== undefined) return examples.map(write).join(' or ');
  return kind === 'percent' ? `${write(8)} or ${write(12.5)}` : `${write(420_000)} or ${write(1.25)}m`;
};

export const refused = (message: string): ParsedAmount => ({ kind: 'rejected', message });

export const rejected = (typed: string, context: AmountContext): ParsedAmount =>
  refused(
    taxed.test(typed)
      ? `“${typed.trim()}” cannot be read as a number. Enter only the amount without tax, like ${writtenAmount(420_000, { locale: context.locale, kind: 'number' })}; a cost has a field of its own for tax that is not recovered.`
      : `“${typed.trim()}” cannot be read as a number. Enter only the amount, like ${examplesIn(context)}.`,
  );

/** Groups of three, or of two before the last three as in India. */
const isGrouped = (groups: readonly string[]): boolean => {
  const [first, ...rest] = groups;
  const last = rest.at(-1);
  if (first === undefined || last === undefined || last.length !== 3 || first === '' || first.length > 3)
    return false;
  const middle = rest.slice(0, -1);
  return (
    middle.every(({ length }) => length === 3) ||
    (first.length <= 2 && middle.every(({ length }) => length === 2))
  );
};

type Reading = number | [number, number] | null;

/** Digits with one kind of separator, once: a decimal or a thousand, or one cannot know. */
const singleSeparator = (body: string, separator: string, decimal: string, isSure: boolean): Reading => {
  const [whole = '', rest = ''] = body.split(separator);
  const asDecimal = Number(`${whole === '' ? '0' : whole}.${rest === '' ? '0' : rest}`);
  const together = Number(`${whole}${rest}`);
  const looksGrouped = rest.length === 3 && whole.length <= 3 && whole !== '' && !whole.startsWith('0');
  if (separator === decimal) return looksGrouped && !isSure ? [asDecimal, together] : asDecimal;
  if (looksGrouped) return together;
  return isSure ? asDecimal : [asDecimal, together];
};

const reading = (body: string, decimal: string, isSure: boolean): Reading => {
  const spaced = body.split(/[\s'’]/u);
  if (spaced.length > 1) {
    const last = spaced.at(-1) ?? '';
    const [lastWhole = ''] = last.split(/[.,]/u);
    if (!isGrouped([...spaced.slice(0, -1), lastWhole])) return null;
    return reading(spaced.join(''), decimal, true);
  }
  const dots = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (dots + commas === 0) return /^\d+$/u.test(body) ? Number(body) : null;
  if (dots + commas === 1) return singleSeparator(body, dots === 1 ? '.' : ',', decimal, isSure);
  if (dots === 0 || commas === 0) {
    const groups = body.split(dots === 0 ? ',' : '.');
    return isGrouped(groups) ? Number(groups.join('')) : null;
  }
  const point = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
  const parts = body.split(point);
  const [whole = '', rest = ''] = parts;
  const groups = whole.split(point === '.' ? ',' : '.');
  return parts.length === 2 && isGrouped(groups)
    ? Number(`${groups.join('')}.${rest === '' ? '0' : rest}`)
    : null;
};

interface Stripped {
  body: string;
  sign: 1 | -1;
  factor: number;
  currency: string | null;
  isPercent: boolean;
}

/** The digits, and what stood around them. Null when something else stood there. */
const stripped = (typed: string): Stripped | null => {
  let rest = westernDigits(typed)
    .replaceAll(/[\u200E\u200F\u061C]/gu, '')
    .replaceAll('−', '-')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .trim();
  let sign: 1 | -1 = 1;
  const bracketed = /^\((.*)\)$/u.exec(rest);
  if (bracketed?.[1] !== undefined) {
    sign = -1;
    rest = bracketed[1].trim();
  }
  let currency: string | null = null;
  for (const [symbol, code] of Object.entries(symbols))
    if (rest.includes(symbol)) {
      if (currency !== null) return null;
      currency = code;
      rest = rest.replace(symbol, ' ').trim();
    }
  const word = (rest.match(/(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])/gu) ?? [])
    .map((one) => one.toUpperCase())
    .find((one) => codes.has(one));
  if (word !== undefined) {
    currency = word;
    rest = rest.replace(new RegExp(word, 'iu'), ' ').trim();
  }
  // "95.000,-" says that there are no cents.
  rest = rest.replace(/(\d)[.,]\s?[-–—]{1,2}$/u, '$1');
  const isPercent = rest.endsWith('%');
  if (isPercent) rest = rest.slice(0, -1).trim();
  // Only before the number a minus says that it is less than nothing.
  const signed = /^[-–]\s*(.*)$/u.exec(rest);
  if (signed !== null) {
    if (sign === -1) return null;
    sign = -1;
    rest = signed[1] ?? '';
  }
  const plus = /^\+\s*(.*)$/u.exec(rest);
  if (plus?.[1] !== undefined) rest = plus[1];
  const suffix = /^([\d.,\s'’]+?)\s*([A-Za-z]+)\.?$/u.exec(rest);
  const name = suffix?.[2]?.toLowerCase();
  if (name !== undefined && !Object.hasOwn(multipliers, name)) return null;
  const factor = name === undefined ? 1 : multipliers[name];
  if (factor === undefined) return null;
  const body = suffix?.[1] ?? rest;
  return /^[\d.,\s'’]*\d[\d.,\s'’]*$/u.test(body)
    ? { body: body.trim(), sign, factor, currency, isPercent }
    : null;
};

/** "15 minutes" and "1 minute" where minutes are asked for: the number alone. */
const withoutUnit = (typed: string, unit: string | undefined): string => {
  if (unit === undefined || unit === '') return typed;
  const text = typed.trimEnd();
  const end = [unit, unit.replace(/s$/u, '')].find((word) =>
    text.toLowerCase().endsWith(` ${word.toLowerCase()}`),
  );
  return end === undefined ? typed : text.slice(0, -end.length);
};

/**
 * Reads an amount as people type it: 420,000, £420 k, 1.25m, (3,000), 1 250 000, 12,34,567, 1,25 Mio. Where the
 * separators allow two readings, both are given and nothing is decided.
 */
export const parseAmount = (typed: string, context: AmountContext): ParsedAmount => {
  if (typed.trim() === '') return { kind: 'empty' };
  const { locale, kind, currency } = context;
  const found = stripped(withoutUnit(typed, context.unit));
  if (found === null) return rejected(typed, context);
  const { decimal } = separatorsOf(locale);
  const isSure = kind === 'percent' || found.isPercent || found.factor !== 1;
  const read = reading(found.body, decimal, isSure);
  if (read === null) return rejected(typed, context);
  const scale = kind === 'percent' ? 0.01 : 1;
  // No more figures than are written when it is shown again.
  const exact = (value: number): number =>
    Number(
      (
        Number((found.sign * value * found.factor).toPrecision(kind === 'percent' ? 12 : 15)) * scale
      ).toPrecision(15),
    );
  const counts = context.kind === 'percent' ? 'share' : 'amount';
  const beyond = (Array.isArray(read) ? read : [read])
    .map(exact)
    .find((value) => !isCountable(value, counts));
  if (beyond !== undefined) return refused(countableSentence(typed.trim(), beyond));
  if (Array.isArray(read)) {
    const [small, large] = [exact(read[0]), exact(read[1])];
    const write = (value: number): string => writtenAmount(value / scale, { locale, kind: 'number' });
    return {
      kind: 'ask',
      readings: [small, large],
      message: `Do you mean ${write(small)} or ${write(large)}?`,
    };
  }
  if (kind === 'number' && found.isPercent)
    return refused('An amount is asked for here, not a percentage. Leave the % away.');
  if (context.mayBeShare === true && !found.isPercent && found.factor === 1 && read > 0 && read < 1) {
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 6 });
    const readings: [number, number] = [exact(read), Number((found.sign * read).toPrecision(15))];
    return {
      kind: 'ask',
      readings,
      message: `Do you mean ${readings.map((value) => share.format(value)).join(' or ')}?`,
    };
  }
  if (found.currency !== null && kind === 'percent') return rejected(typed, context);
  if (currency !== undefined && found.currency !== null && found.currency !== currency)
    return refused(
      `This case counts in ${currency}. Enter the amount in ${currency}, not in ${found.currency}.`,
    );
  return { kind: 'value', value: exact(read) };
};
