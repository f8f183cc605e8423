import { advanceWidths } from './advance-widths.ts';

export interface TextStyle {
  font: string;
  bold: boolean;
  /** In points. */
  size: number;
}

/** How wide a text stands on one line, in inches. */
export type Measure = (text: string, style: TextStyle) => number;

type Widths = ReadonlyMap<number, number>;

const widthsOf = (ranges: Readonly<Record<string, string>>): Widths =>
  new Map(
    Object.entries(ranges).flatMap(([first, widths]) =>
      widths
        .split(' ')
        .map(Number)
        .flatMap((width, index): [number, number][] => (width === 0 ? [] : [[Number(first) + index, width]])),
    ),
  );

const regular = widthsOf(advanceWidths.regular);
const bold = widthsOf(advanceWidths.bold);
const serif = widthsOf(advanceWidths.serif);

/** Bold letters of Georgia beside its regular ones. */
const BOLD_SERIF = 1.13;

const isGeorgia = (font: string): boolean => ['georgia', 'gelasio'].includes(font.toLowerCase());

/** How much wider or narrower than Arial running text stands; found by setting the same paragraph in each. */
const BESIDE_ARIAL: Readonly<Record<string, number>> = {
  arial: 1,
  'liberation sans': 1,
  arimo: 1,
  helvetica: 1,
  calibri: 0.93,
  'calibri light': 0.93,
  carlito: 0.93,
  cambria: 0.97,
  'times new roman': 0.9,
  verdana: 1.18,
};

/** What stands in for a font that the reader's computer lacks is wide, so that text has room rather than runs over. */
const STAND_IN = 1.08;

/** Fonts that every office program has, or has a twin of with the same widths. */
const EVERYWHERE = new Set([
  'arial',
  'liberation sans',
  'arimo',
  'helvetica',
  'calibri',
  'calibri light',
  'carlito',
  'cambria',
  'times new roman',
]);

/** Fonts whose letters are as wide on every computer: what stands in for them has their widths. */
const SAME_EVERYWHERE = new Set(['arial', 'arimo', 'helvetica', 'liberation sans', 'times new roman']);

const besideArial = (font: string): number => {
  const name = font.toLowerCase();
  const known = BESIDE_ARIAL[name] ?? STAND_IN;
  return EVERYWHERE.has(name) ? known : Math.max(known, STAND_IN);
};

/** What free systems set in place of a font that they lack, beside Arial and beside Georgia. */
const WIDE_SANS = 1.17;
const WIDE_SERIF = 1.2;

/**
 * So much wider than a font, as it is measured here, the one may be that stands in for it where it is missing; 1 where
 * none is wider.
 */
export const widestStandIn = (font: string): number => {
  if (SAME_EVERYWHERE.has(font.toLowerCase())) return 1;
  return isGeorgia(font) ? WIDE_SERIF : Math.max(1, WIDE_SANS / besideArial(font));
};

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xff60);
const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0xfe00 && code <= 0xfe0f);

/** Thousandths of an em for what the table lacks: a full em for Chinese, Japanese and Korean and for emoji. */
const guessed = (code: number): number => {
  if (isMark(code)) return 0;
  if (code > 0xffff) return 1300;
  return isWide(code) ? 1000 : 620;
};

/** Whether widths are known and the same on every computer; others are estimates, and may be replaced by wider fonts. */
export const isMeasuredFont = (font: string): boolean =>
  isGeorgia(font) || BESIDE_ARIAL[font.toLowerCase()] === 1;

/** Widths from a small table of metrics of Arial and Georgia: no canvas, so it works in a worker and in a shell alike. */
export const measureText: Measure = (text, style) => {
  const georgia = isGeorgia(style.font);
  const widths = georgia ? serif : style.bold ? bold : regular;
  let thousandths = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    thousandths += widths.get(code) ?? (georgia ? regular.get(code) : undefined) ?? guessed(code);
  }
  const beside = georgia ? (style.bold ? BOLD_SERIF : 1) : besideArial(style.font);
  return (thousandths / 1000) * (style.size / 72) * beside;
};
