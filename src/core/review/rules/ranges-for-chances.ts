import type { BusinessCase } from '../../business-case/schema/index.ts';
import { withChangeAt } from '../../business-case/path.ts';
import { rangesMissing } from '../../story/story-view/range-clauses.ts';
import { defineRule } from '../define-rule.ts';

/** The same case with one amount for each cost. */
const withoutCostRanges = (it: BusinessCase): BusinessCase =>
  withChangeAt(it, 'costs', (rows) =>
    (rows as BusinessCase['costs']).map(({ amount, ...cost }) => {
      if (amount === undefined) return cost;
      const { low: _low, high: _high, ...fixed } = amount;
      return { ...cost, amount: fixed };
    }),
  );

/** Chances are printed, and they say too much where most inputs have no range. */
export const rangesForChances = defineRule({
  id: 'ranges-for-chances',
  gate: 'finance',
  severity: 'should',
  answers: [],
  reads: ['benefits'],
  over: 'case',
  statement: 'Most inputs have a range.',
  reason: 'What nobody doubts does not move, and its chances flatter.',
  planted: [withoutCostRanges],
  faults: (businessCase) => {
    const counted = rangesMissing(businessCase);
    return counted === null
      ? []
      : [
          {
            message: `${counted.missing} of ${counted.all} inputs have no range, so the chances are too good. Give a low and a high value to what could turn out otherwise.`,
            path: 'benefits',
          },
        ];
  },
});
