import type { ChartData } from './chart-data.ts';

/** An axis from one round number to another, and the numbers it names. */
export interface Scale {
  from: number;
  to: number;
  step: number;
}

/** The values that marks stand at. */
const markValues = ({ marks }: ChartData): number[] =>
  marks.flatMap(({ at }) => ('value' in at ? [at.value] : []));

/** One, two or five times a power of ten: about so many steps in a span. */
const roundStep = (span: number, steps: number): number => {
  const rough = span / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
};

/** An axis from zero to beyond the largest value of a plot, between round numbers; a share ends at all. */
export const plotScale = ({ plot, unit }: ChartData): Scale => {
  const values = (plot?.dots ?? []).flatMap(({ at, after }) => [at.across, after?.across ?? 0]);
  const most = Math.max(0, ...values.filter(Number.isFinite));
  const to = unit === 'share' ? Math.min(1, Math.max(0.1, most * 1.12)) : Math.max(1, most * 1.12);
  const step = roundStep(to, 6);
  return { from: 0, to: Number((Math.ceil(to / step - 1e-9) * step).toPrecision(12)), step };
};

/** The numbers that an axis names. */
export const ticksOf = ({ from, to, step }: Scale): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) =>
    Number((from + index * step).toPrecision(12)),
  );

/** The round numbers within a span. */
export const scaleWithin = (least: number, most: number): Scale => {
  if (most <= least) return { from: least, to: least, step: 1 };
  const step = roundStep(most - least, 5);
  const [from, to] = [Math.ceil(least / step - 1e-9) * step, Math.floor(most / step + 1e-9) * step];
  return { from: Number(from.toPrecision(12)), to: Number(to.toPrecision(12)), step };
};

/** The axis of an interval chart: with zero, every range and every mark on it, between round numbers. */
export const intervalScale = (chart: ChartData): Scale => {
  const values = [0, ...chart.series.flatMap((series) => series.values), ...markValues(chart)].filter(
    Number.isFinite,
  );
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least;
  if (span === 0) return { from: 0, to: 1, step: 1 };
  const step = roundStep(span * 1.08, 5);
  const from = least === 0 ? 0 : Math.floor((least - span * 0.04) / step) * step;
  const to = Math.ceil((most + span * 0.08) / step) * step;
  return { from: Number(from.toPrecision(12)), to: Number(to.toPrecision(12)), step };
};

/** The share of the axis that a number takes beside the end of a range; at the low one the names of the rows begin. */
const BESIDE = { low: 0.13, high: 0.08 };

/** The same for a point and the larger number at its right. */
const POINT_TO_EDGE = 0.15;

/** Whether both ends of a range have room for their numbers beside them; else these stand below. */
export const haveRoomBeside = ({ from, to }: Scale, low: number, high: number): boolean =>
  (low - from) / (to - from) > BESIDE.low && (to - high) / (to - from) > BESIDE.high;

/** Whether a row is a point without a range that has room for its number at its right; else this stands above it. */
export const standsAlone = ({ series }: ChartData, { from, to }: Scale, row: number): boolean => {
  const valueOf = (role: string): number | undefined => series.find((one) => one.role === role)?.values[row];
  const base = valueOf('base');
  return (
    base !== undefined && valueOf('low') === valueOf('high') && (to - base) / (to - from) > POINT_TO_EDGE
  );
};

/** On which side of a line across its words have more room. */
export const sideOfMark = ({ from, to }: Scale, value: number): 'left' | 'right' =>
  (value - from) / (to - from) < 0.55 ? 'right' : 'left';

/** One side of the stop line: from where to where, and what is said of it. */
export interface StopSide {
  isLosing: boolean;
  from: number;
  to: number;
  /** The end that lies at the line. */
  inner: 'from' | 'to';
  words: string[];
}

/** Both sides of the line at which one stops, the lower first; none where the chart says nothing of them. */
export const stopSides = ({ sides, marks }: ChartData, { from, to }: Scale): StopSide[] => {
  const stop = marks.find(({ role, at }) => role === 'stop' && 'value' in at)?.at;
  if (sides === undefined || stop === undefined || !('value' in stop)) return [];
  const isBelow = sides.losing === 'below';
  const wordsOf = (isLosing: boolean): string[] => (isLosing ? sides.stops : sides.goesOn);
  return [
    { isLosing: isBelow, from, to: stop.value, inner: 'to', words: wordsOf(isBelow) },
    { isLosing: !isBelow, from: stop.value, to, inner: 'from', words: wordsOf(!isBelow) },
  ];
};
