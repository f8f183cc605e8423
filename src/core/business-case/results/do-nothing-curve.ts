import { type CashFlow, cumulativeFlow, priceFactor } from '../../finance/index.ts';
import { type Level, valueAt } from '../../quantities/estimate.ts';
import type { BusinessCase } from '../schema/index.ts';
import { horizonMonths } from './horizon.ts';

/** What today's way costs month by month; its high value is the dearer one. Null while nobody has said it. */
export const doNothingFlow = (businessCase: BusinessCase, level: Level): CashFlow | null => {
  const { doNothingCost, doNothingGrowth } = businessCase.situation;
  const yearly = doNothingCost === undefined ? null : valueAt(doNothingCost, level);
  return yearly === null
    ? null
    : {
        initial: 0,
        months: Array.from(
          { length: horizonMonths(businessCase) },
          (_, month) => (yearly / 12) * priceFactor({ growth: doNothingGrowth ?? 0, firstYear: 0 }, month),
        ),
      };
};

/** What doing nothing has cost after 0, 1, 2 … months, not discounted; empty while nobody has said what it costs. */
export const doNothingCurve = (businessCase: BusinessCase, level: Level = 'base'): number[] => {
  const flow = doNothingFlow(businessCase, level);
  return flow === null ? [] : cumulativeFlow(flow);
};
