import type { BusinessCase } from '../schema/index.ts';
import { unreadReason } from '../unread-amounts.ts';

const names = {
  discountRate: 'The discount rate',
  inflation: 'The inflation',
  horizonYears: 'The years covered',
  optimismCosts: 'What is added to costs for optimism',
  optimismBenefits: 'What is taken off benefits for optimism',
  delayMonths: 'The delay',
};

type Setting = keyof typeof names;

/** Why the first of these settings cannot be used: what was typed is no number; undefined when all can. */
export const unreadSetting = (
  { unreadAmounts }: BusinessCase,
  ...settings: readonly Setting[]
): string | undefined => {
  const [found] = settings.flatMap((setting) => {
    const typed = unreadAmounts[`settings.${setting}`];
    return typed === undefined ? [] : [`${names[setting]}: ${unreadReason(typed)}`];
  });
  return found;
};

/** What every amount of the plan rests on; in nominal prices on inflation as well. */
export const unreadBasis = (businessCase: BusinessCase): string | undefined =>
  unreadSetting(
    businessCase,
    'horizonYears',
    'optimismCosts',
    'optimismBenefits',
    ...(businessCase.settings.priceBasis === 'nominal' ? (['inflation'] as const) : []),
  );
