import type { BusinessCase } from '../schema/index.ts';

/** Three years, unless the case says otherwise or holds yearly amounts that go further. */
const usualYears = 3;
const longest = 60;

/** The months that the case covers: whole years, one at least. */
export const horizonMonths = (businessCase: BusinessCase): number => {
  const stated = businessCase.settings.horizonYears;
  const typed = [...businessCase.benefits, ...businessCase.costs].map(
    ({ yearlyAmounts }) => (yearlyAmounts?.base.length ?? 0) - 1,
  );
  const typedYears = Math.max(0, ...typed);
  const years = stated ?? (typedYears > 0 ? typedYears : usualYears);
  return 12 * Math.min(longest, Math.max(1, Math.round(years)));
};
