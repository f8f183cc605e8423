import { pointsNumber, pointsText } from '../../quantities/points.ts';
import type { Figure } from '../../business-case/figure.ts';
import type { EffectUnit } from '../../business-case/results/pilot-kinds.ts';
import { pilotResult } from '../../business-case/results/pilot-result.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { phrase, valueRun } from './phrase.ts';

const rounded = (value: number): number => Number(value.toPrecision(3));

/** A number in the unit of a mean: "7.4 minutes", "£12". */
const inOwnUnit = ({ formats, businessCase }: CaseInNumbers, value: number, withUnit: boolean): string => {
  const { unit } = businessCase.pilot;
  if (unit === 'money') return formats.money(value);
  return `${formats.number(rounded(value))}${unit === '' || !withUnit ? '' : ` ${unit}`}`;
};

/** How much of an effect, without its sign: "21%", "3 points", "0.6 minutes". */
export const effectText = (view: CaseInNumbers, value: number, as: EffectUnit, withUnit = true): string => {
  const { formats } = view;
  const written: Record<EffectUnit, () => string> = {
    ratio: () => formats.share(Math.abs(value)),
    points: () => (withUnit ? pointsText : pointsNumber)(formats, Math.abs(value)),
    difference: () => inOwnUnit(view, Math.abs(value), withUnit),
  };
  return written[as]();
};

/** One of the values of the effect. */
export const effectValue = (
  view: CaseInNumbers,
  level: 'value' | 'low' | 'high',
  withUnit = true,
): Phrase => {
  const figure = view.results.figures['pilot.effect'];
  const value = figure?.[level] ?? 0;
  const { as } = pilotResult(view.businessCase);
  const path = level === 'value' ? 'figures.pilot.effect' : `figures.pilot.effect.${level}`;
  const text = effectText(view, value, as, withUnit);
  return phrase`${valueRun(text, path, value, figure?.unit ?? 'share', 'pilot.effect')}`;
};

/** What a group showed, written as what it is: 6.4% of people, 2.37 calls for each claim, 7.4 minutes. */
export const rateText = (view: CaseInNumbers, value: number, unit: Figure['unit'], withUnit = true): string =>
  unit === 'share' ? view.formats.share(value) : inOwnUnit(view, value, withUnit);

export const rateValue = (
  view: CaseInNumbers,
  role: 'treated' | 'comparison',
  withUnit = true,
): Phrase | null => {
  const id = `pilot.rate-${role}`;
  const figure = view.results.figures[id];
  if (figure === undefined || figure.value === null) return null;
  const text = rateText(view, figure.value, figure.unit, withUnit);
  return phrase`${valueRun(text, `figures.${id}`, figure.value, figure.unit, id)}`;
};
