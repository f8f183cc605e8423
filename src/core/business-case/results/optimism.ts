import type { Benefit, BusinessCase, Cost } from '../schema/index.ts';

/** What optimism takes off benefits and adds to costs: a share of all at most, and never the other way round. */
export const optimismOf = ({ settings }: Pick<BusinessCase, 'settings'>) => ({
  ofBenefits: Math.min(1, Math.max(0, settings.optimismBenefits ?? 0)),
  ofCosts: Math.max(0, settings.optimismCosts ?? 0),
});

const within = (share: number): number => Math.min(1, Math.max(0, share));

type Settings = Pick<BusinessCase, 'settings'>;

/** Of one benefit: its own, or as the settings say. */
export const optimismOfBenefit = (businessCase: Settings, { optimism }: Pick<Benefit, 'optimism'>): number =>
  optimism === undefined ? optimismOf(businessCase).ofBenefits : within(optimism);

/** Of one cost: its own, or as the settings say. */
export const optimismOfCost = (businessCase: Settings, { optimism }: Pick<Cost, 'optimism'>): number =>
  optimism === undefined ? optimismOf(businessCase).ofCosts : Math.max(0, optimism);
