import type { ChartMark } from '../../document/index.ts';
import { cumulativeFlow, monthsAfter } from '../../finance/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import { startUpper } from '../../data/letter-case.ts';
import { hasWorth, leadingOf, worthNames } from '../story-view/leading.ts';
import { beyondMoney, cashName } from '../story-view/money-in-words.ts';
import { leadingFlow, partsOfWorth } from '../story-view/parts-of-worth.ts';
import { defineExhibit, inMoney, moneySeries, scaleFor, unitName } from './define-exhibit.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';

interface Path {
  name: string;
  role: 'low' | 'base' | 'high' | 'total';
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
  return at > 0 && at < view.results.months
    ? [
        {
          label: chartWordsOf(view).cumulativeCash.gate(view.formats.day(gate.date)),
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
    const [low, high] = [
      path(words.lowCase, 'low', 'low', 'all'),
      path(words.highCase, 'high', 'high', 'all'),
    ];
    const whole = { ...base, name: beyond === '' ? words.everything : words.with(beyond) };
    const ranges = [low, high].every((one) => isSame(one, base)) ? [] : [low, high];
    // Two lines lead; a third is what speaks against them. Of one line alone both sides of its range are shown.
    const lines = isSame(money, base)
      ? [...ranges.slice(0, 1), base, ...ranges.slice(1)]
      : [...ranges.slice(0, 1).map((one) => ({ ...one, name: words.wholeLow })), whole, money];
    const everything = lines.flatMap(({ values }) => values);
    if (everything.every((value) => value === 0)) return null;
    const scale = scaleFor(everything);
    const payback = results.figures[lead.payback]?.value ?? null;
    const duration = formats.duration(results.months);
    return {
      id: 'cumulative-cash',
      kind: 'line',
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
      series: lines.map((line) => moneySeries(view, scale, line)),
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
