import { fullEffectYear } from '../../business-case/results/full-effect.ts';
import { yearlyFlows } from '../../finance/index.ts';
import type { Phrase } from '../shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { costRowsAreRounded } from './cost-totals.ts';
import { nothing, phrase } from './phrase.ts';
import { printsRoundedRows } from './table-amount.ts';

const rowsOf = ({ results }: CaseInNumbers): number[] =>
  results.base.benefits.flatMap(({ annual, isShown }) => (annual === null || isShown ? [] : [annual]));

/** Which year is the one at full effect; and that single benefits may have another, where they do not add up to it. */
export const fullEffectSentence = (view: CaseInNumbers): Phrase => {
  const total = view.results.figures['annual-benefit']?.value ?? 0;
  const rows = rowsOf(view);
  if (rows.length === 0) return nothing;
  const sum = rows.reduce((all, row) => all + row, 0);
  const apart =
    Math.abs(sum - total) > 1e-9 * Math.abs(sum)
      ? ' Each benefit by itself is shown at its own full effect, so the rows do not add up to it.'
      : '';
  return phrase`Most comes together in year ${`${fullEffectYear(view.results.base)}`}.${apart}`;
};

/** Which tables print rows that add up only before they are rounded. */
export const roundedRows = (view: CaseInNumbers) => {
  const { all } = view.results.base;
  const years = yearlyFlows(all.net);
  return {
    benefits: printsRoundedRows(view, rowsOf(view), view.results.figures['annual-benefit']?.value ?? 0),
    costs: costRowsAreRounded(view),
    years: printsRoundedRows(
      view,
      years,
      years.reduce((sum, year) => sum + year, 0),
    ),
  };
};
