import type { BenefitValue } from '../results/benefit-value.ts';

/** A benefit with how it is valued, and where its inputs come from. */
export interface ValuedBenefit {
  value: BenefitValue;
  /** Input of the driver → id of the input behind it; a fallback has none. */
  sources: Readonly<Record<string, string>>;
}
