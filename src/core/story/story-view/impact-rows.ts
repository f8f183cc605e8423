import { impactOf } from '../../business-case/impact-of.ts';
import type { Figure } from '../../business-case/figure.ts';
import { type Dimension, dimensions } from '../../business-case/schema/benefits.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { bothInUnit } from '../facts/in-unit.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { scaled } from './table-amount.ts';
import { nothing, phrase, textValue, valueRun } from './phrase.ts';

interface ImpactRow {
  id: Dimension;
  name: string;
  measure: Phrase;
  from: Phrase;
  to: Phrase;
  unit: string;
  by: Phrase;
  source: string;
  /** What it is worth a year, where a benefit measures it: after its own unit, never in its place. */
  money: Phrase;
  /** The same at its low and its high end; both empty where it has no range. */
  moneyLow: Phrase;
  moneyHigh: Phrase;
}

/** One end of what an impact is worth; nothing where both ends are what it is worth. */
const endOf = (view: CaseInNumbers, figure: Figure | undefined, end: 'low' | 'high'): Phrase => {
  if (figure === undefined || figure.value === null) return nothing;
  const { id, low, high } = figure;
  const value = figure[end];
  return value === null || low === high ? nothing : scaled(view, value, `figures.${id}.${end}`, id);
};

/** The impacts that are told in their own unit, from and to, in the order of the four; none without both numbers. */
export const impactRows = (view: CaseInNumbers): ImpactRow[] => {
  const { businessCase, formats, results } = view;
  const { impacts: names } = labelsOf(view);
  return (Object.keys(dimensions) as Dimension[]).flatMap((id) => {
    const impact = impactOf(businessCase.benefits, businessCase.impacts[id], id);
    const { from, to, by, benefit, measure, unit, paths } = impact;
    if (measure === '' || from === undefined || to === undefined) return [];
    const [fromShown, toShown] = bothInUnit(formats, from, to, unit.trim());
    const figure = benefit === undefined ? undefined : results.figures[`benefit.${benefit.id}.annual`];
    return [
      {
        id,
        name: names[id],
        measure: phrase`${textValue(measure, paths.measure)}`,
        from: phrase`${valueRun(fromShown, paths.from, from, 'number')}`,
        to: phrase`${valueRun(toShown, paths.to, to, 'number')}`,
        unit,
        by: by === '' ? nothing : phrase`${valueRun(formats.day(by), paths.by, by, 'date')}`,
        source: impact.source,
        money:
          figure === undefined || figure.value === null
            ? nothing
            : scaled(view, figure.value, `figures.${figure.id}`, figure.id),
        moneyLow: endOf(view, figure, 'low'),
        moneyHigh: endOf(view, figure, 'high'),
      },
    ];
  });
};
