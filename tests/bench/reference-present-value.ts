import { drawnValue } from '../../src/core/statistics/quantile-table.ts';
import { newPointSet } from '../../src/core/statistics/point-set.ts';
import { pointCount } from '../../src/core/statistics/sobol.ts';
import { rampOfYears, rate, referenceDrivers } from './reference-model.ts';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** What one unit a year at full effect, and one unit of every year, are worth today. */
const presentOfRamp = sum(rampOfYears.map((ramp, year) => ramp * (1 + rate) ** -(year + 1)));
const presentOfYears = sum(rampOfYears.map((_, year) => (1 + rate) ** -(year + 1)));

/** A sum or product of three draws. */
type Three = readonly [Float64Array, Float64Array, Float64Array];

const three = (columns: readonly Float64Array[], from: number): Three => {
  const [a, b, c] = columns.slice(from, from + 3);
  if (a === undefined || b === undefined || c === undefined) throw new Error('The model has twelve drivers.');
  return [a, b, c];
};

const addProducts = (worth: Float64Array, [a, b, c]: Three, [x, y, z]: Three, weight: number): void => {
  for (let index = 0; index < worth.length; index += 1)
    worth[index] =
      (worth[index] ?? 0) +
      weight * drawnValue(a, x[index] ?? 0) * drawnValue(b, y[index] ?? 0) * drawnValue(c, z[index] ?? 0);
};

const takeCosts = (worth: Float64Array, [a, b, c]: Three, [x, y, z]: Three, weight: number): void => {
  for (let index = 0; index < worth.length; index += 1)
    worth[index] =
      (worth[index] ?? 0) -
      drawnValue(a, x[index] ?? 0) -
      weight * (drawnValue(b, y[index] ?? 0) + drawnValue(c, z[index] ?? 0));
};

/** Net present value alone, on all points, every driver drawn anew: what peers that know no rate of return compute. */
export const newPresentValueLoop = (tables: readonly Float64Array[]) => {
  const points = newPointSet(1);
  const scores = referenceDrivers.map((_, driver) => points.scores(driver + 1));
  const worth = new Float64Array(pointCount);
  const products = [0, 3, 6].map((from) => ({ of: three(tables, from), at: three(scores, from) }));
  const costs = { of: three(tables, 9), at: three(scores, 9) };
  return (): Float64Array => {
    worth.fill(0);
    for (const { of, at } of products) addProducts(worth, of, at, presentOfRamp);
    takeCosts(worth, costs.of, costs.at, presentOfYears);
    return worth;
  };
};
