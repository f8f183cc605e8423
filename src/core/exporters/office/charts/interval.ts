import {
  type ChartSpecification,
  haveRoomBeside,
  intervalScale,
  type Scale,
  sideOfMark,
  standsAlone,
  stopSides,
  tickText,
  ticksOf,
} from '../../../document/index.ts';
import type { ThemeTone } from './chart-colours.ts';
import type { ChartDrawer, ChartLook, InnerFrame } from './drawn-chart.ts';
import { hiddenAxis, LETTER, lineAxis, roomForNames, scatterChart } from './scatter-chart.ts';
import { dotItems, groundItem, labelItem, lineItem, type ScatterItem, tickItems } from './scatter-items.ts';

/** How far the ends of a range reach up and down, in rows. */
const END = { extremes: 0.12, 'test-interval': 0.17, 'p10-p90': 0 } as const;
const THICK = { extremes: 1.5, 'test-interval': 2, 'p10-p90': 5.5 } as const;
/** Above the rows, for the words of the stop line; in rows. */
const OVER_ROWS = 0.3;
/** Points. */
const DOT = 13;

/** The drawing of one chart: its scale, its frame, and how wide and high things are in it. */
interface Board {
  chart: ChartSpecification;
  look: ChartLook;
  scale: Scale;
  frame: InnerFrame;
  rows: number;
  /** Points as a stretch of the axis. */
  across: (points: number) => number;
}

const frameOf = (chart: ChartSpecification, look: ChartLook): InnerFrame => {
  const left = roomForNames(chart.categories, look);
  const top = ((look.fontSize + 1) * 2.6) / look.height;
  const below = (look.fontSize * (chart.sides === undefined ? 2.2 : 3.6)) / look.height;
  return { x: left, y: top, width: 1 - left - 0.04, height: 1 - top - below };
};

const boardOf = (chart: ChartSpecification, look: ChartLook): Board => {
  const scale = intervalScale(chart);
  const frame = frameOf(chart, look);
  const across = (points: number): number => (points / (frame.width * look.width)) * (scale.to - scale.from);
  return { chart, look, scale, frame, rows: chart.categories.length, across };
};

/** The lines across: where one stops, and what is there to compare with. */
const markItems = ({ chart, look, scale, rows }: Board): ScatterItem[] =>
  chart.marks.flatMap(({ label, role, at }) => {
    if (!('value' in at)) return [];
    const isStop = role === 'stop';
    const tone = isStop ? look.colours.adverse : look.colours.ink;
    const { value } = at;
    const top = rows + (isStop ? 0.15 : -0.05);
    return [
      lineItem(
        label,
        [
          { x: value, y: 0 },
          { x: value, y: top },
        ],
        tone,
        isStop ? 2.25 : 1.5,
        isStop ? undefined : 'shortDot',
      ),
      labelItem(
        label,
        { x: value, y: isStop ? top : 0.14 },
        label,
        sideOfMark(scale, value),
        look,
        tone,
        isStop,
      ),
    ];
  });

const valueIn = ({ series }: ChartSpecification, role: string, row: number): number | undefined =>
  series.find((one) => one.role === role)?.values[row];

const labelIn = ({ series }: ChartSpecification, role: string, row: number): string =>
  series.find((one) => one.role === role)?.labels[row] ?? '';

const rangeLine = (
  name: string,
  [low, high]: readonly [number, number],
  y: number,
  tone: ThemeTone,
  width: number,
): ScatterItem =>
  lineItem(
    name,
    [
      { x: low, y },
      { x: high, y },
    ],
    tone,
    width,
  );

const endItems = (
  name: string,
  [low, high]: readonly [number, number],
  { y, reach, foot }: { y: number; reach: number; foot: number },
  tone: ThemeTone,
): ScatterItem[] =>
  [low, high].map((x, side) => {
    const inwards = side === 0 ? foot : -foot;
    return lineItem(
      name,
      [
        ...(foot === 0 ? [] : [{ x: x + inwards, y: y + reach }]),
        { x, y: y + reach },
        { x, y: y - reach },
        ...(foot === 0 ? [] : [{ x: x + inwards, y: y - reach }]),
      ],
      tone,
      foot === 0 ? 1.5 : 2.5,
    );
  });

const rowItems = (board: Board, row: number): ScatterItem[] => {
  const { chart, look, scale, rows, across } = board;
  const { ours, ink, paper } = look.colours;
  const name = chart.categories[row] ?? '';
  const y = rows - row - 0.5;
  const tone = row % 2 === 0 ? ours : ink;
  const meaning = chart.ranges?.[row] ?? 'p10-p90';
  const reach = END[meaning];
  const [low, base, high, p10, p90] = ['low', 'base', 'high', 'p10', 'p90'].map((role) =>
    valueIn(chart, role, row),
  );
  const isHollow = chart.hollow?.includes(row) === true;
  // Beside the ends where there is room; the names of the rows stand at the left.
  const isFree = low !== undefined && high !== undefined && haveRoomBeside(scale, low, high);
  const at = isFree ? y : y - Math.max(reach, 0.08);
  const isTest = meaning === 'test-interval';
  return [
    ...(low === undefined || high === undefined
      ? []
      : [
          rangeLine(name, [low, high], y, tone, THICK[meaning]),
          ...(reach === 0
            ? []
            : endItems(
                name,
                [low, high],
                { y, reach, foot: isTest ? (scale.to - scale.from) * 0.008 : 0 },
                tone,
              )),
          ...(meaning === 'extremes' && p10 !== undefined && p90 !== undefined
            ? [rangeLine(name, [p10, p90], y, tone, THICK['p10-p90'])]
            : []),
          ...(
            [
              { role: 'low', x: low, side: 'left' },
              { role: 'high', x: high, side: 'right' },
            ] as const
          ).map(({ role, x, side }) =>
            labelItem(name, { x, y: at }, labelIn(chart, role, row), isFree ? side : 'below', look, ink),
          ),
        ]),
    ...(base === undefined
      ? []
      : [
          ...dotItems(
            name,
            { x: base, y },
            { shape: isTest ? 'diamond' : 'circle', size: DOT, tone, isHollow },
            paper,
          ),
          standsAlone(chart, scale, row)
            ? labelItem(
                name,
                { x: base + across(DOT / 2), y },
                labelIn(chart, 'base', row),
                'right',
                look,
                tone,
                true,
              )
            : labelItem(
                name,
                { x: base, y: y + 0.1 },
                labelIn(chart, 'base', row),
                'above',
                look,
                tone,
                true,
              ),
        ]),
    labelItem(name, { x: scale.from, y }, name, 'left', look, ink, true),
  ];
};

/** Letters that are kept free on either side of the line, where a wider font stands in for the file's. */
const BESIDE_LINE = 4;

/** What happens on either side of the stop line, under the numbers of the axis and close to the line. */
const sideItems = ({ chart, look, scale, frame, across }: Board): ScatterItem[] =>
  stopSides(chart, scale).flatMap(({ isLosing, from, to, inner, words }) => {
    const margin = across(inner === 'to' ? frame.x * look.width : 0.04 * look.width);
    const widthOf = (text: string): number => across((text.length + BESIDE_LINE) * look.fontSize * LETTER);
    const said = words.find((text) => widthOf(text) <= to - from + margin);
    if (said === undefined) return [];
    const half = widthOf(said) / 2;
    const x = inner === 'to' ? Math.max(scale.from, to - half) : Math.min(scale.to, from + half);
    const tone = isLosing ? look.colours.adverse : look.colours.ours;
    return [labelItem(said, { x, y: 0 }, `\n${said}`, 'below', look, tone, true)];
  });

/** The tone of the side on which one stops. */
const groundItems = ({ chart, look, scale, frame, rows }: Board): ScatterItem[] =>
  stopSides(chart, scale).flatMap(({ isLosing, from, to, words }) =>
    isLosing && to > from
      ? [
          groundItem(
            words[0] ?? '',
            { from, to, y: rows / 2 },
            (frame.height * look.height * rows) / (rows + OVER_ROWS),
            look.colours.losing,
          ),
        ]
      : [],
  );

/**
 * Ranges on one axis, one under the other: ten to ninety per cent thick, extremes thin with small ends, the interval of
 * a test between square brackets, a point for what is likely. The line at which one stops is adverse, and so is the tone
 * of the side on which one stops; other marks are dotted. Everything is a series of one native scatter chart, so that it
 * can be edited.
 */
export const interval: ChartDrawer = (chart, look) => {
  const board = boardOf(chart, look);
  const { scale, rows, frame } = board;
  const items = [
    ...groundItems(board),
    ...markItems(board),
    ...chart.categories.flatMap((_, row) => rowItems(board, row)),
    ...tickItems(
      ticksOf(scale).map((value) => ({ value, text: tickText(chart, scale, look.language, value) })),
      (value) => ({ x: value, y: 0 }),
      'below',
      look,
    ),
    ...sideItems(board),
  ];
  return scatterChart(chart, look, {
    items,
    frame,
    across: lineAxis(scale),
    up: hiddenAxis(0, rows + OVER_ROWS),
  });
};
