import { chartWords } from '../../../document/index.ts';
import { finite } from '../xml-text.ts';
import {
  categoryAxis,
  chartFrame,
  type ChartDrawer,
  labelFont,
  noValueAxis,
  saidLabels,
} from './drawn-chart.ts';
import { chartNumberFormat } from './number-format.ts';
import { seriesByRole } from './series-by-role.ts';

/**
 * What moves a result. The category axis crosses at the reference, and Office draws bars from where it crosses:
 * so bars open to both sides while the values stay results, as the model has them, not differences. The sides are named
 * under the title: a legend of lying bars has another order in other programs.
 */
export const tornado: ChartDrawer = (chart, look) => {
  const { ours, adverse, ink, grey } = look.colours;
  const reference = finite(chart.reference ?? 0);
  const numberFormat = chartNumberFormat(chart, look.language);
  const dataLabels = {
    value: true,
    position: 'outsideEnd',
    font: labelFont(look, ink),
  } as const;
  const [low, high] = [seriesByRole(chart, 'low'), seriesByRole(chart, 'high')];
  const saysReference = chart.marks.some(({ at }) => 'value' in at && at.value === reference);
  return {
    run: {
      ...chartFrame(chart, look, [
        ...chart.marks.map(({ label }) => label),
        chartWords(chart.language).sides(low.name, high.name),
      ]),
      type: 'bar',
      series: [
        {
          name: low.name,
          values: low.values,
          color: adverse.colour,
          dataLabels,
          pointLabels: saidLabels(low, 'outsideEnd'),
        },
        {
          name: high.name,
          values: high.values,
          color: ours.colour,
          dataLabels,
          pointLabels: saidLabels(high, 'outsideEnd'),
        },
      ],
      gapWidth: 40,
      overlap: 100,
      legend: false,
      categoryAxis: { ...categoryAxis(look), reverseOrder: true, crossesAt: reference },
      valueAxis: saysReference
        ? noValueAxis
        : { gridlines: false, numberFormat, font: labelFont(look, grey) },
    },
    fills: new Map(),
    helpers: new Set(),
    labelEvery: 1,
    plot: null,
    labelsOnPaper: false,
  };
};
