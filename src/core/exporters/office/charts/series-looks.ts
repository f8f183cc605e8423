import type { ChartLine } from 'docx/charts';
import type { ChartSeries, SeriesRole } from '../../../document/index.ts';
import { type ChartColours, contrast, labelOn, lighter, type ThemeTone } from './chart-colours.ts';
import type { SeriesFill } from './drawn-chart.ts';

export interface SeriesLook {
  tone: ThemeTone;
  /** Null for a plain filled bar. */
  fill: SeriesFill | null;
  line: Pick<ChartLine, 'dash' | 'width'>;
}

const solid = (tone: ThemeTone): SeriesLook => ({ tone, fill: null, line: { dash: 'solid', width: 2.25 } });

const outlined = (tone: ThemeTone, dash: 'dash' | 'shortDot'): SeriesLook => ({
  tone,
  fill: { kind: 'outline', tone },
  line: { dash, width: 1.75 },
});

const roleLooks: Record<SeriesRole, (colours: ChartColours) => SeriesLook> = {
  actual: ({ ours }) => solid(ours),
  plan: ({ ours }) => outlined(ours, 'dash'),
  forecast: ({ ours }) => ({
    tone: ours,
    fill: { kind: 'hatched', tone: ours },
    line: { dash: 'shortDash', width: 1.75 },
  }),
  low: ({ grey }) => outlined(grey, 'dash'),
  base: ({ ours }) => solid(ours),
  high: ({ ours }) => outlined(ours, 'shortDot'),
  p10: ({ grey }) => outlined(grey, 'dash'),
  p90: ({ ours }) => outlined(ours, 'shortDot'),
  increase: ({ ours }) => solid(ours),
  outlined: ({ ours }) => outlined(ours, 'dash'),
  decrease: ({ adverse }) => solid(adverse),
  total: ({ ink }) => solid(ink),
};

/** WCAG 2.2 AA for the number that stands in a bar. */
const READABLE = 4.5;

/** As light as asked, or less: so that a number is read on it. */
const lighterFor = (tone: ThemeTone, percent: number, colours: ChartColours): ThemeTone => {
  const steps = Array.from({ length: Math.floor(percent / 5) + 1 }, (_, step) =>
    lighter(tone, percent - 5 * step),
  );
  return steps.find((each) => contrast(labelOn(each, colours).hex, each.hex) >= READABLE) ?? tone;
};

/** Tones for series of one role beside each other, each at least 3:1 on white; lightness alternates. */
const sequence = (colours: ChartColours): ThemeTone[] => [
  colours.ours,
  lighterFor(colours.ink, 45, colours),
  colours.adverse,
  colours.ink,
  lighterFor(colours.ours, 33, colours),
];

/** One look a series: by its role, and by its turn where several have the same role. */
export const seriesLooks = (series: readonly ChartSeries[], colours: ChartColours): SeriesLook[] => {
  const tones = sequence(colours);
  return series.map(({ role }, index) => {
    const turn = series.slice(0, index).filter((earlier) => earlier.role === role).length;
    return turn === 0 ? roleLooks[role](colours) : solid(tones[turn % tones.length] ?? colours.grey);
  });
};

export const fillsOf = (looks: readonly SeriesLook[]): Map<number, SeriesFill> =>
  new Map(looks.flatMap(({ fill }, index) => (fill === null ? [] : [[index, fill] as const])));
