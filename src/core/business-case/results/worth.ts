import { netPresentValue, totalFlow, yearlyFlows } from '../../finance/index.ts';
import type { BusinessCase } from '../schema/index.ts';
import { discountingOf } from './discount-rate.ts';
import type { CaseFlows } from './flows.ts';

/** What the case is worth: net present value where there is a rate, as the Green Book asks; else its net benefit. */
export const worthOf = ({ settings }: BusinessCase): ((flows: CaseFlows) => number) => {
  const { rate, timing } = discountingOf(settings);
  return rate === null
    ? ({ all }) => totalFlow(all.net)
    : ({ all }) => netPresentValue(yearlyFlows(all.net), rate, timing);
};
