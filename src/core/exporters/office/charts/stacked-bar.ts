import type { ChartSpecification } from '../../../document/index.ts';
import { labelOn } from './chart-colours.ts';
import {
  categoryAxis,
  chartFrame,
  type ChartDrawer,
  labelFont,
  noValueAxis,
  topLegend,
} from './drawn-chart.ts';
import { fillsOf, seriesLooks } from './series-looks.ts';

/** A piece narrower than this share of the longest bar has no room for its number. */
const ROOM_FOR_A_NUMBER = 0.05;

const barLengths = ({ categories, series }: ChartSpecification): number[] =>
  categories.map((_, index) => series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0));

/** Shares of a whole: pieces of one bar, each with its number in a tone that can be read on it. */
export const stackedBar: ChartDrawer = (chart, look) => {
  const looks = seriesLooks(chart.series, look.colours);
  const longest = Math.max(...barLengths(chart));
  const isWhole = chart.unit === 'share' && Math.abs(longest - 1) < 1e-6;
  return {
    run: {
      ...chartFrame(
        chart,
        look,
        chart.marks.map(({ label }) => label),
      ),
      type: 'bar',
      stacking: 'stacked',
      series: chart.series.map(({ name, values, labels }, index) => {
        const own = looks[index];
        const tone = own?.tone ?? look.colours.grey;
        const behind = own?.fill === null ? tone : look.colours.paper;
        return {
          name,
          values,
          color: tone.colour,
          dataLabels: {
            value: true,
            position: 'center',
            font: labelFont(look, labelOn(behind, look.colours)),
          } as const,
          pointLabels: values.map((value, place) =>
            Math.abs(value) < longest * ROOM_FOR_A_NUMBER
              ? (false as const)
              : ({ text: labels[place] ?? '', position: 'center' } as const),
          ),
        };
      }),
      gapWidth: 40,
      legend: topLegend(look, true),
      categoryAxis: { ...categoryAxis(look), reverseOrder: true },
      valueAxis: isWhole ? { ...noValueAxis, minimum: 0, maximum: 1 } : noValueAxis,
    },
    fills: new Map([
      ...looks.map(
        ({ tone }, index) => [index, { kind: 'bordered', tone, border: look.colours.paper }] as const,
      ),
      ...fillsOf(looks),
    ]),
    helpers: new Set(),
    labelEvery: 1,
    plot: null,
    labelsOnPaper: false,
  };
};
