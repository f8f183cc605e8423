import { spreadOver } from './column-arithmetic.ts';
import type { Column } from './column.ts';

/** What one draws of an amount that others draw on too. */
export interface PoolClaim {
  /** How much there is, as it counts it; where several differ, the largest is the whole. */
  amount: Column;
  /** The share of that which it takes away from those after it; under nothing and over all are held to them. */
  share: Column;
  /** It counts as if it stood alone, for a stated reason. */
  countsInFull: boolean;
}

const isAmount = (amount: number, share: number): boolean =>
  Number.isFinite(amount) && amount > 0 && Number.isFinite(share);

const heldTo = (share: number): number => (share < 0 ? 0 : share > 1 ? 1 : share);

/** Of the whole, what a claim on an amount takes when this part of it is left for it. */
export const takenOfWhole = (amount: number, share: number, whole: number, part: number): number =>
  (amount / whole) * heldTo(share) * part;

/** A drawing column by column: who draws leaves less for those after it. */
const partsInColumns = (claims: readonly PoolClaim[], cases: number): Float64Array[] => {
  const columns = claims.map(({ amount, share, countsInFull }) => ({
    amount: spreadOver(amount, cases),
    share: spreadOver(share, cases),
    countsInFull,
  }));
  const whole = new Float64Array(cases);
  for (const { amount, share } of columns)
    for (let index = 0; index < cases; index += 1) {
      const here = amount[index] ?? 0;
      if (isAmount(here, share[index] ?? 0) && here > (whole[index] ?? 0)) whole[index] = here;
    }
  const left = new Float64Array(cases).fill(1);
  return columns.map(({ amount, share, countsInFull }) => {
    const parts = new Float64Array(cases).fill(1);
    for (let index = 0; index < cases; index += 1) {
      const [here, wanted, rest] = [amount[index] ?? 0, share[index] ?? 0, left[index] ?? 0];
      if (!isAmount(here, wanted)) continue;
      const part = countsInFull ? 1 : rest;
      parts[index] = part;
      const after = rest - takenOfWhole(here, wanted, whole[index] ?? 1, part);
      left[index] = after < 0 ? 0 : after;
    }
    return parts;
  });
};

/**
 * The part of its claim that each may take of one shared amount, in the order given: what one has taken the next
 * cannot. A claim on no amount takes nothing and is left whole. Single amounts give single parts, columns columns.
 */
export const poolParts = (claims: readonly PoolClaim[]): Column[] => {
  const columns = claims.flatMap(({ amount, share }) => [amount, share]);
  const cases = columns.reduce<number | null>(
    (found, column) => (typeof column === 'number' ? found : column.length),
    null,
  );
  return cases === null
    ? partsInColumns(claims, 1).map(([part]) => part ?? 1)
    : partsInColumns(claims, cases);
};
