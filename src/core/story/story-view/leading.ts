import type { CaseInNumbers } from './case-in-view.ts';
import { labelsOf } from '../labels/labels-of.ts';

/** What leads on every screen, slide and page of a case, and what stands beside it at the same size. */
export interface Leading {
  measure: 'net-present-value' | 'net-benefit';
  /** The same of released plus margin. */
  cash: 'net-present-value-cash' | 'net-benefit-cash';
  benefits: 'present-value-of-benefits' | 'total-benefit';
  costs: 'present-value-of-costs' | 'total-cost';
  payback: 'discounted-payback-month' | 'payback-month';
  isDiscounted: boolean;
}

const discounted: Leading = {
  measure: 'net-present-value',
  cash: 'net-present-value-cash',
  benefits: 'present-value-of-benefits',
  costs: 'present-value-of-costs',
  payback: 'discounted-payback-month',
  isDiscounted: true,
};

const undiscounted: Leading = {
  measure: 'net-benefit',
  cash: 'net-benefit-cash',
  benefits: 'total-benefit',
  costs: 'total-cost',
  payback: 'payback-month',
  isDiscounted: false,
};

/** Where a discount rate is set the present value leads; else the sums, which are said not to be discounted. */
export const leadingOf = ({ results }: Pick<CaseInNumbers, 'results'>): Leading =>
  results.calculation.discounting.rate === null ? undiscounted : discounted;

/** What leads, as a sentence names it, and as an axis does. */
export const worthNames = (view: Pick<CaseInNumbers, 'results' | 'formats'>) =>
  labelsOf(view).views.worth[leadingOf(view).isDiscounted ? 'discounted' : 'undiscounted'];

/** Whether the case is worth something that can be said: not while a part of the sum is not entered. */
export const hasWorth = (view: Pick<CaseInNumbers, 'results'>): boolean =>
  view.results.figures[leadingOf(view).measure]?.value !== null;
