import type { BenefitResult } from '../../business-case/results/benefit-result.ts';
import { bestYearOf, broughtIn, fullEffectYear } from '../../business-case/results/full-effect.ts';
import { yearlyFlows } from '../../finance/index.ts';
import { accountRowsAreRounded } from './account-rows.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { costRowsAreRounded } from './cost-totals.ts';
import { type BenefitPart, benefitParts } from './parts-of-worth.ts';
import { printsRoundedRows } from './table-amount.ts';
import { labelsOf } from '../labels/labels-of.ts';

/** What each benefit of ours brings in a year. */
export const rowsAYear = ({ results }: CaseInNumbers): number[] =>
  results.base.benefits.flatMap(({ annual, isShown, isOurs }) =>
    annual === null || isShown || !isOurs ? [] : [annual],
  );

/** What the year at full effect brings: of a case that only loses it is the year that costs most. */
export const fullEffectOfAll = ({ results }: Pick<CaseInNumbers, 'results'>): number =>
  results.figures['annual-benefit']?.value ?? 0;

/** "year 3, the best year", "each year from year 3 on": the year whose sum is said to be a year at full effect. */
export const fullEffectYearName = (view: CaseInNumbers): string =>
  labelsOf(view).views.fullEffect.year(bestYearOf(view.results.base), fullEffectOfAll(view) >= 0);

const inFullEffectYear = (view: CaseInNumbers): string =>
  labelsOf(view).views.fullEffect.inYear(bestYearOf(view.results.base), fullEffectOfAll(view) >= 0);

const isFullIn = (benefit: BenefitResult, year: number): boolean =>
  benefit.annual === null ||
  benefit.isShown ||
  !benefit.isOurs ||
  broughtIn(benefit, year) === benefit.annual;

/** Whether each benefit brings its full effect in the best year of their sum, so that the rows add up to it. */
export const comeTogether = ({ results: { base } }: Pick<CaseInNumbers, 'results'>): boolean =>
  base.benefits.every((benefit) => isFullIn(benefit, fullEffectYear(base)));

/** The year in which one benefit brings its full effect. */
export const fullEffectOf = (view: CaseInNumbers, id: string): string => {
  const { base } = view.results;
  const benefit = base.benefits.find((one) => one.id === id);
  return benefit !== undefined && isFullIn(benefit, fullEffectYear(base))
    ? inFullEffectYear(view)
    : labelsOf(view).views.fullEffect.own;
};

/** The year of amounts that stand benefit by benefit: the best year of all, or of each its own. */
export const fullEffectPeriod = (view: CaseInNumbers): string =>
  comeTogether(view) ? inFullEffectYear(view) : labelsOf(view).views.fullEffect.eachOwn;

/** The words of money of the best year, whose sum is a year at full effect. */
export const fullEffectParts = (view: CaseInNumbers): BenefitPart[] => {
  const year = fullEffectYear(view.results.base);
  return benefitParts(view, (benefit) => broughtIn(benefit, year));
};

/** Whether the benefits have a best year that can be told. */
export const hasFullEffect = (view: CaseInNumbers): boolean =>
  rowsAYear(view).length > 0 && (view.results.figures['annual-benefit']?.value ?? null) !== null;

/** Which tables print rows that add up only before they are rounded. */
export const roundedRows = (view: CaseInNumbers) => {
  const { all } = view.results.base;
  const years = yearlyFlows(all.net);
  return {
    benefits: printsRoundedRows(view, rowsAYear(view), view.results.figures['annual-benefit']?.value ?? 0),
    costs: costRowsAreRounded(view),
    accounts: accountRowsAreRounded(view),
    years: printsRoundedRows(
      view,
      years,
      years.reduce((sum, year) => sum + year, 0),
    ),
  };
};
