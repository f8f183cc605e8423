import { nearestWhole } from '../payback.ts';
import { settled } from '../settled.ts';

/** An uncertain amount, and what one unit of it does to the case. */
export interface MonthlyTerm {
  amounts: Float64Array;
  /** Where the net line stands by one unit of it, before the first month and after each. Costs go down. */
  line: Float64Array;
  presentBenefits: number;
  presentCosts: number;
}

/** Amounts whose shape over the months is uncertain itself: one column for each month, by cases. */
export interface MonthlyShapes {
  lines: readonly Float64Array[];
  presentBenefits: Float64Array;
}

/** Monthly flows as what is certain, plus uncertain amounts on fixed profiles, plus what has no fixed profile. */
export interface MonthlyModel {
  certain: { line: Float64Array; presentBenefits: number; presentCosts: number };
  terms: readonly MonthlyTerm[];
  shapes: MonthlyShapes | null;
}

/** One value for each case. */
export interface MonthlyOutcomes {
  netBenefit: Float64Array;
  netPresentValue: Float64Array;
  /** Infinite where it does not pay back. */
  paybackMonth: Float64Array;
  /** Not a number where there are no costs to return on. */
  returnOnInvestment: Float64Array;
}

export const newMonthlyOutcomes = (cases: number): MonthlyOutcomes => ({
  netBenefit: new Float64Array(cases),
  netPresentValue: new Float64Array(cases),
  paybackMonth: new Float64Array(cases),
  returnOnInvestment: new Float64Array(cases),
});

/** Month after month what one unit of each term has done to the line: one column to read. */
const linesByMonth = (terms: readonly MonthlyTerm[], points: number): Float64Array =>
  Float64Array.from(
    { length: points * terms.length },
    (_, place) => terms[place % terms.length]?.line[Math.floor(place / terms.length)] ?? 0,
  );

/** All that one unit moves, in whichever direction. */
const absoluteOf = (line: Float64Array): number =>
  line.reduce((sum, amount, month) => sum + Math.abs(amount - (month === 0 ? 0 : (line[month - 1] ?? 0))), 0);

/**
 * Net benefit, net present value, payback and return of every case. Payback follows the cumulative line back from its
 * end to the last month under zero, as `paybackMonth` does, and reads no further. Nothing is allocated on the way.
 */
export const fillMonthlyOutcomes = (outcomes: MonthlyOutcomes, model: MonthlyModel): void => {
  const { netBenefit, netPresentValue, paybackMonth, returnOnInvestment } = outcomes;
  const { certain, terms, shapes } = model;
  const count = terms.length;
  const last = certain.line.length - 1;
  const lines = linesByMonth(terms, last + 1);
  const row = new Float64Array(count);
  const benefitWeights = Float64Array.from(terms, ({ presentBenefits }) => presentBenefits);
  const costWeights = Float64Array.from(terms, ({ presentCosts }) => presentCosts);
  const sizes = Float64Array.from(terms, ({ line }) => absoluteOf(line));
  const certainSize = absoluteOf(certain.line);
  for (let index = 0; index < netBenefit.length; index += 1) {
    let benefits = certain.presentBenefits + (shapes === null ? 0 : (shapes.presentBenefits[index] ?? 0));
    let costs = certain.presentCosts;
    let absolute = certainSize + (shapes === null ? 0 : Math.abs(shapes.lines[last]?.[index] ?? 0));
    for (let term = 0; term < count; term += 1) {
      const amount = terms[term]?.amounts[index] ?? 0;
      row[term] = amount;
      benefits += amount * (benefitWeights[term] ?? 0);
      costs += amount * (costWeights[term] ?? 0);
      absolute += Math.abs(amount) * (sizes[term] ?? 0);
    }
    let after = 0;
    let payback = Infinity;
    for (let month = last; month >= 0; month -= 1) {
      let line = (certain.line[month] ?? 0) + (shapes === null ? 0 : (shapes.lines[month]?.[index] ?? 0));
      const first = month * count;
      for (let term = 0; term < count; term += 1) line += (row[term] ?? 0) * (lines[first + term] ?? 0);
      line = settled(line, absolute);
      if (month === last) netBenefit[index] = line;
      if (line < 0) {
        payback = month === last ? Infinity : nearestWhole(month - line / (after - line));
        break;
      }
      after = line;
      payback = 0;
    }
    const worth = settled(benefits - costs, Math.abs(benefits) + Math.abs(costs));
    netPresentValue[index] = worth;
    paybackMonth[index] = payback;
    returnOnInvestment[index] = costs > 0 ? worth / costs : Number.NaN;
  }
};
