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

/** Beside the longest bars, as a part of all that they span: room for what stands at their ends. */
const AT_ENDS = 0.14;

/** From where to where the bars go, with the words at their ends, which else lie on the names of the bars. */
const reachOf = (values: readonly number[], reference: number): { minimum: number; maximum: number } => {
  const [from, to] = [Math.min(reference, ...values), Math.max(reference, ...values)];
  const room = (to - from) * AT_ENDS;
  return { minimum: from - room, maximum: to + room };
};

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
        ? { ...noValueAxis, ...reachOf([...low.values, ...high.values].map(finite), reference) }
        : { gridlines: false, numberFormat, font: labelFont(look, grey) },
    },
    fills: new Map(),
    helpers: new Set(),
    labelEvery: 1,
    plot: null,
    labelsOnPaper: false,
  };
};
