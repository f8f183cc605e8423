import type { BusinessCase } from '../schema/index.ts';

/** Three years, unless the case says otherwise or holds yearly amounts that go further. */
export const usualYears = 3;
const longestPlan = 10;
/** What is typed year by year may go further than a plan whose effects are assumed. */
const longestTyped = 60;

/** The months that the case covers: whole years, one at least, and more than ten only as far as they were typed. */
export const horizonMonths = (businessCase: BusinessCase): number => {
  const stated = businessCase.settings.horizonYears;
  const typed = [...businessCase.benefits, ...businessCase.costs].map(
    ({ yearlyAmounts }) => (yearlyAmounts?.base.length ?? 0) - 1,
  );
  const typedYears = Math.min(longestTyped, Math.max(0, ...typed));
  const years = stated ?? (typedYears > 0 ? typedYears : usualYears);
  return 12 * Math.min(Math.max(longestPlan, typedYears), Math.max(1, Math.round(years)));
};
