import type { ChartSpecification } from '../../../document/index.ts';
import {
  categoryAxis,
  chartFrame,
  type ChartDrawer,
  labelFont,
  noValueAxis,
  saidLabels,
  topLegend,
} from './drawn-chart.ts';
import { fillsOf, seriesLooks } from './series-looks.ts';

/** Room for the number at the end of the longest bar, on either side of zero. */
const besideLabels = ({ series }: ChartSpecification) => {
  const values = series.flatMap((one) => one.values);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (most - least || 1) * 0.22;
  return { minimum: least < 0 ? least - room : 0, maximum: most > 0 ? most + room : 0 };
};

/** Named things, compared: they read from the top in the order given. Marks are told under the title. */
export const bar: ChartDrawer = (chart, look) => {
  const looks = seriesLooks(chart.series, look.colours);
  const font = labelFont(look, look.colours.ink);
  const dataLabels = {
    value: true,
    position: 'outsideEnd',
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
      series: chart.series.map((series, index) => ({
        name: series.name,
        values: series.values,
        color: looks[index]?.tone.colour ?? look.colours.ours.colour,
        dataLabels,
        pointLabels: saidLabels(series, 'outsideEnd'),
      })),
      gapWidth: look.isBare === true ? 120 : 50,
      overlap: 0,
      legend: topLegend(look, look.isBare !== true && chart.series.length > 1),
      categoryAxis: {
        ...categoryAxis(look),
        reverseOrder: true,
        ...(look.isBare === true && { visible: false }),
      },
      valueAxis: { ...noValueAxis, ...(look.isBare === true && besideLabels(chart)) },
    },
    fills: fillsOf(looks),
    helpers: new Set(),
    labelEvery: 1,
    plot: look.isBare === true ? { x: 0, y: 0, width: 1, height: 1 } : null,
    labelsOnPaper: false,
  };
};
