import type { BenefitResult } from '../../business-case/results/benefit-result.ts';
import { broughtIn, fullEffectYear } from '../../business-case/results/full-effect.ts';
import { yearlyFlows } from '../../finance/index.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { accountRowsAreRounded } from './account-clauses.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { costRowsAreRounded } from './cost-totals.ts';
import { type BenefitPart, benefitParts } from './parts-of-worth.ts';
import { figureValue, nothing, phrase } from './phrase.ts';
import { printsRoundedRows } from './table-amount.ts';
import { fitting, shortened } from './title-words.ts';
import { beyondMoney, cashNameOf, kindSums, nameAlone, wordsSentence } from './words-clauses.ts';

const rowsOf = ({ results }: CaseInNumbers): number[] =>
  results.base.benefits.flatMap(({ annual, isShown, isOurs }) =>
    annual === null || isShown || !isOurs ? [] : [annual],
  );

/** What the year at full effect brings: of a case that only loses it is the year that costs most. */
const fullEffectOfAll = ({ results }: Pick<CaseInNumbers, 'results'>): number =>
  results.figures['annual-benefit']?.value ?? 0;

/** "year 3, the best year": the year whose sum is said to be a year at full effect. */
export const fullEffectYearName = (view: Pick<CaseInNumbers, 'results'>): string =>
  `year ${fullEffectYear(view.results.base)}, the ${fullEffectOfAll(view) < 0 ? 'dearest' : 'best'} year`;

const isFullIn = (benefit: BenefitResult, year: number): boolean =>
  benefit.annual === null ||
  benefit.isShown ||
  !benefit.isOurs ||
  !benefit.isOurs ||
  broughtIn(benefit, year) === benefit.annual;

/** Whether each benefit brings its full effect in the best year of their sum, so that the rows add up to it. */
const comeTogether = ({ results: { base } }: Pick<CaseInNumbers, 'results'>): boolean =>
  base.benefits.every((benefit) => isFullIn(benefit, fullEffectYear(base)));

/** The year in which one benefit brings its full effect. */
export const fullEffectOf = (view: Pick<CaseInNumbers, 'results'>, id: string): string => {
  const { base } = view.results;
  const benefit = base.benefits.find((one) => one.id === id);
  return benefit !== undefined && isFullIn(benefit, fullEffectYear(base))
    ? `in ${fullEffectYearName(view)}`
    : 'in its own best year';
};

/** The year of amounts that stand benefit by benefit: the best year of all, or of each its own. */
export const fullEffectPeriod = (view: CaseInNumbers): string =>
  comeTogether(view) ? `in ${fullEffectYearName(view)}` : 'each in its own best year';

/** The words of money of the best year, whose sum is a year at full effect. */
const fullEffectParts = (view: CaseInNumbers): BenefitPart[] => {
  const year = fullEffectYear(view.results.base);
  return benefitParts(view, (benefit) => broughtIn(benefit, year));
};

/** What that year brings, in its words of money. */
export const wordsAYear = (view: CaseInNumbers): Phrase =>
  wordsSentence(view, fullEffectParts(view), 'figures.annual-benefit', {
    many: 'That year brings',
    one: 'All that it brings is',
  });

/** Which year is the one at full effect; and that single benefits may have another, where they do not add up to it. */
export const fullEffectSentence = (view: CaseInNumbers): Phrase => {
  if (rowsOf(view).length === 0) return nothing;
  const apart = comeTogether(view)
    ? ''
    : ' Each benefit by itself is shown in its own best year, so the rows do not add up to it.';
  const total = fullEffectOfAll(view);
  if (total === 0) return phrase`Together the benefits bring nothing in any year.${apart}`;
  const most = total < 0 ? 'Together they cost most' : 'Together the benefits bring most';
  return phrase`${most} in year ${`${fullEffectYear(view.results.base)}`}.${apart}`;
};

/** The sum of the best year as a title: its amount with the words of money in it. */
export const fullEffectClaim = (view: CaseInNumbers): Phrase => {
  const figure = view.results.figures['annual-benefit'];
  if (figure === undefined || figure.value === null || rowsOf(view).length === 0) return nothing;
  const parts = fullEffectParts(view);
  const [only, ...others] = kindSums(parts);
  const amount = figureValue(view.formats, figure, 'value', true);
  const start = phrase`In ${fullEffectYearName(view)},`;
  if (figure.value === 0) return phrase`No impact brings money in any year`;
  if (figure.value < 0) return phrase`${start} impacts cost ${amount}`;
  const beyond = beyondMoney(view, parts);
  const claim = (words: string) => phrase`${start} impacts bring ${amount}, ${words}`;
  if (only !== undefined && others.length === 0) return claim(`all ${nameAlone(only, parts)}`);
  return beyond === ''
    ? claim(cashNameOf(parts))
    : fitting([claim(`including ${beyond}`), claim(`including ${shortened(beyond)}`)]);
};

/** Which tables print rows that add up only before they are rounded. */
export const roundedRows = (view: CaseInNumbers) => {
  const { all } = view.results.base;
  const years = yearlyFlows(all.net);
  return {
    benefits: printsRoundedRows(view, rowsOf(view), view.results.figures['annual-benefit']?.value ?? 0),
    costs: costRowsAreRounded(view),
    accounts: accountRowsAreRounded(view),
    years: printsRoundedRows(
      view,
      years,
      years.reduce((sum, year) => sum + year, 0),
    ),
  };
};
