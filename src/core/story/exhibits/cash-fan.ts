import type { CashPathPoint } from '../../business-case/uncertainty/index.ts';
import type { ChartSpecification } from '../../document/index.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { roundedDown } from '../story-view/rounded-down.ts';
import { inMoney, moneySeries, scaleFor, unitName } from './define-exhibit.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';

const percentiles = { low: 'p10', base: 'p50', high: 'p90' } as const;

/**
 * How far the paths of the cumulative net benefit have spread by each quarter. It needs a simulation by month, so a
 * screen asks for it; null where there is nothing to see.
 */
export const cashFan = (view: CaseInNumbers, path: readonly CashPathPoint[]): ChartSpecification | null => {
  const { results, formats } = view;
  const charts = chartWordsOf(view);
  const words = charts.cashFan;
  const end = path.at(-1);
  const everything = path.flatMap(({ p10, p90 }) => [p10, p90]);
  if (end === undefined || path.length < 2 || everything.every((value) => value === 0)) return null;
  const scale = scaleFor(everything);
  const duration = formats.duration(results.months);
  const from = (value: number): string =>
    value < 0 ? words.netCost(formats.money(-value)) : formats.money(value);
  return {
    id: 'cash-fan',
    kind: 'line',
    message: words.message(duration, from(roundedDown(end.p10)), from(roundedDown(end.p90))),
    title: words.title(unitName(view, scale)),
    categories: path.map(({ month }) => String(month)),
    series: (['low', 'base', 'high'] as const).map((role) => {
      const values = path.map((point) => point[percentiles[role]]);
      return moneySeries(view, scale, { name: words.names[role], role, values });
    }),
    ...inMoney(view, scale),
    period: charts.over(duration),
    figures: ['net-benefit'],
  };
};
