import type { ScatterChartSeries } from 'docx/charts';
import {
  type ChartSpecification,
  haveRoomBeside,
  intervalScale,
  sideOfMark,
} from '../../../document/index.ts';
import { chartFrame, type ChartDrawer, labelFont } from './drawn-chart.ts';
import { chartNumberFormat } from './number-format.ts';
import type { ThemeTone } from './chart-colours.ts';

/** An average letter of Arial, as a share of its size. */
const LETTER = 0.56;
/** How far the ends of a range reach up and down, in rows. */
const END = { extremes: 0.12, 'test-interval': 0.17, 'p10-p90': 0 } as const;
const WIDEST_NAMES = 0.3;

type Point = { x: number; y: number };

/** The axis names round numbers; its labels have no more places than its steps. */
const axisFormat = (chart: ChartSpecification, language: string, step: number): string => {
  const shown = chart.unit === 'share' ? step * 100 : step / chart.scale;
  const isWhole = Math.abs(shown - Math.round(shown)) < 1e-9;
  const series = [{ name: '', role: 'base' as const, values: isWhole ? [0] : [step], labels: [] }];
  return chartNumberFormat({ ...chart, series }, language);
};

/**
 * Ranges on one axis, one under the other: ten to ninety per cent thick, extremes thin with small ends, the interval of
 * a test between square brackets, a point for what is likely. The line at which one stops is adverse, other marks are
 * dotted. Everything is a series of one native scatter chart, so that it can be edited.
 */
export const interval: ChartDrawer = (chart, look) => {
  const { ours, adverse, ink, grey } = look.colours;
  const scale = intervalScale(chart);
  const rows = chart.categories.length;
  const span = scale.to - scale.from;
  const height = (row: number): number => rows - row - 0.5;
  const seriesOf = (role: string) => chart.series.find((series) => series.role === role);
  const valueOf = (role: string, row: number): number | undefined => seriesOf(role)?.values[row];
  const labelOf = (role: string, row: number): string => seriesOf(role)?.labels[row] ?? '';
  const helpers: number[] = [];
  const hollow: number[] = [];
  const drawn: ScatterChartSeries[] = [];
  const add = (series: ScatterChartSeries): void => {
    drawn.push({ markers: false, dataLabels: false, ...series });
  };
  const line = (
    name: string,
    points: Point[],
    tone: ThemeTone,
    width: number,
    dash?: 'dash' | 'shortDot',
  ): void =>
    add({
      name,
      points,
      color: tone.colour,
      line: { color: tone.colour, width, ...(dash !== undefined && { dash }) },
    });
  /** Text beside a place, carried by a point without a mark. */
  const label = (
    name: string,
    at: Point,
    text: string,
    position: 'left' | 'right' | 'above' | 'below',
    tone: ThemeTone,
    bold = false,
  ): void => {
    helpers.push(drawn.length);
    add({
      name,
      points: [at],
      color: tone.colour,
      dataLabels: { value: true, position, font: { ...labelFont(look, tone), bold } },
      pointLabels: [{ text, position }],
    });
  };
  chart.marks.forEach((mark) => {
    if (!('value' in mark.at)) return;
    const { value } = mark.at;
    const isStop = mark.role === 'stop';
    const tone = isStop ? adverse : ink;
    line(
      mark.label,
      [
        { x: value, y: 0 },
        { x: value, y: rows + (isStop ? 0.15 : -0.05) },
      ],
      tone,
      isStop ? 2.25 : 1.5,
      isStop ? undefined : 'shortDot',
    );
    label(
      mark.label,
      { x: value, y: isStop ? rows + 0.15 : 0.14 },
      mark.label,
      sideOfMark(scale, value),
      tone,
      isStop,
    );
  });
  chart.categories.forEach((category, row) => {
    const y = height(row);
    const [low, base, high] = ['low', 'base', 'high'].map((role) => valueOf(role, row));
    const meaning = chart.ranges?.[row] ?? 'p10-p90';
    const tone = row % 2 === 0 ? ours : ink;
    if (low !== undefined && high !== undefined) {
      line(
        category,
        [
          { x: low, y },
          { x: high, y },
        ],
        tone,
        meaning === 'p10-p90' ? 5.5 : meaning === 'extremes' ? 1.5 : 2,
      );
      const reach = END[meaning];
      if (reach > 0)
        [low, high].forEach((x, side) => {
          const foot = meaning === 'test-interval' ? (side === 0 ? 1 : -1) * span * 0.008 : 0;
          line(
            category,
            [
              ...(foot === 0 ? [] : [{ x: x + foot, y: y + reach }]),
              { x, y: y + reach },
              { x, y: y - reach },
              ...(foot === 0 ? [] : [{ x: x + foot, y: y - reach }]),
            ],
            tone,
            meaning === 'test-interval' ? 2.5 : 1.5,
          );
        });
      const [inner, outer] = [valueOf('p10', row), valueOf('p90', row)];
      if (meaning === 'extremes' && inner !== undefined && outer !== undefined)
        line(
          category,
          [
            { x: inner, y },
            { x: outer, y },
          ],
          tone,
          5.5,
        );
      // Beside the ends where there is room; the names of the rows stand at the left.
      const isFree = haveRoomBeside(scale, low, high);
      const at = isFree ? y : y - Math.max(reach, 0.08);
      label(category, { x: low, y: at }, labelOf('low', row), isFree ? 'left' : 'below', ink);
      label(category, { x: high, y: at }, labelOf('high', row), isFree ? 'right' : 'below', ink);
    }
    if (base !== undefined) {
      if (chart.hollow?.includes(row) === true) hollow.push(drawn.length);
      add({
        name: category,
        points: [{ x: base, y }],
        color: tone.colour,
        markers: { shape: meaning === 'test-interval' ? 'diamond' : 'circle', size: 11 },
      });
      label(category, { x: base, y: y + 0.1 }, labelOf('base', row), 'above', tone, true);
    }
    label(category, { x: scale.from, y }, category, 'left', ink, true);
  });
  // Some programs lose the series that stand before one with more points.
  const order = drawn
    .map((series, index) => ({ series, index }))
    .toSorted((one, other) => other.series.points.length - one.series.points.length);
  const placed = (indices: readonly number[]): Set<number> =>
    new Set(order.flatMap(({ index }, place) => (indices.includes(index) ? [place] : [])));
  const longest = Math.max(0, ...chart.categories.map((name) => name.length));
  const left = Math.min(WIDEST_NAMES, ((longest + 2) * look.fontSize * LETTER) / look.width);
  const top = ((look.fontSize + 1) * 2.6) / look.height;
  const bottom = (look.fontSize * 2.2) / look.height;
  return {
    run: {
      ...chartFrame(chart, look),
      type: 'scatter',
      series: order.map(({ series }) => series),
      lines: 'straight',
      markers: false,
      legend: false,
      xAxis: {
        gridlines: false,
        numberFormat: axisFormat(chart, look.language, scale.step),
        font: labelFont(look, grey),
        minimum: scale.from,
        maximum: scale.to,
        interval: scale.step,
      },
      yAxis: { visible: false, gridlines: false, minimum: 0, maximum: rows + 0.3 },
    },
    fills: new Map(),
    helpers: placed(helpers),
    hollow: placed(hollow),
    labelEvery: 1,
    plot: { x: left, y: top, width: 1 - left - 0.04, height: 1 - top - bottom },
    labelsOnPaper: false,
    labelsUnbroken: true,
  };
};
