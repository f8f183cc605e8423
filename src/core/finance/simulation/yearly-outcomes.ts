import { lastCrossing } from './last-crossing.ts';
import { singleRate } from './single-rate.ts';

/**
 * Yearly flows as sums of amounts, each spread over the years by a profile of its own: what one unit of it brings in
 * year 0, 1, 2 …
 */
export interface YearlyModel {
  profiles: readonly Float64Array[];
  /** What one unit of a year's flow is worth today. */
  discountFactors: Float64Array;
}

/** One value for each case, in columns that are made once and filled again and again. */
export interface YearlyOutcomes {
  netPresentValue: Float64Array;
  /** Not a number where there is no single rate. */
  internalRate: Float64Array;
  /** In years; infinite where it never pays back. */
  payback: Float64Array;
}

export const newYearlyOutcomes = (cases: number): YearlyOutcomes => ({
  netPresentValue: new Float64Array(cases),
  internalRate: new Float64Array(cases),
  payback: new Float64Array(cases),
});

/** A tenth a year: where the search for a rate begins. */
const firstFactor = 1 / 1.1;

/** What one unit of each amount brings in a year, year after year: one column to read. */
const weightsByYear = ({ profiles, discountFactors }: YearlyModel): Float64Array => {
  const count = profiles.length;
  return Float64Array.from(
    { length: discountFactors.length * count },
    (_, place) => profiles[place % count]?.[Math.floor(place / count)] ?? 0,
  );
};

/**
 * Net present value, internal rate of return and payback of every case in one pass: a case is a row across the columns
 * of amounts. Nothing is allocated on the way.
 */
export const fillYearlyOutcomes = (
  outcomes: YearlyOutcomes,
  model: YearlyModel,
  amounts: readonly Float64Array[],
): void => {
  const { netPresentValue, internalRate, payback } = outcomes;
  const { discountFactors } = model;
  const weights = weightsByYear(model);
  const flows = new Float64Array(discountFactors.length);
  const row = new Float64Array(amounts.length);
  for (let index = 0; index < netPresentValue.length; index += 1) {
    for (let amount = 0; amount < row.length; amount += 1) row[amount] = amounts[amount]?.[index] ?? 0;
    let total = 0;
    let present = 0;
    let signChanges = 0;
    let before = 0;
    let place = 0;
    for (let year = 0; year < flows.length; year += 1) {
      let flow = 0;
      for (let amount = 0; amount < row.length; amount += 1, place += 1)
        flow += (row[amount] ?? 0) * (weights[place] ?? 0);
      flows[year] = flow;
      total += flow;
      present += flow * (discountFactors[year] ?? 0);
      if (flow * before < 0) signChanges += 1;
      if (flow !== 0) before = flow;
    }
    netPresentValue[index] = present;
    internalRate[index] = signChanges === 1 ? singleRate(flows, firstFactor) : Number.NaN;
    payback[index] = lastCrossing(flows, total);
  }
};
