import { doNothingCurve } from '../../business-case/results/do-nothing-curve.ts';
import { defineExhibit, inMoney, moneySeries, scaleFor, unitName } from './define-exhibit.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';

/** One point a quarter, as in the chart of the cumulative net benefit. */
const step = 3;

export const doNothing = defineExhibit({
  id: 'do-nothing',
  answers: 'What does it cost to leave things as they are?',
  chart: (view) => {
    const { businessCase, formats } = view;
    const charts = chartWordsOf(view);
    const words = charts.doNothing;
    const lines = (['low', 'base', 'high'] as const).map((level) => ({
      level,
      values: doNothingCurve(businessCase, level).filter((_, month) => month % step === 0),
    }));
    const base = lines.find(({ level }) => level === 'base')?.values ?? [];
    const end = base.at(-1);
    if (end === undefined || end === 0) return null;
    const isRange = lines.some(({ values }) => values.some((value, index) => value !== base[index]));
    const scale = scaleFor(lines.flatMap(({ values }) => values));
    const benefits = view.results.figures['total-benefit']?.value ?? 0;
    const brings = benefits > 0 ? formats.money(benefits) : '';
    const duration = formats.duration((base.length - 1) * step);
    return {
      id: 'do-nothing',
      kind: 'line',
      message: words.message(formats.money(end), duration, brings),
      title: words.title(unitName(view, scale)),
      categories: base.map((_, index) => String(index * step)),
      series: lines
        .filter(({ level }) => isRange || level === 'base')
        .map(({ level, values }) => moneySeries(view, scale, { name: charts[level], role: level, values })),
      ...inMoney(view, scale),
      period: charts.over(duration),
      figures: [],
    };
  },
});
