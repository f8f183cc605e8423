import { type Stress, stressOf } from '../../business-case/calculation/stresses.ts';
import type { Figure } from '../../business-case/figure.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { figureOf } from './money-clauses.ts';
import { nothing, phrase, textValue, valueRun } from './phrase.ts';
import { scaled } from './table-amount.ts';

interface ToldStress {
  id: string;
  stress: StressTold;
  figure: Figure & { value: number };
}

const share = ({ formats }: CaseInNumbers, stress: Stress, name: 'benefitsLower' | 'costsHigher') =>
  valueRun(formats.share(stress[name]), `settings.stresses.${name}`, stress[name], 'share');

/** One thing that goes worse, and by how much. */
export interface StressTold {
  isBenefits: boolean;
  isCosts: boolean;
  isLate: boolean;
  by: Phrase;
}

const none = { isBenefits: false, isCosts: false, isLate: false, by: nothing };

const stressesOf = (view: CaseInNumbers): [id: string, stress: StressTold][] => {
  const stress = stressOf(view.results.calculation);
  const late = textValue(view.formats.duration(stress.monthsLater), 'settings.stresses.monthsLater');
  return [
    ['benefits-lower', { ...none, isBenefits: true, by: phrase`${share(view, stress, 'benefitsLower')}` }],
    ['costs-higher', { ...none, isCosts: true, by: phrase`${share(view, stress, 'costsHigher')}` }],
    ['later', { ...none, isLate: true, by: phrase`${late}` }],
  ];
};

/** The present value under a stress. */
export const stressed = (view: CaseInNumbers, id: string): (Figure & { value: number }) | undefined => {
  const figure = figureOf(view, `net-present-value.stress.${id}`);
  return figure === undefined || figure.value === null ? undefined : { ...figure, value: figure.value };
};

/** A stress that changes nothing is none: a fifth more of no costs, or benefits that come no later. */
const moves = ({ results: { figures } }: CaseInNumbers, value: number): boolean => {
  const base = figures['net-present-value']?.value ?? value;
  const size = ['present-value-of-benefits', 'present-value-of-costs'].reduce(
    (sum, id) => sum + Math.abs(figures[id]?.value ?? 0),
    Math.abs(base),
  );
  return Math.abs(value - base) > 1e-9 * size;
};

/** Each stress that changes something. */
export const singleStresses = (view: CaseInNumbers): ToldStress[] =>
  stressesOf(view).flatMap(([id, stress]) => {
    const figure = stressed(view, id);
    return figure === undefined || !moves(view, figure.value) ? [] : [{ id, stress, figure }];
  });

/** Each stress with the present value under it, and all together where there are several. */
export const stressRows = (view: CaseInNumbers) => {
  const single = singleStresses(view);
  const all = single.length > 1 ? stressed(view, 'all') : undefined;
  const rows = all === undefined ? single : [...single, { id: 'all', stress: none, figure: all }];
  return rows.map(({ id, stress, figure }) => ({
    id,
    ...stress,
    said: scaled(view, figure.value, `figures.${figure.id}`, figure.id),
  }));
};
