import { type Limits, pert } from '../../src/core/statistics/pert.ts';
import { newPointSet } from '../../src/core/statistics/point-set.ts';
import { fillColumn, quantileTable } from '../../src/core/statistics/quantile-table.ts';
import { pointCount } from '../../src/core/statistics/sobol.ts';
import {
  type YearlyModel,
  fillYearlyOutcomes,
  newYearlyOutcomes,
} from '../../src/core/finance/simulation/yearly-outcomes.ts';

const range = (least: number, mode: number, greatest: number): Limits => ({ least, mode, greatest });

/** Twelve drivers: three benefits of volume × share × value, what is paid at first and every year, and two taken off. */
export const referenceDrivers: readonly Limits[] = [
  range(180_000, 240_000, 280_000),
  range(0.08, 0.2, 0.28),
  range(6, 8.75, 11),
  range(8000, 10_000, 11_500),
  range(0.1, 0.28, 0.4),
  range(35, 50, 62),
  range(200, 250, 290),
  range(0.01, 0.0375, 0.05),
  range(9000, 12_000, 15_000),
  range(330_000, 380_000, 520_000),
  range(290_000, 320_000, 380_000),
  range(15_000, 30_000, 60_000),
];

export const rampOfYears = [0.4, 0.9, 1, 1, 1];
export const rate = 0.08;

const years = [0, 1, 2, 3, 4, 5];
const everyYear = Float64Array.from(years, (year) => (year === 0 ? 0 : -1));

export const referenceModel: YearlyModel = {
  profiles: [
    Float64Array.from(years, (year) => (year === 0 ? 0 : (rampOfYears[year - 1] ?? 0))),
    Float64Array.from(years, (year) => (year === 0 ? -1 : 0)),
    everyYear,
  ],
  discountFactors: Float64Array.from(years, (year) => (1 + rate) ** -year),
};

/** The reference model on the fixed points, with everything kept that does not change when one driver is edited. */
export const newReferenceSimulation = (seed = 1) => {
  const points = newPointSet(seed);
  const scores = referenceDrivers.map((_, driver) => points.scores(driver + 1));
  const columns = referenceDrivers.map(() => new Float64Array(pointCount));
  const amounts = [0, 1, 2].map(() => new Float64Array(pointCount));
  const outcomes = newYearlyOutcomes(pointCount);
  const draw = (driver: number, table: Float64Array): void => {
    const [column, own] = [columns[driver], scores[driver]];
    if (column !== undefined && own !== undefined) fillColumn(column, table, own);
  };
  const evaluate = (): void => {
    const [a, b, c, d, e, f, g, h, i, j, k, l] = columns;
    const [benefit, first, yearly] = amounts;
    if (!a || !b || !c || !d || !e || !f || !g || !h || !i || !j || !k || !l) return;
    if (!benefit || !first || !yearly) return;
    for (let index = 0; index < pointCount; index += 1) {
      benefit[index] =
        (a[index] ?? 0) * (b[index] ?? 0) * (c[index] ?? 0) +
        (d[index] ?? 0) * (e[index] ?? 0) * (f[index] ?? 0) +
        (g[index] ?? 0) * (h[index] ?? 0) * (i[index] ?? 0);
      first[index] = j[index] ?? 0;
      yearly[index] = (k[index] ?? 0) + (l[index] ?? 0);
    }
    fillYearlyOutcomes(outcomes, referenceModel, amounts);
  };
  return { draw, evaluate, outcomes };
};

export const tableOf = (limits: Limits): Float64Array => quantileTable(pert(limits));
