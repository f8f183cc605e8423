import { type TableColumn, type TableRow, textOf } from '../../document/index.ts';

/** Twips: an average letter of 10 point Arial, and what stands beside the text in a cell. */
const LETTER = 108;
const PADDING = 220;

/** Longer texts wrap: a column asks for at most this many letters. */
const MOST = 46;

const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s-]+/).map((word) => word.length));

/**
 * Widths by content, in the measure: no word is broken while there is room, and the rest is shared by how much
 * the columns hold.
 */
export const columnWidths = (
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  measure: number,
): number[] => {
  const asks = columns.map(({ title }, index) => {
    const texts = [textOf(title), ...rows.map(({ cells }) => textOf(cells[index] ?? []))];
    const least = Math.max(3, ...texts.map(longestWord)) * LETTER + PADDING;
    const wanted = Math.min(MOST, Math.max(...texts.map((text) => text.length))) * LETTER + PADDING;
    return { least, wanted: Math.max(least, wanted) };
  });
  const sum = (of: 'least' | 'wanted'): number => asks.reduce((total, ask) => total + ask[of], 0);
  const [least, wanted] = [sum('least'), sum('wanted')];
  const share = wanted > least ? Math.min(1, Math.max(0, (measure - least) / (wanted - least))) : 0;
  const raw = asks.map((ask) => ask.least + share * (ask.wanted - ask.least));
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
