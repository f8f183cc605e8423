import type { ChartSpecification } from '../../../document/index.ts';
import {
  categoryAxis,
  chartFrame,
  type ChartDrawer,
  type ChartLook,
  labelFont,
  noValueAxis,
  saidLabels,
  topLegend,
} from './drawn-chart.ts';
import { drawnMarks } from './mark-series.ts';
import { chartNumberFormat } from './number-format.ts';
import { fillsOf, seriesLooks } from './series-looks.ts';

/** Whether every column has room for its own number: about five characters in its share of the width. */
const roomForLabels = ({ categories, series }: ChartSpecification, { width, fontSize }: ChartLook): boolean =>
  categories.length * series.length * fontSize * 2.6 <= width;

/**
 * What is there to compare with stands back in grey. Where money is lost the column is in the adverse colour, as
 * everywhere; its number has a sign.
 */
const coloursOf = ({ unit, compared }: ChartSpecification, values: number[], { colours }: ChartLook) =>
  values.map((value, index) => {
    if (compared?.includes(index) === true) return colours.grey.colour;
    return value < 0 && unit === 'money' ? colours.adverse.colour : undefined;
  });

/** Few things over time. Numbers stand on the columns; where they have no room, an axis takes over. */
export const column: ChartDrawer = (chart, look) => {
  const looks = seriesLooks(chart.series, look.colours);
  const numberFormat = chartNumberFormat(chart, look.language);
  const labelled = roomForLabels(chart, look);
  const font = labelFont(look, look.colours.ink);
  const marks = drawnMarks(chart, look);
  const named = chart.series.length + marks.series.length - marks.labelled.length;
  return {
    run: {
      ...chartFrame(chart, look),
      type: 'column',
      series: [
        ...chart.series.map((series, index) => ({
          name: series.name,
          values: series.values,
          color: looks[index]?.tone.colour ?? look.colours.ours.colour,
          ...(chart.series.length === 1 && { colors: coloursOf(chart, series.values, look) }),
          dataLabels: labelled ? ({ value: true, position: 'outsideEnd', font } as const) : (false as const),
          ...(labelled && { pointLabels: saidLabels(series, 'outsideEnd') }),
        })),
        ...marks.series,
      ],
      gapWidth: 60,
      overlap: chart.series.length > 1 ? -5 : 0,
      legend: topLegend(look, named > 1),
      categoryAxis: categoryAxis(look),
      valueAxis: labelled
        ? noValueAxis
        : { gridlines: true, numberFormat, font: labelFont(look, look.colours.grey) },
    },
    fills: fillsOf(looks),
    helpers: new Set(marks.labelled.map((place) => chart.series.length + place)),
    labelEvery: 1,
    plot: null,
    labelsOnPaper: chart.marks.length > 0,
  };
};
