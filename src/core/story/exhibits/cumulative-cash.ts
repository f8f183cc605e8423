import type { ChartMark } from '../../document/index.ts';
import { cumulativeFlow, monthsAfter } from '../../finance/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import { startUpper } from '../../data/letter-case.ts';
import { hasWorth, leadingOf, worthNames } from '../story-view/leading.ts';
import { beyondMoney, cashName } from '../story-view/money-in-words.ts';
import { leadingFlow, partsOfWorth } from '../story-view/parts-of-worth.ts';
import { defineExhibit, inMoney, label, moneySeries, scaleFor, unitName } from './define-exhibit.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';

interface Path {
  name: string;
  role: Level | 'total';
  values: number[];
}

const isSame = (one: Path, other: Path | undefined): boolean =>
  one.values.every((value, index) => value === other?.values[index]);

/** The first gate on the path, where the plan can still be left; none without its day or the first month. */
const gateMark = (view: CaseInNumbers): ChartMark[] => {
  const { rollOut, settings } = view.businessCase;
  const [gate] = rollOut.gates
    .filter(({ date }) => date !== '')
    .toSorted((a, b) => a.date.localeCompare(b.date));
  if (gate === undefined || settings.startMonth === '') return [];
  const month = monthsAfter(settings.startMonth, gate.date.slice(0, 7));
  // The month of the gate has passed by its end, and stands between two categories until then.
  const at = month + Number(gate.date.slice(8, 10) || 0) / 31;
  const paid = view.results.figures[`paid-by.${gate.id}`]?.value ?? null;
  return at > 0 && at < view.results.months
    ? [
        {
          label: chartWordsOf(view).cumulativeCash.gate(view.formats.day(gate.date)),
          ...(paid !== null &&
            paid > 0 && { note: chartWordsOf(view).cumulativeCash.paid(view.formats.money(paid)) }),
          role: 'gate',
          at: { category: at },
        },
      ]
    : [];
};

export const cumulativeCash = defineExhibit({
  id: 'cumulative-cash',
  answers: 'When does it pay back, and how deep does it go before?',
  chart: (view) => {
    const { results, formats } = view;
    const lead = leadingOf(view);
    const charts = chartWordsOf(view);
    const words = charts.cumulativeCash;
    if (!hasWorth(view)) return null;
    const counted = leadingFlow(view);
    const points = Array.from({ length: results.months + 1 }, (_, month) => month);
    const path = (name: string, role: Path['role'], level: Level, part: 'all' | 'cash'): Path => {
      const line = cumulativeFlow(counted(results[level][part].net));
      return { name, role, values: points.map((month) => line[month] ?? 0) };
    };
    const beyond = beyondMoney(view, partsOfWorth(view));
    const base = path(words.baseCase, 'base', 'base', 'all');
    const money = path(startUpper(cashName(view)), 'total', 'base', 'cash');
    const whole = { ...base, name: beyond === '' ? words.everything : words.with(beyond) };
    const lines = [
      { line: isSame(money, base) ? base : whole, part: 'all' as const, measure: lead.measure },
      ...(isSame(money, base) ? [] : [{ line: money, part: 'cash' as const, measure: lead.cash }]),
    ];
    /** The low and the high case as the extremes of the end, not as lines of their own. */
    const endOf = (part: 'all' | 'cash', measure: string) => {
      const [low, high] = (['low', 'high'] as const).map(
        (level) => path('', level, level, part).values.at(-1) ?? 0,
      );
      if (low === undefined || high === undefined || low === high) return null;
      const spread = view.uncertainty?.spreads[measure];
      return {
        low: Math.min(low, high),
        high: Math.max(low, high),
        p10: spread?.p10 ?? null,
        p90: spread?.p90 ?? null,
      };
    };
    const ends = lines.map(({ part, measure }) => endOf(part, measure));
    const everything = [
      ...lines.flatMap(({ line }) => line.values),
      ...ends.flatMap((end) => (end === null ? [] : [end.low, end.high])),
    ];
    if (everything.every((value) => value === 0)) return null;
    const scale = scaleFor(everything);
    const payback = results.figures[lead.payback]?.value ?? null;
    const duration = formats.duration(results.months);
    return {
      id: 'cumulative-cash',
      kind: 'course',
      message:
        payback === null
          ? words.message.never(duration, lead.isDiscounted)
          : payback === 0
            ? words.message.atOnce
            : words.message.inMonth(Math.ceil(payback), lead.isDiscounted),
      title: words.title(worthNames(view).fullName, unitName(view, scale)),
      categories: points.map(String),
      categoryWord: words.month,
      listEvery: 3,
      series: lines.map(({ line }) => moneySeries(view, scale, line)),
      ends: ends.map((end) =>
        end === null
          ? null
          : { ...end, labels: { low: label(view, end.low, scale), high: label(view, end.high, scale) } },
      ),
      ...inMoney(view, scale),
      marks: [
        ...gateMark(view),
        ...(payback === null || payback === 0
          ? []
          : [
              {
                label: words.payback(Math.ceil(payback)),
                role: 'payback' as const,
                at: { category: payback },
              },
            ]),
      ],
      period: charts.over(duration),
      figures: [lead.payback, lead.measure, lead.cash],
    };
  },
});
