import type { Figure } from '../../core/business-case/figure.ts';
import type { Formats, NumberStyle } from '../../core/quantities/format.ts';
import { pointsText } from '../../core/quantities/points.ts';

type Write = (formats: Formats, value: number, style: NumberStyle) => string;

const written: Record<Figure['unit'], Write> = {
  money: (formats, value, style) => formats.money(value, style),
  share: (formats, value) => formats.share(value),
  points: pointsText,
  month: (formats, value) => (value <= 0 ? 'at once' : `month ${formats.number(Math.ceil(value))}`),
  ratio: (formats, value) => formats.number(Number(value.toPrecision(3))),
  count: (formats, value, style) => formats.number(value, style),
};

/** A value in the unit of its figure; a dash where there is none. */
export const figureText = (
  formats: Formats,
  unit: Figure['unit'],
  value: number | null,
  style: NumberStyle = 'screen',
): string => (value === null ? '–' : written[unit](formats, value, style));

/** "contacts/year" as "contacts a year". */
const inWords = (unit: string): string => unit.replaceAll('/', ' a ');

/** A value with the unit of an input: `money/contact` as "£8.75 a contact", `share` as "20%". */
export const quantityText = (formats: Formats, unit: string, value: number | null): string => {
  if (value === null) return '–';
  const [first = '', ...rest] = unit.split('/');
  const per = rest.map((part) => ` a ${part}`).join('');
  if (first === 'money') return `${formats.money(value, Math.abs(value) < 1000 ? 'exact' : 'table')}${per}`;
  if (first === 'share') return `${formats.share(value)}${per}`;
  if (first === 'points') return `${formats.number(Number((value * 100).toPrecision(12)))} points${per}`;
  return `${formats.number(value, 'exact')} ${inWords(unit)}`.trim();
};
