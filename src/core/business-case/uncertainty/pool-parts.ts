import { constantValues } from '../../drivers/formula/constants.ts';
import type { PoolResult } from '../results/pools.ts';
import { type ColumnOf, inputColumns } from './claims.ts';
import type { Column } from '../../model/column.ts';
import { meanOf, spreadOver } from '../../model/column-arithmetic.ts';
import { formulaValue } from '../../model/formula-value.ts';
import type { CountedBenefit } from './uncertain-inputs.ts';
import { type UncertaintyCache, keptOrMade } from './uncertainty-cache.ts';

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
    amount: formulaValue(workload.trees.amount, columns),
    share: formulaValue(workload.trees.taken, columns),
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

const raiseTo = (whole: Float64Array, amount: Float64Array, share: Float64Array): void => {
  for (let index = 0; index < whole.length; index += 1) {
    const here = amount[index] ?? 0;
    if (isAmount(here, share[index] ?? 0) && here > (whole[index] ?? 0)) whole[index] = here;
  }
};

/** What one draw may take of its claim, case by case; what it takes is gone from what is left. */
const partOfDraw = (
  { countsInFull }: Draw,
  amount: Float64Array,
  share: Float64Array,
  whole: Float64Array,
  left: Float64Array,
): Float64Array => {
  const part = new Float64Array(whole.length);
  for (let index = 0; index < part.length; index += 1) {
    const [here, wanted, rest] = [amount[index] ?? 0, share[index] ?? 0, left[index] ?? 0];
    if (!isAmount(here, wanted)) {
      part[index] = 1;
      continue;
    }
    const kept = countsInFull ? 1 : rest / (whole[index] ?? 1);
    const held = wanted < 0 ? 0 : wanted > 1 ? 1 : wanted;
    const after = rest - here * held * kept;
    part[index] = kept;
    left[index] = after < 0 ? 0 : after;
  }
  return part;
};

/** One workload in every case, drawn on in the order of the results: the same steps as `pooled`, column by column. */
const partsOfPool = (draws: readonly Draw[], cases: number): [string, Float64Array][] => {
  if (isWhole(draws)) return partsOfWhole(draws, cases);
  const whole = new Float64Array(cases);
  const columns = draws.map((draw) => ({
    draw,
    amount: spreadOver(draw.amount, cases),
    share: spreadOver(draw.share, cases),
  }));
  for (const { amount, share } of columns) raiseTo(whole, amount, share);
  const left = whole.slice();
  return columns.map(({ draw, amount, share }) => [
    draw.benefit,
    partOfDraw(draw, amount, share, whole, left),
  ]);
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
