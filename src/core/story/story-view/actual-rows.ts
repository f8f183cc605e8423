import type { Phrase } from '../../template-language/shape.ts';
import { bothInUnit } from '../facts/in-unit.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { nothing, phrase, textValue, valueRun } from './phrase.ts';

/** A measure that is reported: where it began, where it is to go, and where it was last. */
export interface ActualRow {
  id: string;
  name: Phrase;
  baseline: Phrase;
  target: Phrase;
  by: Phrase;
  value: Phrase;
  month: Phrase;
  owner: Phrase;
  /** Where it stands; none of these where it was not reported, or has nothing to be held against. */
  isReported: boolean;
  isReached: boolean;
  isCloser: boolean;
  isFarther: boolean;
  isLevel: boolean;
}

type Standing = Pick<ActualRow, 'isReached' | 'isCloser' | 'isFarther' | 'isLevel'>;

const unknown: Standing = { isReached: false, isCloser: false, isFarther: false, isLevel: false };

/** A target is reached from the side on which the measure began; where that is not known, by being met. */
const standingOf = (value: number, baseline: number | undefined, target: number | undefined): Standing => {
  if (target === undefined) return unknown;
  const rises = baseline === undefined ? null : target > baseline;
  const isReached = value === target || (rises !== null && (rises ? value > target : value < target));
  if (isReached || baseline === undefined) return { ...unknown, isReached };
  const [before, now] = [Math.abs(target - baseline), Math.abs(target - value)];
  return { ...unknown, isCloser: now < before, isFarther: now > before, isLevel: now === before };
};

const isNamed = (measure: string, { id, name }: { id: string; name: string }): boolean =>
  measure === id || measure.trim().toLowerCase() === name.trim().toLowerCase();

/** Every measure with its last value; what was reported of no measure stands as one of its own. */
export const actualRows = (view: CaseInNumbers): ActualRow[] => {
  const { businessCase, formats } = view;
  const { measures, actuals } = businessCase.tracking;
  const reported = actuals.filter(({ value }) => value !== undefined);
  const stray = reported.filter(({ measure }) => !measures.some((one) => isNamed(measure, one)));
  const others = [...new Map(stray.map((one) => [one.measure.trim().toLowerCase(), one])).values()];
  const number = (value: number | undefined, unit: string, path: string): Phrase =>
    value === undefined
      ? nothing
      : phrase`${valueRun(bothInUnit(formats, 0, value, unit)[1], path, value, 'number')}`;
  const typed = (text: string, path: string): Phrase =>
    text === '' ? nothing : phrase`${textValue(text, path)}`;
  const month = (at: string, path: string): Phrase =>
    at === '' ? nothing : phrase`${valueRun(formats.month(at), path, at, 'month')}`;
  const last = (named: { id: string; name: string }) =>
    reported
      .filter(({ measure }) => isNamed(measure, named))
      .toSorted((a, b) => a.month.localeCompare(b.month))
      .at(-1);
  const shown = (named: { id: string; name: string; unit: string }, baseline?: number, target?: number) => {
    const found = last(named);
    const path = `tracking.actuals[${found?.id ?? ''}]`;
    return {
      value: number(found?.value, named.unit, `${path}.value`),
      month: month(found?.month ?? '', `${path}.month`),
      isReported: found !== undefined,
      ...(found?.value === undefined ? unknown : standingOf(found.value, baseline, target)),
    };
  };
  return [
    ...measures.map((measure) => {
      const path = `tracking.measures[${measure.id}]`;
      const { id, name, unit, baseline, target, by, owner } = measure;
      return {
        id,
        name: typed(name, `${path}.name`),
        baseline: number(baseline, unit, `${path}.baseline`),
        target: number(target, unit, `${path}.target`),
        by: month(by, `${path}.by`),
        owner: typed(owner, `${path}.owner`),
        ...shown(measure, baseline, target),
      };
    }),
    ...others.map(({ id, measure }) => ({
      id: `reported-${id}`,
      name: typed(measure, `tracking.actuals[${id}].measure`),
      baseline: nothing,
      target: nothing,
      by: nothing,
      owner: nothing,
      ...shown({ id, name: measure, unit: '' }),
    })),
  ];
};
