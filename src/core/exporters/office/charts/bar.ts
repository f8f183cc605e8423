import {
  categoryAxis,
  chartFrame,
  type ChartDrawer,
  labelFont,
  noValueAxis,
  topLegend,
} from './drawn-chart.ts';
import { chartNumberFormat } from './number-format.ts';
import { fillsOf, seriesLooks } from './series-looks.ts';

/** Named things, compared: they read from the top in the order given. Marks are told under the title. */
export const bar: ChartDrawer = (chart, look) => {
  const looks = seriesLooks(chart.series, look.colours);
  const font = labelFont(look, look.colours.ink);
  const dataLabels = {
    value: true,
    position: 'outsideEnd',
    numberFormat: chartNumberFormat(chart, look.language),
    font,
  } as const;
  return {
    run: {
      ...chartFrame(
        chart,
        look,
        chart.marks.map(({ label }) => label),
      ),
      type: 'bar',
      series: chart.series.map(({ name, values }, index) => ({
        name,
        values,
        color: looks[index]?.tone.colour ?? look.colours.ours.colour,
        dataLabels,
      })),
      gapWidth: 50,
      overlap: 0,
      legend: topLegend(look, chart.series.length > 1),
      categoryAxis: { ...categoryAxis(look), reverseOrder: true },
      valueAxis: noValueAxis,
    },
    fills: fillsOf(looks),
    helpers: new Set(),
    labelEvery: 1,
    plot: null,
    labelsOnPaper: false,
  };
};
