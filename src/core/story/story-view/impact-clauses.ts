import { impactOf } from '../../business-case/impact-of.ts';
import { type Dimension, dimensions } from '../../business-case/schema/benefits.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { scaled } from './table-amount.ts';
import { nothing, phrase, textValue, valueRun } from './phrase.ts';

/** What a reader calls those who notice it. */
const names: Record<Dimension, string> = {
  operational: 'Operations',
  financial: 'Finance',
  employee: 'Colleagues',
  customer: 'Customers',
};

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

/** A unit stands after its number: "31%", "192,000 calls a year". */
const inUnit = (number: string, unit: string): string =>
  unit === '' ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;

/** The impacts that are told in their own unit, from and to, in the order of the four; none without both numbers. */
export const impactRows = (view: CaseInView): ImpactRow[] => {
  const { businessCase, formats, results } = view;
  return (Object.keys(dimensions) as Dimension[]).flatMap((id) => {
    const impact = impactOf(businessCase.benefits, businessCase.impacts[id], id);
    const { from, to, by, benefit, measure, unit, paths } = impact;
    if (measure === '' || from === undefined || to === undefined) return [];
    // Words are said once, after the second number; a sign stands after both.
    const number = (value: number, path: string, counted: string): Phrase =>
      phrase`${valueRun(inUnit(formats.number(value), counted), path, value, 'number')}`;
    const figure = benefit === undefined ? undefined : results.figures[`benefit.${benefit.id}.annual`];
    return [
      {
        id,
        name: names[id],
        measure: phrase`${textValue(measure, paths.measure)}`,
        from: number(from, paths.from, unit === '%' ? unit : ''),
        to: number(to, paths.to, unit),
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
