import { stopLineOf } from '../../business-case/results/stop-line.ts';
import { pilotResult } from '../../business-case/results/pilot-result.ts';
import type { EffectUnit } from '../../business-case/results/pilot-kinds.ts';
import type { ChartMark, ChartSpecification, RangeMeaning, StopSides } from '../../document/index.ts';
import type { Estimate } from '../../quantities/estimate.ts';
import { startLower, startUpper } from '../../data/letter-case.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { hasWorth } from '../story-view/leading.ts';
import { effectText } from '../story-view/pilot-words.ts';
import { defineExhibit } from './define-exhibit.ts';

/** A row of the chart: a range with what is likely in it, in the unit of the effect. */
interface Row {
  name: string;
  meaning: RangeMeaning;
  low: number;
  base: number;
  high: number;
  isHollow: boolean;
}

const effectOf: Record<string, EffectUnit> = { share: 'ratio', points: 'points' };

/** What this case counts on: the size of the hypothesis. Null without a range that can be drawn. */
const ofCase = (view: CaseInNumbers, size: Estimate | undefined): Row | null => {
  if (size?.base === undefined) return null;
  const [low, high] = [size.low ?? size.base, size.high ?? size.base];
  const { thisCase } = chartWordsOf(view).effectRanges;
  return {
    name: thisCase,
    meaning: 'p10-p90',
    low: Math.min(low, high),
    base: size.base,
    high: Math.max(low, high),
    isHollow: true,
  };
};

/** What our test showed. Null while there is none, or none with an interval. */
const ofTest = (view: CaseInNumbers): (Row & { as: EffectUnit }) | null => {
  const { effect, low, high, as } = pilotResult(view.businessCase);
  if (effect === null || low === null || high === null) return null;
  const { ourTest } = chartWordsOf(view).effectRanges;
  return { name: ourTest, meaning: 'test-interval', low, base: effect, high, isHollow: false, as };
};

/** Where one stops, and where the case is worth nothing: in the unit of the rows, or not at all. */
const marksOf = (view: CaseInNumbers, as: EffectUnit): ChartMark[] => {
  const words = chartWordsOf(view).effectRanges;
  const line = hasWorth(view) ? stopLineOf(view.results.calculation) : null;
  const stop = line?.stop ?? view.businessCase.pilot.stop;
  if (stop === undefined || (line !== null && line.as !== as)) return [];
  const said = (value: number): string => effectText(view, value, as);
  return [
    { label: words.stop(said(stop)), role: 'stop', at: { value: stop } },
    ...(line === null || line.breakEven === null
      ? []
      : [
          {
            label: words.breakEven(said(line.breakEven)),
            role: 'break-even' as const,
            at: { value: line.breakEven },
          },
        ]),
  ];
};

/** The first gate, where it is judged whether one stops, and what is paid by then. */
const stopSidesOf = (view: CaseInNumbers): StopSides => {
  const words = chartWordsOf(view).effectRanges;
  const [gate] = view.businessCase.rollOut.gates
    .filter(({ date }) => date !== '')
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const day = gate === undefined ? '' : view.formats.day(gate.date);
  const paid = gate === undefined ? null : (view.results.figures[`paid-by.${gate.id}`]?.value ?? null);
  const amount = paid === null || paid <= 0 ? '' : view.formats.money(paid);
  return {
    losing: 'below',
    stops: [...new Set([words.weStop(day, amount), words.weStop(day, ''), words.weStop('', '')])],
    goesOn: [words.weGoOn],
  };
};

const drawn = (
  view: CaseInNumbers,
  id: string,
  rows: readonly Row[],
  as: EffectUnit,
  message: string,
  source: string,
): ChartSpecification => {
  const charts = chartWordsOf(view);
  const words = charts.effectRanges;
  const { hypothesis, pilot } = view.businessCase;
  const measure = hypothesis.measureName || pilot.measure || words.measure;
  const said = (value: number): string => effectText(view, value, as);
  // A sign is told where an end lies on the other side of nothing.
  const signed = (value: number): string => (value < 0 ? `\u2212${said(value)}` : said(value));
  const marks = marksOf(view, as);
  const series = (name: string, role: 'low' | 'base' | 'high') => ({
    name,
    role,
    values: rows.map((row) => row[role]),
    labels: rows.map((row) => signed(row[role])),
  });
  return {
    id,
    kind: 'interval',
    message,
    title: words.title(startLower(measure), hypothesis.direction === 'rise', startUpper(measure)),
    categories: rows.map(({ name }) => name),
    ranges: rows.map(({ meaning }) => meaning),
    hollow: rows.flatMap(({ isHollow }, index) => (isHollow ? [index] : [])),
    series: [series(charts.low, 'low'), series(charts.base, 'base'), series(charts.high, 'high')],
    unit: as === 'difference' ? 'count' : 'share',
    currency: null,
    scale: 1,
    reference: null,
    marks,
    ...(marks.some(({ role }) => role === 'stop') && { sides: stopSidesOf(view) }),
    period: '',
    source,
    figures: ['pilot.effect'],
  };
};

export const hypothesisRange = defineExhibit({
  id: 'hypothesis-range',
  answers: 'How large an effect does the case count on, and below which does the work stop?',
  chart: (view) => {
    const { size } = view.businessCase.hypothesis;
    const row = ofCase(view, size);
    const as = effectOf[size?.unit ?? ''] ?? 'difference';
    if (row === null || (as === 'difference' && size?.unit !== view.businessCase.pilot.unit)) return null;
    if (row.low === row.high && marksOf(view, as).length === 0) return null;
    const words = chartWordsOf(view).effectRanges;
    const said = (value: number): string => effectText(view, value, as);
    const source = size?.source ?? '';
    return drawn(
      view,
      'hypothesis-range',
      [row],
      as,
      words.countsOn(said(row.base), row.low === row.high ? null : [said(row.low), said(row.high)]),
      source === '' ? '' : chartWordsOf(view).source(source),
    );
  },
});

export const pilotInterval = defineExhibit({
  id: 'pilot-interval',
  answers: 'What did our test show, how sure is it, and how much of it does the case count on?',
  chart: (view) => {
    const test = ofTest(view);
    if (test === null) return null;
    const { size } = view.businessCase.hypothesis;
    const own = effectOf[size?.unit ?? ''] === test.as ? ofCase(view, size) : null;
    const words = chartWordsOf(view).effectRanges;
    const said = (value: number): string => `${value < 0 ? '\u2212' : ''}${effectText(view, value, test.as)}`;
    return drawn(
      view,
      'pilot-interval',
      own === null ? [test] : [test, own],
      test.as,
      words.showed(said(test.base), said(test.low), said(test.high)),
      '',
    );
  },
});
