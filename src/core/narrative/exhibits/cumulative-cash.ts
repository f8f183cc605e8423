import { cumulativeFlow } from '../../finance/index.ts';
import { defineExhibit, inMoney, moneySeries, scaleFor, unitName } from './define-exhibit.ts';

export const cumulativeCash = defineExhibit({
  id: 'cumulative-cash',
  answers: 'When does it pay back, and how deep does it go before?',
  chart: (view) => {
    const { results, formats } = view;
    const points = Array.from({ length: results.months + 1 }, (_, month) => month);
    const lines = (['low', 'base', 'high'] as const).map((level) => {
      const line = cumulativeFlow(results[level].all.net);
      return { level, values: points.map((month) => line[month] ?? 0) };
    });
    const everything = lines.flatMap(({ values }) => values);
    if (everything.every((value) => value === 0)) return null;
    const scale = scaleFor(everything);
    const names = { low: 'Low case', base: 'Base case', high: 'High case' };
    const isRange = lines.some(({ values }) =>
      values.some((value, index) => value !== lines[1]?.values[index]),
    );
    const payback = results.figures['payback-month']?.value ?? null;
    const paybackWords =
      payback === null
        ? `it does not pay back within ${formats.duration(results.months)}`
        : `it pays back in month ${Math.ceil(payback)}`;
    return {
      id: 'cumulative-cash',
      kind: 'line',
      message: `In the base case ${paybackWords}.`,
      title: `Cumulative net benefit by month of the plan, ${unitName(view, scale)}`,
      categories: points.map(String),
      categoryWord: 'month',
      listEvery: 3,
      series: lines
        .filter(({ level }) => isRange || level === 'base')
        .map(({ level, values }) => moneySeries(view, scale, { name: names[level], role: level, values })),
      ...inMoney(view, scale),
      marks:
        payback === null || payback === 0
          ? []
          : [{ label: `Payback, month ${Math.ceil(payback)}`, at: { category: payback } }],
      period: `over ${formats.duration(results.months)}`,
      figures: ['payback-month', 'net-benefit', 'peak-funding'],
    };
  },
});
