import type { BusinessCase } from '../../../core/business-case/schema/index.ts';

/** Whether nobody has said at which rate to discount: neither a rate of one's own nor a published one. */
export const isRateMissing = ({ settings: { ratePreset = 'own', discountRate } }: BusinessCase): boolean =>
  ratePreset === 'own' && discountRate === undefined;
