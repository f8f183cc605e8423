import type { ChartSeries } from 'docx/charts';
import { lighter } from './chart-colours.ts';
import {
  categoryAxis,
  chartFrame,
  type ChartDrawer,
  labelFont,
  noValueAxis,
  type SeriesFill,
} from './drawn-chart.ts';
import { above, below, carrier } from './floating-piece.ts';
import { drawnMarks } from './mark-series.ts';
import { chartNumberFormat } from './number-format.ts';
import { seriesByRole } from './series-by-role.ts';

/** Points a category needs for the name beside its base; in narrower ones only the first says low, base and high. */
const ROOM_FOR_NAMES = 84;

/** Points; wider categories would make wide bars, since Office gives a bar at least a seventh of its category. */
const WIDEST_CATEGORY = 150;

/**
 * Low to high as an upright bar in a light tone, the base as a dark tick across it, wider than the bar. The bar is two
 * stacked pieces over a carrier; the three series themselves are lines without stroke that keep the values of the model,
 * below zero too. Their labels stand below, beside and above the bar, where they cannot meet however near each other
 * the values are. Where nothing is below zero, the axis lies under the lowest label, which would read as its value.
 */
export const rangeBar: ChartDrawer = (chart, look) => {
  const { ours, ink, paper } = look.colours;
  const pale = lighter(ours, 33);
  const numberFormat = chartNumberFormat(chart, look.language);
  const [low, base, high] = [
    seriesByRole(chart, 'low'),
    seriesByRole(chart, 'base'),
    seriesByRole(chart, 'high'),
  ];
  const pieces = chart.categories.map((_, index) => {
    const ends = [low.values[index] ?? 0, high.values[index] ?? 0];
    return { bottom: Math.min(...ends), top: Math.max(...ends) };
  });
  const frameWidth = Math.min(1, (chart.categories.length * WIDEST_CATEGORY) / look.width);
  const barWidth = (frameWidth * look.width) / chart.categories.length / 6;
  const named = chart.categories.map((_, index) =>
    index === 0 || look.width / chart.categories.length >= ROOM_FOR_NAMES
      ? { seriesName: true, value: true }
      : undefined,
  );
  const point = (
    { name, values }: { name: string; values: number[] },
    position: 'below' | 'right' | 'above',
    bold: boolean,
  ): ChartSeries => ({
    name,
    values,
    type: 'line',
    color: ink.colour,
    pointLabels: named,
    markers: bold ? { shape: 'dash', size: Math.max(7, Math.min(72, Math.round(barWidth * 0.9))) } : false,
    dataLabels: { value: true, position, numberFormat, font: { ...labelFont(look, ink), bold } },
  });
  const marks = drawnMarks(chart, look);
  const top = ((look.fontSize + 1) * 2 + look.fontSize * 3) / look.height;
  const plotHeight = 1 - top - (look.fontSize * 4) / look.height;
  const lowest = Math.min(0, ...pieces.map(({ bottom }) => bottom));
  const span = Math.max(0, ...pieces.map(({ top: end }) => end)) - lowest;
  // Room under the axis for the lowest label, which would otherwise stand on the names.
  const floor = lowest - (span * look.fontSize * 1.9) / (plotHeight * look.height);
  return {
    run: {
      ...chartFrame(chart, look),
      type: 'column',
      stacking: 'stacked',
      series: [
        { name: 'Carrier', values: pieces.map(carrier), color: paper.colour },
        { name: 'Range', values: pieces.map(above), color: pale.colour },
        { name: 'Range below zero', values: pieces.map(below), color: pale.colour },
        point(low, 'below', false),
        point(base, 'right', true),
        point(high, 'above', false),
        ...marks.series,
      ],
      gapWidth: 500,
      legend: false,
      categoryAxis: { ...categoryAxis(look), ...(lowest === 0 && { crossesAt: floor }) },
      valueAxis: { ...noValueAxis, minimum: floor },
    },
    fills: new Map<number, SeriesFill>([0, 3, 4, 5].map((index) => [index, { kind: 'none' }])),
    helpers: new Set([0, 1, 2, ...marks.labelled.map((place) => 6 + place)]),
    labelEvery: 1,
    plot: {
      x: (1 - frameWidth) / 2,
      y: top,
      width: frameWidth,
      height: plotHeight,
    },
    labelsOnPaper: true,
    labelsInOneLine: true,
  };
};
