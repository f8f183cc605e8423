import { stressOf } from '../../core/business-case/calculation/stresses.ts';
import type { CaseInNumbers } from '../../core/story/story-view/case-in-view.ts';
import type { FigureRow } from './figure-table.tsx';

/** What the stresses are asked of. */
export const stated = 'net-present-value';

/** Three stresses and all of them together, each with the figure that it leaves. */
export const stressRows = ({ formats, results: { calculation, figures } }: CaseInNumbers): FigureRow[] => {
  const { benefitsLower, costsHigher, monthsLater } = stressOf(calculation);
  const months = `${formats.number(monthsLater)} ${monthsLater === 1 ? 'month' : 'months'}`;
  const words = {
    'benefits-lower': `Benefits ${formats.share(benefitsLower)} lower`,
    'costs-higher': `Costs ${formats.share(costsHigher)} higher`,
    later: `Benefits ${months} late`,
    all: 'All three together',
  };
  return Object.entries(words).map(([id, title]) => ({
    id,
    title,
    figures: [figures[`${stated}.stress.${id}`]],
  }));
};
