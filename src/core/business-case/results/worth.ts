import type { CaseFlows } from './flows.ts';

/** What the case is worth: net present value where there is a rate, as the Green Book asks; else its net benefit. */
export const worthOf = ({ all: { outcome } }: CaseFlows): number =>
  outcome.netPresentValue ?? outcome.netBenefit;
