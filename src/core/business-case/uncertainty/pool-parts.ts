import { constantValues } from '../../drivers/formula/constants.ts';
import type { PoolResult } from '../results/pools.ts';
import { type ColumnOf, inputColumns } from './claims.ts';
import type { Column } from './column.ts';
import { meanOf } from './column-arithmetic.ts';
import { formulaColumn } from './formula-column.ts';
import type { CountedBenefit } from './uncertain-inputs.ts';
import { type UncertaintyCache, keptOrMade } from './uncertainty-cache.ts';

const at = (column: Column, index: number): number =>
  typeof column === 'number' ? column : (column[index] ?? 0);

interface Draw {
  benefit: string;
  amount: Column;
  share: Column;
  countsInFull: boolean;
}

const drawOf = (
  counted: CountedBenefit,
  countsInFull: boolean,
  columnOf: ColumnOf,
  cache: UncertaintyCache | null,
): Draw[] => {
  const { driver, benefit } = counted.value;
  const workload = driver?.workload;
  if (driver === null || workload === undefined) return [];
  const own = inputColumns(counted, columnOf);
  const columns = { ...constantValues, ...own };
  const make = () => ({
    amount: formulaColumn(workload.trees.amount, columns),
    share: formulaColumn(workload.trees.taken, columns),
  });
  const found =
    cache === null
      ? make()
      : keptOrMade(cache, `draw ${benefit.id}`, [driver.calculation, ...Object.values(own)], make);
  return [{ benefit: benefit.id, ...found, countsInFull }];
};

const isAmount = (amount: number, share: number): boolean =>
  Number.isFinite(amount) && amount > 0 && Number.isFinite(share);

const isPositive = (column: Column): boolean =>
  typeof column === 'number' ? column > 0 && Number.isFinite(column) : column.every((value) => value > 0);

/** What is left of a whole after one has taken its share of its part. */
const leftAfter = (left: Float64Array, part: Float64Array, share: Column): Float64Array => {
  const shares = typeof share === 'number' ? new Float64Array(left.length).fill(share) : share;
  const after = new Float64Array(left.length);
  for (let index = 0; index < after.length; index += 1) {
    const wanted = shares[index] ?? 0;
    const held = wanted < 0 ? 0 : wanted > 1 ? 1 : wanted;
    const rest = (left[index] ?? 0) - held * (part[index] ?? 0);
    after[index] = rest < 0 ? 0 : rest;
  }
  return after;
};

/** Benefits that count the same workload alike: what one leaves is a share of the whole, column by column. */
const partsOfWhole = (draws: readonly Draw[], cases: number): [string, Float64Array][] => {
  const whole = new Float64Array(cases).fill(1);
  let left: Float64Array = whole;
  return draws.map(({ benefit, share, countsInFull }) => {
    const part = countsInFull ? whole : left;
    left = leftAfter(left, part, share);
    return [benefit, part];
  });
};

const isWhole = (draws: readonly Draw[]): boolean => {
  const [first] = draws;
  return (
    first !== undefined &&
    draws.every(({ amount, share }) => amount === first.amount && Number.isFinite(meanOf(share))) &&
    isPositive(first.amount)
  );
};

/** One workload in every case, drawn on in the order of the results: the same steps as `pooled`. */
const partsOfPool = (draws: readonly Draw[], cases: number): [string, Float64Array][] => {
  if (isWhole(draws)) return partsOfWhole(draws, cases);
  const parts = draws.map(() => new Float64Array(cases).fill(1));
  for (let index = 0; index < cases; index += 1) {
    let exists = 0;
    for (const { amount, share } of draws)
      if (isAmount(at(amount, index), at(share, index))) exists = Math.max(exists, at(amount, index));
    let left = exists;
    for (let place = 0; place < draws.length; place += 1) {
      const draw = draws[place];
      const part = parts[place];
      if (draw === undefined || part === undefined) continue;
      const amount = at(draw.amount, index);
      const share = at(draw.share, index);
      if (!isAmount(amount, share)) continue;
      const kept = draw.countsInFull ? 1 : left / exists;
      part[index] = kept;
      left = Math.max(0, left - amount * Math.min(1, Math.max(0, share)) * kept);
    }
  }
  return draws.flatMap(({ benefit }, place) => {
    const part = parts[place];
    return part === undefined ? [] : [[benefit, part] as [string, Float64Array]];
  });
};

/** The part of its claim that each benefit may take, case by case; those that meet nobody are not listed. */
export const poolParts = (
  pools: readonly PoolResult[],
  counted: readonly CountedBenefit[],
  columnOf: ColumnOf,
  cases: number,
  cache: UncertaintyCache | null,
): ReadonlyMap<string, Float64Array> =>
  new Map(
    pools
      .filter(({ draws }) => draws.length > 1)
      .flatMap(({ id, draws }) => {
        const found = draws.flatMap(({ benefit, override }) => {
          const one = counted.find(({ value }) => value.benefit.id === benefit);
          return one === undefined ? [] : drawOf(one, override !== undefined, columnOf, cache);
        });
        const from = found.flatMap(({ amount, share, countsInFull }) => [amount, share, `${countsInFull}`]);
        const order = found.map(({ benefit }) => benefit).join();
        return cache === null
          ? partsOfPool(found, cases)
          : keptOrMade(cache, `pool ${id}`, [order, ...from], () => partsOfPool(found, cases));
      }),
  );
