import { spreadOf } from '../../statistics/quantiles.ts';
import { pointCount } from '../../statistics/sobol.ts';
import type { MonthlyOutcomes } from '../../finance/simulation/monthly-outcomes.ts';
import { unreadBasis } from '../results/unread-settings.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type Calculation, cashWeight, readCase, sumsOf, wholeWeight } from '../calculation/index.ts';
import { movedEnds } from '../calculation/level-ends.ts';
import type { ColumnOf } from '../../model/reading.ts';
import { monthlyModel } from '../../model/ledger.ts';
import { errorOfMeans } from './known-means.ts';
import { type CashPathPoint, cashPathOf } from './cash-path.ts';
import { countUnder, holdsNumbers, meanOf } from '../../model/column-arithmetic.ts';
import { drawnInputs } from './drawn-inputs.ts';
import { type FindingOut, findingOut } from './finding-out.ts';
import { type Drawing, methodOf, toldInputs } from './method-sentence.ts';
import { type TornadoBar, tornadoOf } from './tornado.ts';
import { type UncertaintyCache, newUncertaintyCache } from './uncertainty-cache.ts';

export type { FindingOut } from './finding-out.ts';
export type { TornadoBar } from './tornado.ts';
export type { CashPathPoint } from './cash-path.ts';
export { type UncertaintyCache, newUncertaintyCache } from './uncertainty-cache.ts';

/** What a tenth, half and nine tenths of all cases lie under; null where that many cases have no value. */
export interface FigureSpread {
  p10: number | null;
  p50: number | null;
  p90: number | null;
  /** What the cases come to on average. */
  mean: number | null;
}

export interface Uncertainty {
  /** By figure id: net benefit, net present value, payback and return on investment, and the same on cash alone. */
  spreads: Record<string, FigureSpread>;
  /** What "loss" and the value of finding out are said of: net present value, or net benefit without a rate. */
  measure: 'net-present-value' | 'net-benefit';
  /** The share of cases that end under zero. */
  chanceOfLoss: number;
  chanceOfLossCash: number;
  /** The share of cases that pay back within the horizon. */
  chanceOfPayback: number;
  tornado: TornadoBar[];
  findingOut: FindingOut[];
  /** How the inputs were drawn, and the same in words. */
  drawing: Drawing;
  method: string;
  seed: number;
  points: number;
  /** How far benefits rise and fall together, and whether the case says so. */
  commonFactor: number;
  isCommonFactorStated: boolean;
}

/** Assumed while the case says nothing: ignoring that benefits of one change move together would flatter it. */
const usualCommonFactor = 0.5;
const usualSeed = 1;

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The spread of a column, moved by what its points miss of a mean that is known. */
const spread = (column: Float64Array, missed = 0): FigureSpread => {
  if (!holdsNumbers(column)) return { p10: null, p50: null, p90: null, mean: null };
  const { p10, p50, p90 } = spreadOf(column.slice());
  const at = (value: number): number | null => known(value + missed);
  return { p10: at(p10), p50: at(p50), p90: at(p90), mean: at(meanOf(column)) };
};

const spreads = (
  outcomes: MonthlyOutcomes,
  suffix: '' | '-cash',
  hasRate: boolean,
  missed: { netBenefit: number; netPresentValue: number },
) => ({
  [`net-benefit${suffix}`]: spread(outcomes.netBenefit, missed.netBenefit),
  [`payback-month${suffix}`]: spread(outcomes.paybackMonth),
  ...(hasRate
    ? {
        [`net-present-value${suffix}`]: spread(outcomes.netPresentValue, missed.netPresentValue),
        [`return-on-investment${suffix}`]: spread(outcomes.returnOnInvestment),
      }
    : {}),
});

const shareUnder = (column: Float64Array, bound: number): number => countUnder(column, bound) / column.length;

const strengthOf = ({ settings }: BusinessCase): number =>
  Math.min(1, Math.max(0, settings.commonFactor ?? usualCommonFactor));

/** The seed of a case, for a cache that is kept from edit to edit. */
export const seedOf = (businessCase: BusinessCase): number => businessCase.settings.seed ?? usualSeed;

const cacheFor = (businessCase: BusinessCase, cache: UncertaintyCache | undefined): UncertaintyCache =>
  cache?.points.seed === seedOf(businessCase) ? cache : newUncertaintyCache(seedOf(businessCase));

/** Every input at every point. */
const drawnColumns = (calculation: Calculation, strength: number, cache: UncertaintyCache) => {
  const { inputs, otherInputs } = calculation;
  const drawn = drawnInputs(inputs, strength, cache);
  const columns = new Map([
    ...otherInputs.map(({ id, base }) => [id, base] as const),
    ...drawn.map(({ input, column }) => [input.id, column] as const),
  ]);
  const columnOf: ColumnOf = (id) => columns.get(id) ?? 0;
  return { drawn, columnOf };
};

/**
 * How sure the results of a case are: its inputs drawn from what low, base and high mean, and its calculation read for
 * each of 8,192 fixed points. The same case gives the same numbers to the last bit, with a cache or without; with one
 * that has seen the case before an edit, a changed input costs one column.
 */
export const uncertaintyOf = (calculation: Calculation, kept?: UncertaintyCache): Uncertainty => {
  const { businessCase, discounting } = calculation;
  const cache = cacheFor(businessCase, kept);
  const stated = businessCase.settings.commonFactor;
  const strength = strengthOf(businessCase);
  const { drawn, columnOf } = drawnColumns(calculation, strength, cache);
  const reading = readCase(calculation, columnOf, cache.kept);
  const all = sumsOf(calculation, reading, wholeWeight, pointCount);
  const cash = sumsOf(calculation, reading, cashWeight, pointCount);
  const hasRate = discounting.rate !== null;
  const drawing: Drawing = {
    points: pointCount,
    seed: cache.points.seed,
    correlation: strength,
    isStated: stated !== undefined,
    told: toldInputs(drawn),
  };
  const worthOf = (outcomes: MonthlyOutcomes) => (hasRate ? outcomes.netPresentValue : outcomes.netBenefit);
  return {
    spreads:
      unreadBasis(businessCase) === undefined
        ? {
            ...spreads(all, '', hasRate, errorOfMeans(calculation, reading, wholeWeight)),
            ...spreads(cash, '-cash', hasRate, errorOfMeans(calculation, reading, cashWeight)),
          }
        : {},
    measure: hasRate ? 'net-present-value' : 'net-benefit',
    chanceOfLoss: shareUnder(worthOf(all), 0),
    chanceOfLossCash: shareUnder(worthOf(cash), 0),
    chanceOfPayback: shareUnder(all.paybackMonth, Infinity),
    tornado: tornadoOf(movedEnds(calculation), hasRate),
    findingOut: findingOut(drawn, worthOf(all), cache),
    drawing,
    method: methodOf(drawing),
    seed: cache.points.seed,
    points: pointCount,
    commonFactor: strength,
    isCommonFactorStated: stated !== undefined,
  };
};

/**
 * Where the cumulative net benefit stands every so many months, in a tenth, half and nine tenths of all cases: not one
 * case's path, but how far the paths have spread by then. Its end is the spread of the net benefit.
 */
export const cashPath = (
  calculation: Calculation,
  step: number,
  kept?: UncertaintyCache,
): CashPathPoint[] => {
  const { businessCase, months } = calculation;
  const cache = cacheFor(businessCase, kept);
  const { columnOf } = drawnColumns(calculation, strengthOf(businessCase), cache);
  const { entries } = readCase(calculation, columnOf, cache.kept);
  return cashPathOf(monthlyModel(entries, wholeWeight, months, pointCount), pointCount, step);
};
