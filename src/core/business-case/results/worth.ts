import type { Flows } from './flows.ts';

/** What a sum is worth: net present value where there is a rate, as the Green Book asks; else its net benefit. */
export const worthOf = ({ outcome }: Flows): number => outcome.netPresentValue ?? outcome.netBenefit;
