import { startUpper } from '../../data/letter-case.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';
import { hasWorth, leadingOf, worthNames } from '../story-view/leading.ts';
import { beyondMoney, cashName } from '../story-view/money-in-words.ts';
import { partsOfWorth } from '../story-view/parts-of-worth.ts';
import { roundedDown } from '../story-view/rounded-down.ts';
import { defineExhibit, inMoney, moneySeries, scaleFor, unitName } from './define-exhibit.ts';

/** Nothing to draw where neither case differs from what is likely. */
const isRange = ({ low, high }: { low: number; high: number }): boolean => low !== high;

export const worthRanges = defineExhibit({
  id: 'worth-ranges',
  answers: 'How sure is what the case is worth, with everything and with money alone?',
  chart: (view) => {
    if (!hasWorth(view)) return null;
    const { results, formats } = view;
    const lead = leadingOf(view);
    const charts = chartWordsOf(view);
    const words = charts.worthRanges;
    const beyond = beyondMoney(view, partsOfWorth(view));
    const rows = (
      [
        [lead.measure, beyond === '' ? charts.cumulativeCash.everything : charts.cumulativeCash.with(beyond)],
        [lead.cash, startUpper(cashName(view))],
      ] as const
    ).flatMap(([id, name]) => {
      const figure = results.figures[id];
      if (figure === undefined || figure.value === null) return [];
      const spread = view.uncertainty?.spreads[id];
      const [low, high] = [figure.low ?? figure.value, figure.high ?? figure.value];
      return [
        {
          id,
          name,
          low,
          base: figure.value,
          high,
          p10: spread?.p10 ?? null,
          p90: spread?.p90 ?? null,
        },
      ];
    });
    const [whole, money] = rows;
    if (whole === undefined || !rows.some(isRange)) return null;
    const shown =
      money !== undefined && money.base === whole.base && money.low === whole.low ? [whole] : rows;
    const scale = scaleFor(shown.flatMap(({ low, high }) => [low, high]));
    /** What has no range has one number, and not the same three times. */
    const series = (name: string, role: 'low' | 'base' | 'high') => {
      const made = moneySeries(view, scale, { name, role, values: shown.map((row) => row[role]) });
      return role === 'base'
        ? made
        : { ...made, labels: made.labels.map((text, row) => (isRange(shown[row] ?? whole) ? text : '')) };
    };
    const inner = shown.every(({ p10, p90 }) => p10 !== null && p90 !== null)
      ? (['p10', 'p90'] as const).map((role) =>
          moneySeries(view, scale, {
            name: words[role],
            role,
            // As far as it is known, so that the sentence beside the chart says the same amount.
            values: shown.map((row) => roundedDown(row[role] ?? row.base)),
          }),
        )
      : [];
    const duration = formats.duration(results.months);
    return {
      id: 'worth-ranges',
      kind: 'interval',
      message: words.message(duration),
      title: words.title(startUpper(worthNames(view).fullName), unitName(view, scale)),
      categories: shown.map(({ name }) => name),
      ranges: shown.map(() => 'extremes' as const),
      series: [series(charts.low, 'low'), series(charts.base, 'base'), series(charts.high, 'high'), ...inner],
      ...inMoney(view, scale),
      marks: [],
      period: charts.over(duration),
      source: '',
      figures: shown.map(({ id }) => id),
    };
  },
});
