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
  garamond: 0.87,
  'gill sans mt': 0.94,
  corbel: 0.95,
  candara: 0.96,
  constantia: 0.98,
  'segoe ui': 1.02,
  aptos: 1.02,
  tahoma: 1.01,
  'trebuchet ms': 1.01,
  'century gothic': 1.11,
  verdana: 1.18,
};

/** An unknown font is taken to be wide, so that text has room rather than runs over. */
const UNKNOWN_FONT = 1.08;

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
  const beside = georgia
    ? style.bold
      ? BOLD_SERIF
      : 1
    : (BESIDE_ARIAL[style.font.toLowerCase()] ?? UNKNOWN_FONT);
  return (thousandths / 1000) * (style.size / 72) * beside;
};
