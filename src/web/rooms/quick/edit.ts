import { measureKind } from '../../../core/business-case/measure-kind.ts';
import { valueAtPath, withValueAt } from '../../../core/business-case/path.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import type { Estimate, Level } from '../../../core/quantities/estimate.ts';
import { editCase } from '../../store/app-store.ts';
import { askedFor, emptyEstimate, withAmount } from '../../steps/form/estimate-amount.tsx';
import { placeIn, withRowOf } from './place.ts';
import { keepingSuggested } from './suggested.ts';

type Change = (businessCase: BusinessCase) => BusinessCase;

/** In what the size of a change is said: a share of what it was, points of a rate, or the unit of a score. */
export const sizeUnit = (hypothesis: Pick<BusinessCase['hypothesis'], 'unit'>): string =>
  ({ count: 'share', each: 'share', rate: 'points', score: hypothesis.unit.trim() })[measureKind(hypothesis)];

const isOfAll = (unit: string): boolean => unit === 'share' || unit === 'points';

/** What a number of one is in the other: 45% of a rate of 11% is five points of it. Nothing where they are not one thing. */
const inOther = (from: string, to: string, baseline: number | undefined): number | null => {
  if (!isOfAll(from) || !isOfAll(to)) return null;
  // Of what does not stand in per cent, or is not known, the number is taken as it was typed.
  if (from === to || baseline === undefined || baseline <= 0 || baseline > 100) return 1;
  return to === 'points' ? baseline / 100 : 100 / baseline;
};

const times = (value: number | undefined, factor: number): number | undefined =>
  value === undefined ? undefined : Number((value * factor).toPrecision(12));

/** When the measure is counted in something else, its size is too; a share is no number of a score. */
const keepingSizeUnit = (before: BusinessCase, after: BusinessCase): BusinessCase => {
  const { size } = after.hypothesis;
  if (size === undefined || measureKind(before.hypothesis) === measureKind(after.hypothesis)) return after;
  const unit = sizeUnit(after.hypothesis);
  const { low, base, high, ...origin } = size;
  const factor = inOther(size.unit, unit, after.hypothesis.baseline);
  const numbers =
    factor === null
      ? {}
      : Object.fromEntries(
          Object.entries({ low, base, high }).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, times(value, factor)]],
          ),
        );
  return withValueAt(after, 'hypothesis.size', { ...origin, ...numbers, unit });
};

/** A change as the questions make it: what follows from an answer, and is nobody’s own yet, follows. */
export const answering =
  (change: Change): Change =>
  (before) =>
    keepingSuggested(before, keepingSizeUnit(before, change(before)));

/** One step back; of what is typed into a field, all keys of it. */
export const answer = (label: string, typedInto: string, change: Change): void =>
  editCase(label, answering(change), typedInto);

const isNothing = (value: unknown): boolean => value === undefined || value === '';

/** The case with an answer where a question puts it. What is emptied makes no row. */
export const withAnswer = (businessCase: BusinessCase, path: string, value: unknown): BusinessCase => {
  const place = placeIn(businessCase, path);
  const made = withRowOf(businessCase, place);
  return isNothing(value) && made !== businessCase ? businessCase : withValueAt(made, place, value);
};

const estimateAt = (businessCase: BusinessCase, place: string, unit: string): Estimate => ({
  ...emptyEstimate(unit),
  ...(valueAtPath(businessCase, place) as Estimate | undefined),
  unit,
});

/** The case with an amount of an estimate where a question puts it; a range that was typed brings its ends. */
export const withLevel = (
  businessCase: BusinessCase,
  path: string,
  unit: string,
  level: Level,
  value: number | undefined,
  ends?: readonly [number, number],
): BusinessCase => {
  const place = placeIn(businessCase, path);
  const estimate = estimateAt(businessCase, place, unit);
  return estimate[level] === undefined && value === undefined
    ? businessCase
    : withValueAt(withRowOf(businessCase, place), place, withAmount(estimate, level, value, ends));
};

/** The case in which a number that somebody does not have is asked for. */
export const withAskedFor = (businessCase: BusinessCase, path: string, unit: string): BusinessCase => {
  const place = placeIn(businessCase, path);
  return withValueAt(withRowOf(businessCase, place), place, askedFor(estimateAt(businessCase, place, unit)));
};
