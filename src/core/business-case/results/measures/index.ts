import { benefitCostRatio } from './benefit-cost-ratio.ts';
import { costOfDelay } from './cost-of-delay.ts';
import { costOfDelayShiftedWindow } from './cost-of-delay-shifted-window.ts';
import { discountedPaybackMonth } from './discounted-payback-month.ts';
import { internalRateOfReturn } from './internal-rate-of-return.ts';
import { modifiedInternalRateOfReturn } from './modified-internal-rate-of-return.ts';
import { netBenefit } from './net-benefit.ts';
import { netPresentValue } from './net-present-value.ts';
import { paybackMonth } from './payback-month.ts';
import { peakFunding } from './peak-funding.ts';
import { presentValueOfBenefits } from './present-value-of-benefits.ts';
import { presentValueOfCosts } from './present-value-of-costs.ts';
import { returnOnInvestment } from './return-on-investment.ts';
import { returnOnInvestmentFirstYear } from './return-on-investment-first-year.ts';
import { returnOnInvestmentUndiscounted } from './return-on-investment-undiscounted.ts';
import type { Measure } from './define-measure.ts';

export type { Measure, MeasureContext } from './define-measure.ts';

/** What boards ask for first, then what waits behind "more measures". */
export const measures: readonly Measure[] = [
  netBenefit,
  netPresentValue,
  paybackMonth,
  returnOnInvestment,
  peakFunding,
  presentValueOfBenefits,
  presentValueOfCosts,
  returnOnInvestmentUndiscounted,
  returnOnInvestmentFirstYear,
  benefitCostRatio,
  internalRateOfReturn,
  modifiedInternalRateOfReturn,
  discountedPaybackMonth,
  costOfDelay,
  costOfDelayShiftedWindow,
];
