import { monthAfterWork } from '../../../core/business-case/as-counted/index.ts';
import { madeNames } from '../../../core/business-case/made-names.ts';
import { measureKind } from '../../../core/business-case/measure-kind.ts';
import { valueAtPath, withValueAt } from '../../../core/business-case/path.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { startUpper } from '../../../core/data/letter-case.ts';
import { lastDayOf } from '../../../core/data/last-day-of.ts';
import { monthName, monthNumber } from '../../../core/finance/index.ts';
import { benefitOf, placeIn } from './place.ts';

/** What follows from other answers until somebody says otherwise: it is written, and marked as ours. */
interface Suggestion {
  path: string;
  of: (businessCase: BusinessCase) => unknown;
  /** No question asks for it: here nobody leaves it empty on purpose, and nothing is counted without it. */
  needed?: true;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === '';

/** Two figures: a guess that looks exact is none. */
const rounded = (value: number): number => Number(value.toPrecision(2));

const ofLikely =
  (times: number) =>
  ({ hypothesis }: BusinessCase): number | undefined =>
    hypothesis.size?.base === undefined ? undefined : rounded(hypothesis.size.base * times);

/** Of a score what people then do has a likely share of its own. */
const ofLikelyEffect =
  (times: number) =>
  (businessCase: BusinessCase): number | undefined => {
    const effect = benefitOf(businessCase)?.inputs['effect'];
    const base = effect === undefined || 'shared' in effect ? undefined : effect['base'];
    return measureKind(businessCase.hypothesis) === 'score' && typeof base === 'number'
      ? rounded(base * times)
      : undefined;
  };

/** The end of the third month in which it works, and not before the month by which it is promised. */
const judgedOn = (businessCase: BusinessCase): string | undefined => {
  const first = monthNumber(monthAfterWork(businessCase));
  if (first === null) return undefined;
  return lastDayOf(monthName(Math.max(first, monthNumber(businessCase.hypothesis.by) ?? first) + 2));
};

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Ninety days after the work has begun, else after the yes. */
const firstResultBy = ({ ask, meeting, earlyWins }: BusinessCase): string | undefined => {
  if (isEmpty(earlyWins[0]?.win)) return undefined;
  if (monthNumber(ask.startMonth) !== null) return daysAfter(`${ask.startMonth}-01`, 89);
  return Number.isNaN(Date.parse(meeting.date)) ? undefined : daysAfter(meeting.date, 90);
};

const withMeasure =
  <Value>(of: (businessCase: BusinessCase) => Value) =>
  (businessCase: BusinessCase): Value | undefined =>
    isEmpty(businessCase.hypothesis.measureName) ? undefined : of(businessCase);

const stops =
  <Value>(of: (businessCase: BusinessCase) => Value) =>
  (businessCase: BusinessCase): Value | undefined =>
    businessCase.pilot.stop === undefined ? undefined : of(businessCase);

const linesIn = { count: 'ratio', each: 'ratio', rate: 'points', score: 'difference' } as const;

const suggestions: readonly Suggestion[] = [
  { path: 'basics.title', of: ({ ask }) => startUpper(ask.purpose) },
  { path: 'hypothesis.change', of: ({ ask }) => ask.purpose },
  { path: 'hypothesis.direction', of: withMeasure(() => 'fall') },
  {
    path: 'hypothesis.unit',
    of: (it) => (it.hypothesis.baseline === undefined ? undefined : madeNames(it).aYear),
  },
  { path: 'hypothesis.by', of: withMeasure(monthAfterWork) },
  { path: 'hypothesis.size.low', of: ofLikely(0.7) },
  { path: 'hypothesis.size.high', of: ofLikely(1.2) },
  { path: 'benefits[].inputs.effect.low', of: ofLikelyEffect(0.7) },
  { path: 'benefits[].inputs.effect.high', of: ofLikelyEffect(1.2) },
  {
    path: 'benefits[].name',
    needed: true,
    of: withMeasure((it) =>
      madeNames(it).moved(
        it.hypothesis.measureName,
        it.hypothesis.direction ?? 'fall',
        measureKind(it.hypothesis) === 'count',
      ),
    ),
  },
  {
    path: 'evidence[].title',
    needed: true,
    of: withMeasure(({ hypothesis }) => startUpper(hypothesis.measureName)),
  },
  { path: 'pilot.measure', of: stops(({ hypothesis }) => hypothesis.measureName) },
  { path: 'pilot.thresholdsAs', of: stops(({ hypothesis }) => linesIn[measureKind(hypothesis)]) },
  {
    path: 'pilot.unit',
    of: stops(({ hypothesis }) => (measureKind(hypothesis) === 'score' ? hypothesis.unit : undefined)),
  },
  { path: 'rollOut.gates[].name', needed: true, of: stops((it) => madeNames(it).stopLine) },
  { path: 'rollOut.gates[].measure', of: stops(({ hypothesis }) => hypothesis.measureName) },
  { path: 'rollOut.gates[].date', of: stops(judgedOn) },
  { path: 'earlyWins[].by', of: firstResultBy },
];

const byPath = new Map(suggestions.map((suggestion) => [suggestion.path, suggestion]));

/** What follows from the other answers for a place of a question; undefined where nothing does. */
export const suggestedAt = (businessCase: BusinessCase, path: string): unknown => {
  const value = byPath.get(path)?.of(businessCase);
  return isEmpty(value) ? undefined : value;
};

/** Whether what stands at a place of a question is ours and nobody’s yet. */
export const isOurs = (businessCase: BusinessCase, path: string): boolean => {
  const suggested = suggestedAt(businessCase, path);
  return suggested !== undefined && valueAtPath(businessCase, placeIn(businessCase, path)) === suggested;
};

const isThere = (businessCase: BusinessCase, place: string): boolean => {
  const row = /^.*?\[[^\]]+\]/u.exec(place)?.[0];
  return row === undefined || valueAtPath(businessCase, row) !== undefined;
};

/** What was ours follows the answers that it follows from; what was changed or emptied stays as it is. */
export const keepingSuggested = (before: BusinessCase, after: BusinessCase): BusinessCase =>
  suggestions.reduce((sofar, { path, of, needed }) => {
    const place = placeIn(sofar, path);
    if (!isThere(sofar, place)) return sofar;
    const [was, is] = [suggestedAt(before, path), of(sofar)];
    const [stood, stands] = [valueAtPath(before, place), valueAtPath(sofar, place)];
    const next = isEmpty(is) ? undefined : is;
    if (stands === next || (next === undefined && isEmpty(stands))) return sofar;
    const isNew = was === undefined && isEmpty(stands) && isEmpty(stood);
    const isRowNew = !isThere(before, place) && isEmpty(stands);
    const wasOurs = was !== undefined && stood === was && stands === was;
    const isWanted = needed === true && isEmpty(stands);
    if (!isNew && !isRowNew && !wasOurs && !isWanted) return sofar;
    return withValueAt(sofar, place, next ?? (typeof stands === 'string' ? '' : undefined));
  }, after);
