import { chanceUnder } from './distributions.ts';

/** The value that an uncertain amount stays under with this chance. */
export type Quantile = (chance: number) => number;

const entries = 2048;
/** In standard normal scores. Two scores of the point set add up to no more. */
const reach = 9;
const step = (2 * reach) / (entries - 1);
const entriesPerScore = 1 / step;

/** Nothing is drawn that is rarer than one in ten thousand: a heavy tail has no mean, and nobody knows it anyway. */
export const rarest = 1e-4;

const scoreAt = (entry: number): number => entry * step - reach;

const chances = Float64Array.from({ length: entries }, (_, entry) =>
  Math.min(1 - rarest, Math.max(rarest, chanceUnder(scoreAt(entry)))),
);

/** How much each entry counts in a mean: the normal density at its score, all together one. */
const weights = Float64Array.from(
  { length: entries },
  (_, entry) => (Math.exp(-(scoreAt(entry) ** 2) / 2) / Math.sqrt(2 * Math.PI)) * step,
);

/**
 * A distribution read off at evenly spaced normal scores, not at evenly spaced chances: the tails get as many entries
 * as they need, and a score of the point set or of the common factor needs no way back to a chance.
 */
export const quantileTable = (quantile: Quantile): Float64Array => {
  const [least, most] = [quantile(rarest), quantile(1 - rarest)];
  return chances.map((chance) => {
    if (chance <= rarest) return least;
    return chance >= 1 - rarest ? most : quantile(chance);
  });
};

export const meanOfTable = (table: Float64Array): number => {
  let sum = 0;
  for (let entry = 0; entry < entries; entry += 1) sum += (table[entry] ?? 0) * (weights[entry] ?? 0);
  return sum;
};

/** The value at a score, linear between entries. */
export const valueAtScore = (table: Float64Array, score: number): number => {
  const place = Math.min(entries - 1.000001, Math.max(0, (score + reach) / step));
  const entry = Math.trunc(place);
  const below = table[entry] ?? 0;
  return below + (place - entry) * ((table[entry + 1] ?? 0) - below);
};

/** The value at a score of the point set, which never leaves the table. Small, because it runs once for every draw. */
export const drawnValue = (table: Float64Array, score: number): number => {
  const place = (score + reach) * entriesPerScore;
  const entry = place | 0;
  const below = table[entry] ?? 0;
  return below + (place - entry) * ((table[entry + 1] ?? 0) - below);
};

/** The values at a column of scores, written into another column. */
export const fillColumn = (column: Float64Array, table: Float64Array, scores: Float64Array): void => {
  for (let index = 0; index < column.length; index += 1)
    column[index] = drawnValue(table, scores[index] ?? 0);
};

/**
 * Moves a column so that its mean is that of the distribution, and squeezes it towards an end so that nothing leaves
 * the range. What a fixed set of points gets wrong in a single input is thereby nothing; it was about a hundredth of a per cent.
 */
export const meetMean = (column: Float64Array, table: Float64Array): void => {
  const mean = meanOfTable(table);
  let sum = 0;
  for (let index = 0; index < column.length; index += 1) sum += column[index] ?? 0;
  const found = sum / column.length;
  const end = found > mean ? (table[0] ?? 0) : (table[entries - 1] ?? 0);
  const factor = (mean - end) / (found - end);
  if (!Number.isFinite(factor) || factor === 1) return;
  for (let index = 0; index < column.length; index += 1)
    column[index] = end + factor * ((column[index] ?? 0) - end);
};
