import { impactOf } from '../../business-case/impact-of.ts';
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
}

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
      },
    ];
  });
};
