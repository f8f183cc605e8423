import { type Stress, stressOf } from '../../business-case/calculation/stresses.ts';
import type { Figure } from '../../business-case/figure.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { figureOf, leadWords } from './money-clauses.ts';
import { nothing, phrase, textValue, valueRun } from './phrase.ts';
import { scaled } from './table-amount.ts';
import { listed } from './words-clauses.ts';

interface ToldStress {
  id: string;
  name: Phrase;
  figure: Figure & { value: number };
}

const share = ({ formats }: CaseInNumbers, stress: Stress, name: 'benefitsLower' | 'costsHigher') =>
  valueRun(formats.share(stress[name]), `settings.stresses.${name}`, stress[name], 'share');

const namesOf = (view: CaseInNumbers): [id: string, name: Phrase][] => {
  const stress = stressOf(view.results.calculation);
  const late = textValue(view.formats.duration(stress.monthsLater), 'settings.stresses.monthsLater');
  return [
    ['benefits-lower', phrase`benefits ${share(view, stress, 'benefitsLower')} lower`],
    ['costs-higher', phrase`costs ${share(view, stress, 'costsHigher')} higher`],
    ['later', phrase`benefits ${late} late`],
  ];
};

const stressed = (view: CaseInNumbers, id: string): (Figure & { value: number }) | undefined => {
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

const singleStresses = (view: CaseInNumbers): ToldStress[] =>
  namesOf(view).flatMap(([id, name]) => {
    const figure = stressed(view, id);
    return figure === undefined || !moves(view, figure.value) ? [] : [{ id, name, figure }];
  });

/** Each stress with the present value under it, and all together where there are several. */
export const stressRows = (view: CaseInNumbers) => {
  const single = singleStresses(view);
  const all = single.length > 1 ? stressed(view, 'all') : undefined;
  const rows =
    all === undefined ? single : [...single, { id: 'all', name: phrase`all together`, figure: all }];
  return rows.map(({ id, name, figure }) => ({
    id,
    name,
    said: scaled(view, figure.value, `figures.${figure.id}`, figure.id),
  }));
};

/** What the present value is when everything goes worse at once; without a rate there is none. */
export const stressSentence = (view: CaseInNumbers): Phrase => {
  const single = singleStresses(view);
  const [only, ...others] = single;
  const figure = others.length === 0 ? only?.figure : stressed(view, 'all');
  const base = figureOf(view, 'net-present-value');
  if (figure === undefined || base === undefined || base.value === null) return nothing;
  const together = others.length === 0 ? '' : ' together';
  const words = phrase`${listed(
    view.formats,
    single.map(({ name }) => name),
  )}${together}`;
  if (base.value < 0)
    return phrase`The present value is ${leadWords(view, base, 'value')} as it stands; with ${words} it is ${leadWords(view, figure, 'value')}.`;
  return phrase`With ${words}, the present value is ${figure.value < 0 ? '' : 'still '}${leadWords(view, figure, 'value')}.`;
};
