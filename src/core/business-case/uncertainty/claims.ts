import type { Driver } from '../../drivers/index.ts';
import { constantValues } from '../../drivers/formula/constants.ts';
import { meanOf, productOf } from '../../model/column-arithmetic.ts';
import type { Column } from '../../model/column.ts';
import { formulaValue } from '../../model/formula-value.ts';
import { isMultilinear } from '../../model/multilinear.ts';
import type { CountedBenefit } from './uncertain-inputs.ts';
import { type UncertaintyCache, keptOrMade } from './kept-or-made.ts';

export type ColumnOf = (input: string) => Column;

/** A case in which the formula has no value — it divides by zero — brings nothing. */
const onlyFinite = (column: Column): Column => {
  if (typeof column === 'number') return Number.isFinite(column) ? column : 0;
  for (let index = 0; index < column.length; index += 1)
    if (!Number.isFinite(column[index])) column[index] = 0;
  return column;
};

/** What the driver's inputs are in every case, by the names that its formulas use. */
export const inputColumns = (
  { value, sources }: CountedBenefit,
  columnOf: ColumnOf,
): Record<string, Column> =>
  Object.fromEntries(
    Object.keys(value.driver?.inputs ?? {}).map((name) => {
      const source = sources[name];
      return [name, source === undefined ? (value.values[name] ?? Number.NaN) : columnOf(source)];
    }),
  );

/** Closer than this, what is left between the mean of the points and the true one is their error, and is taken off. */
const errorOfPoints = 0.02;

/** Points miss the mean of a product by a few hundredths of a per cent; where it is known, the column is scaled to it. */
const withKnownMean = (claim: Column, known: number): Column => {
  const factor = known / meanOf(claim);
  return Math.abs(factor - 1) < errorOfPoints ? productOf(claim, factor) : claim;
};

/**
 * What a benefit claims in every case: of one year at full effect, or once. Without a cache the cases are a few that
 * somebody picked, and stand for no distribution.
 */
export const claimColumn = (
  counted: CountedBenefit,
  driver: Driver,
  columnOf: ColumnOf,
  cache: UncertaintyCache | null,
): Column => {
  const own = inputColumns(counted, columnOf);
  const columns: Record<string, Column> = { ...constantValues, ...own };
  const claim = (): Column => onlyFinite(formulaValue(driver.tree, columns));
  if (cache === null) return claim();
  const from = [driver.calculation, ...Object.values(own)];
  return keptOrMade(cache, `claim ${counted.value.benefit.id}`, from, () => {
    const isKnown = isMultilinear(driver.tree, (name) =>
      typeof columns[name] === 'number' ? null : (counted.sources[name] ?? null),
    );
    if (!isKnown) return claim();
    const means = Object.entries(columns).map(([name, column]) => [name, meanOf(column)] as const);
    return withKnownMean(claim(), meanOf(formulaValue(driver.tree, Object.fromEntries(means))));
  });
};

/** What a benefit that grows by month claims in each of these months, counted from its start. */
export const monthlyClaims = (
  counted: CountedBenefit,
  driver: Driver,
  columnOf: ColumnOf,
  monthsSinceStart: readonly number[],
  cache: UncertaintyCache | null,
): Column[] => {
  const own = inputColumns(counted, columnOf);
  const make = (): Column[] =>
    monthsSinceStart.map((month) =>
      onlyFinite(formulaValue(driver.tree, { ...constantValues, ...own, month })),
    );
  if (cache === null) return make();
  const from = [driver.calculation, monthsSinceStart.join(), ...Object.values(own)];
  return keptOrMade(cache, `months ${counted.value.benefit.id}`, from, make);
};
