import type { BusinessCase } from '../schema/index.ts';

/** What optimism takes off benefits and adds to costs: a share of all at most, and never the other way round. */
export const optimismOf = ({ settings }: Pick<BusinessCase, 'settings'>) => ({
  ofBenefits: Math.min(1, Math.max(0, settings.optimismBenefits ?? 0)),
  ofCosts: Math.max(0, settings.optimismCosts ?? 0),
});
