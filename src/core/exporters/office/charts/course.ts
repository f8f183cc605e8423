import { courseBoard, type Scale, tickText, ticksOf } from '../../../document/index.ts';
import type { ThemeTone } from './chart-colours.ts';
import type { ChartDrawer } from './drawn-chart.ts';
import { hiddenAxis, scatterChart } from './scatter-chart.ts';
import { dotItems, labelItem, lineItem, type ScatterItem, tickItems } from './scatter-items.ts';

const PATH = 3;
const THICK = 5.5;
const THIN = 1.5;
/** Points. */
const DOT = 10;

/**
 * Paths over time on one axis, and at the right end of each how sure it is: thick what 8 in 10 cases come to, thin the
 * extremes. Everything is a series of one native scatter chart, so that it can be edited.
 */
export const course: ChartDrawer = (chart, look) => {
  const { ours, adverse, ink, paper } = look.colours;
  const tick = (value: number, scale: Scale): string => tickText(chart, scale, look.language, value);
  const board = courseBoard(chart, { width: look.width, height: look.height, size: look.fontSize }, tick);
  const { frame, across, up, scale, row } = board;
  const toneOf = (series: number): ThemeTone => (chart.series[series]?.role === 'total' ? ink : ours);
  const level = (name: string, y: number, tone: ThemeTone, width: number): ScatterItem =>
    lineItem(
      name,
      [
        { x: 0, y },
        { x: across.last, y },
      ],
      tone,
      width,
    );
  const post = (name: string, x: number, from: number, to: number, tone: ThemeTone, width: number) =>
    lineItem(
      name,
      [
        { x, y: from },
        { x, y: to },
      ],
      tone,
      width,
    );
  const cap = (across.to - across.last) * 0.06;
  const items: ScatterItem[] = [
    ...ticksOf(scale).map((value) =>
      value === 0
        ? level(tick(value, scale), value, ink, 1.25)
        : level(tick(value, scale), value, look.colours.rule, 0.75),
    ),
    ...board.marks.flatMap(({ mark, at, top }) => {
      const isGate = mark.role === 'gate' || mark.role === 'stop';
      const tone = isGate ? adverse : ink;
      return [
        lineItem(
          mark.label,
          [
            { x: at.x, y: top },
            { x: at.x, y: at.y },
          ],
          tone,
          1.25,
          isGate ? 'shortDot' : undefined,
        ),
        ...dotItems(
          mark.label,
          at,
          { shape: isGate ? 'diamond' : 'circle', size: DOT, tone, isHollow: false },
          paper,
        ),
      ];
    }),
    ...chart.series.map(({ name, values }, index) =>
      lineItem(
        name,
        values.map((y, x) => ({ x, y })),
        toneOf(index),
        PATH,
      ),
    ),
    ...board.ends.flatMap(({ series, x, low, high, p10, p90 }): ScatterItem[] => {
      const name = chart.series[series]?.name ?? '';
      const tone = toneOf(series);
      const end = chart.series[series]?.values[across.last] ?? 0;
      return [
        post(name, x, low, high, tone, THIN),
        ...[low, high].map((y) =>
          lineItem(
            name,
            [
              { x: x - cap, y },
              { x: x + cap, y },
            ],
            tone,
            THIN,
          ),
        ),
        ...(p10 === null || p90 === null ? [] : [post(name, x, p10, p90, tone, THICK)]),
        ...dotItems(name, { x, y: end }, { shape: 'circle', size: DOT, tone, isHollow: false }, paper),
      ];
    }),
    ...tickItems(
      ticksOf(scale).map((value) => ({ value, text: tick(value, scale) })),
      (value) => ({ x: 0, y: value }),
      'left',
      look,
    ),
    ...tickItems(
      board.named.map((place) => ({ value: place, text: chart.categories[place] ?? '' })),
      (place) => ({ x: place, y: up.from }),
      'below',
      look,
    ),
    ...board.ends.flatMap(({ series, x, low, high, labels }) => {
      const name = chart.series[series]?.name ?? '';
      return [
        labelItem(name, { x, y: low }, labels.low, 'below', look, toneOf(series)),
        labelItem(name, { x, y: high }, labels.high, 'above', look, toneOf(series)),
      ];
    }),
    ...board.names.map(({ series, lines, x, y }) =>
      labelItem(lines.join(' '), { x, y }, lines.join('\n'), 'right', look, toneOf(series), true),
    ),
    ...board.marks.flatMap(({ mark, at, top, lines, side }) => {
      const tone = mark.role === 'gate' || mark.role === 'stop' ? adverse : ink;
      return lines.map((line, index) =>
        labelItem(line, { x: at.x, y: top - row * (index + 0.5) }, line, side, look, tone, index === 0),
      );
    }),
  ];
  return scatterChart(chart, look, {
    items,
    frame,
    across: hiddenAxis(0, across.to),
    up: hiddenAxis(up.from, up.to),
  });
};
