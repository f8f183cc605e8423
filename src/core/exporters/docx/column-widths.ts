import { type TableColumn, type TableRow, textOf } from '../../document/index.ts';
import { measureText } from '../../layout/index.ts';

/** Twips in an inch, and what stands beside the text in a cell. */
const INCH = 1440;
const PADDING = 240;

/** Words right of numbers keep their distance, in twips: the one ends where the other starts. */
const GAP = 300;
const SIDE = 90;

/** Where a column needs room at its left. */
export const gapBefore = (columns: readonly TableColumn[], index: number): number | undefined =>
  columns[index]?.align === 'start' && columns[index - 1]?.align === 'end' ? GAP : undefined;

/** As tables are set: 10 point Arial, headers bold. */
const SIZE = 10;

/** Longer texts wrap: a column asks for at most this much, in inches. */
const MOST = 3;

const widthOf = (text: string, bold: boolean): number =>
  measureText(text, { font: 'Arial', bold, size: SIZE });

/** A line may end at a space or after a hyphen, and not within “28. Januar”, whose space holds. */
const longestWord = (text: string, bold: boolean): number =>
  Math.max(0, ...text.split(/[ \t\n\r]+|(?<=-)/u).map((word) => widthOf(word, bold)));

/** When not even the longest words fit, numbers and short words keep their width, and long words break. */
const squeezed = (leasts: readonly number[], measure: number): number[] => {
  const fair = measure / leasts.length;
  const kept = leasts.filter((least) => least <= fair).reduce((sum, least) => sum + least, 0);
  const long = leasts.filter((least) => least > fair).reduce((sum, least) => sum + least, 0);
  return leasts.map((least) => (least <= fair ? least : (least * (measure - kept)) / long));
};

interface Ask {
  least: number;
  wanted: number;
}

/** What each column asks for: its longest word at least, and its texts in one line while they are short. */
const asksOf = (columns: readonly TableColumn[], rows: readonly TableRow[], wider = 1): Ask[] =>
  columns.map(({ title }, index) => {
    const cells = rows.map((row) => ({ text: textOf(row.cells[index] ?? []), bold: row.role !== 'plain' }));
    const texts = [{ text: textOf(title), bold: true }, ...cells];
    const beside = PADDING + (gapBefore(columns, index) ?? SIDE) - SIDE;
    const least = Math.max(...texts.map(({ text, bold }) => longestWord(text, bold))) * wider * INCH + beside;
    const longest = Math.max(...texts.map(({ text, bold }) => widthOf(text, bold)));
    return { least, wanted: Math.max(least, Math.min(MOST, longest) * INCH + beside) };
  });

const sumOf = (asks: readonly Ask[], of: keyof Ask): number => asks.reduce((sum, ask) => sum + ask[of], 0);

/** Whether no word of any column has to be broken in that measure. */
export const columnsFit = (
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  measure: number,
): boolean => sumOf(asksOf(columns, rows), 'least') <= measure;

/** The longest word of each column so much wider, where there is room for all of them. */
const asksWithSlack = (
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  measure: number,
  wider: number,
): Ask[] => {
  const asked = asksOf(columns, rows, wider);
  return sumOf(asked, 'least') <= measure ? asked : asksOf(columns, rows);
};

/** How many lines a row takes in columns of these widths, about. */
export const linesOfRow = (texts: readonly string[], widths: readonly number[]): number =>
  Math.max(
    1,
    ...texts.map((text, index) =>
      Math.ceil((widthOf(text, false) * INCH) / Math.max(1, (widths[index] ?? 0) - PADDING)),
    ),
  );

/**
 * Widths by content, in the measure: no word is broken while there is room, and the rest is shared by how much
 * the columns hold. `wider` is how much wider than Arial the text may be set.
 */
export const columnWidths = (
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  measure: number,
  wider: number,
): number[] => {
  const asks = asksWithSlack(columns, rows, measure, wider);
  const [least, wanted] = [sumOf(asks, 'least'), sumOf(asks, 'wanted')];
  const share = wanted > least ? Math.min(1, Math.max(0, (measure - least) / (wanted - least))) : 0;
  const raw =
    least > measure
      ? squeezed(
          asks.map((ask) => ask.least),
          measure,
        )
      : asks.map((ask) => ask.least + share * (ask.wanted - ask.least));
  const total = raw.reduce((whole, width) => whole + width, 0);
  let used = 0;
  let wished = 0;
  return raw.map((width) => {
    wished += (width * measure) / total;
    const rounded = Math.round(wished) - used;
    used += rounded;
    return rounded;
  });
};
