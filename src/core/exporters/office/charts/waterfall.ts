import {
  type ChartSpecification,
  inLines,
  isStepKind,
  lettersIn,
  liesAt,
  nearWidth,
  type StepKind,
  type WaterfallStep,
  waterfallSteps,
} from '../../../document/index.ts';
import type { ThemeTone } from './chart-colours.ts';
import {
  categoryAxis,
  chartFrame,
  type ChartDrawer,
  type ChartLook,
  type DrawnChart,
  type InnerFrame,
  labelFont,
  noValueAxis,
  type SeriesFill,
} from './drawn-chart.ts';
import { type FloatingPiece, above, below, carrier } from './floating-piece.ts';
import { drawnMarks } from './mark-series.ts';

type Step = WaterfallStep & FloatingPiece;

const hangs = ({ top, bottom }: FloatingPiece): boolean => top <= 0 && bottom < 0;

/** The ends are what it is about. */
const END = 1.3;
const ROW = 1.2;
const WIDEST_NAMES = 0.4;

const stepsOf = (chart: ChartSpecification): Step[] =>
  waterfallSteps(chart).map((step) => ({
    ...step,
    bottom: Math.min(step.from, step.to),
    top: Math.max(step.from, step.to),
  }));

/** The pieces of the steps, each kind a series; a second one where a kind reaches below zero. */
const piecesOf = (chart: ChartSpecification, steps: readonly Step[], { colours }: ChartLook) => {
  const { ours, adverse, ink } = colours;
  const tones: Record<StepKind, ThemeTone> = {
    increase: ours,
    outlined: ours,
    decrease: adverse,
    total: ink,
  };
  return chart.series.flatMap(({ name, role }) => {
    if (!isStepKind(role)) return [];
    const values = (piece: (step: FloatingPiece) => number) =>
      steps.map((step) => (step.kind === role ? piece(step) : 0));
    const color = tones[role].colour;
    const under = values(below);
    return [
      { role, run: { name, values: values(above), color } },
      ...(under.some((value) => value !== 0) ? [{ role, run: { name, values: under, color } }] : []),
    ];
  });
};

/** The carrier has no fill, nor what carries labels alone; what is no money is an outline. */
const fillsOf = (
  pieces: ReturnType<typeof piecesOf>,
  helpers: readonly number[],
  { colours }: ChartLook,
): Map<number, SeriesFill> =>
  new Map<number, SeriesFill>([
    [0, { kind: 'none' }],
    ...helpers.map((place) => [place, { kind: 'none' }] as const),
    ...pieces.flatMap(({ role }, index) =>
      role === 'outlined' ? [[index + 1, { kind: 'outline', tone: colours.ours }] as const] : [],
    ),
  ]);

const labelLook = (step: Step, look: ChartLook) => ({
  ...labelFont(look, look.colours.ink),
  ...(step.kind === 'total' && { bold: true, size: Math.round(look.fontSize * END) }),
});

/** The rooms above and below the columns, in points, and what a point is in values. */
const roomsOf = (chart: ChartSpecification, steps: readonly Step[], frame: InnerFrame, look: ChartLook) => {
  const { fontSize } = look;
  const letters = lettersIn((frame.width * look.width) / Math.max(1, steps.length), fontSize);
  const names = chart.categories.map((name) => inLines(name, letters));
  const rows = Math.max(1, ...names.map(({ length }) => length));
  const [least, most] = [
    Math.min(0, ...steps.map(({ bottom }) => bottom)),
    Math.max(0, ...steps.map(({ top }) => top)),
  ];
  const hasLabelsBelow = steps.some(hangs);
  const beforeNames = fontSize * (hasLabelsBelow ? 1.7 : 0.2);
  const beforeRule = beforeNames + fontSize * (ROW * rows + 0.5);
  const under = beforeRule + (chart.groups === undefined ? 0 : fontSize * 1.5);
  const over = fontSize * 2;
  const height = Math.max(fontSize * 3, frame.height * look.height - under - over);
  const point = (most - least || 1) / height;
  return {
    names,
    from: least - under * point,
    to: most + over * point,
    namesAt: least - beforeNames * point,
    ruleAt: least - beforeRule * point,
    groupsAt: least - (beforeRule + fontSize * 0.8) * point,
  };
};

/**
 * Columns stacked on one without fill. Their values and names are the labels of lines without stroke: above the columns
 * (below those that hang under zero) they are read on the page and not on a fill, and the names of the ends are bold.
 */
const standing = (chart: ChartSpecification, look: ChartLook): DrawnChart => {
  const { ours, ink, paper } = look.colours;
  const steps = stepsOf(chart);
  const pieces = piecesOf(chart, steps, look);
  const marks = drawnMarks(chart, look);
  const top = ((look.fontSize + 1) * 2.2) / look.height;
  const frame = { x: 0.02, y: top, width: 0.96, height: Math.max(0.2, 0.98 - top) };
  const rooms = roomsOf(chart, steps, frame, look);
  const only = (value: number, is: (place: number) => boolean) =>
    steps.map((_, place) => (is(place) ? value : null));
  const groups = (chart.groups ?? []).map(({ name, from, to }, index) => ({
    name,
    tone: index === 0 ? ink : ours,
    from,
    to,
  }));
  const rules = groups.map(({ name, tone, from, to }) => ({
    name,
    type: 'line' as const,
    values: only(rooms.ruleAt, (place) => place >= from && place <= to),
    color: tone.colour,
    markers: false,
    line: { color: tone.colour, width: 2 },
  }));
  const groupNames = groups.map(({ name, tone, from }) => ({
    name,
    type: 'line' as const,
    values: only(rooms.groupsAt, (place) => place === from),
    color: tone.colour,
    markers: false,
    dataLabels: { value: true, font: { ...labelFont(look, tone), bold: true } },
    pointLabels: steps.map((_, place) =>
      place === from ? ({ text: name, position: 'right' } as const) : (false as const),
    ),
  }));
  const labels = 1 + pieces.length;
  const helpers = [labels, labels + 1];
  const namesGroups = labels + 2 + rules.length;
  return {
    run: {
      ...chartFrame(chart, look),
      type: 'column',
      stacking: 'stacked',
      series: [
        { name: 'Carrier', values: steps.map(carrier), color: paper.colour },
        ...pieces.map(({ run }) => run),
        {
          name: 'Labels',
          type: 'line',
          values: steps.map((step) => (hangs(step) ? step.bottom : step.top)),
          color: ink.colour,
          dataLabels: { value: true, position: 'above', font: labelFont(look, ink) },
          pointLabels: steps.map((step) =>
            step.label === ''
              ? (false as const)
              : ({
                  text: step.label,
                  position: hangs(step) ? 'below' : 'above',
                  font: labelLook(step, look),
                } as const),
          ),
        },
        {
          name: 'Names',
          type: 'line',
          values: steps.map(() => rooms.namesAt),
          color: ink.colour,
          dataLabels: { value: true, position: 'below', font: labelFont(look, ink) },
          pointLabels: steps.map((step, place) => ({
            text: (rooms.names[place] ?? []).join('\n'),
            position: 'below',
            font: { ...labelFont(look, ink), bold: step.kind === 'total' },
          })),
        },
        ...rules,
        ...groupNames,
        ...marks.series,
      ],
      gapWidth: 25,
      legend: false,
      categoryAxis: categoryAxis(look),
      valueAxis: { ...noValueAxis, minimum: rooms.from, maximum: rooms.to },
    },
    fills: fillsOf(pieces, helpers, look),
    helpers: new Set([
      0,
      ...helpers,
      ...groupNames.map((_, index) => namesGroups + index),
      ...marks.labelled.map((place) => namesGroups + groupNames.length + place),
    ]),
    labelEvery: 1,
    plot: frame,
    isAxisNamed: false,
    labelsOnPaper: chart.marks.length > 0,
    labelsUnbroken: true,
  };
};

/** Bars under each other, where a word of a name would not stand under its column: from left to right, each on its own line. */
const lying = (chart: ChartSpecification, look: ChartLook): DrawnChart => {
  const { ink, paper } = look.colours;
  const steps = stepsOf(chart);
  const pieces = piecesOf(chart, steps, look);
  const letters = lettersIn(look.width * WIDEST_NAMES, look.fontSize);
  const widest = Math.max(
    0,
    ...chart.categories.flatMap((name) => inLines(name, letters)).map((line) => line.length),
  );
  const left = Math.min(WIDEST_NAMES + 0.03, ((widest + 2) * look.fontSize * 0.56) / look.width);
  const top = ((look.fontSize + 1) * 2.2) / look.height;
  const [least, most] = [
    Math.min(0, ...steps.map(({ bottom }) => bottom)),
    Math.max(0, ...steps.map((step) => step.top)),
  ];
  const widestLabel = Math.max(0, ...steps.map(({ label }) => nearWidth(label, look.fontSize * END)));
  const room =
    ((most - least || 1) * (widestLabel + look.fontSize)) / Math.max(1, look.width * (0.98 - left));
  return {
    run: {
      ...chartFrame(chart, look),
      type: 'bar',
      stacking: 'stacked',
      series: [
        { name: 'Carrier', values: steps.map(carrier), color: paper.colour },
        ...pieces.map(({ run }) => run),
        {
          name: 'Labels',
          values: steps.map(() => room),
          color: paper.colour,
          dataLabels: { value: true, position: 'insideBase', font: labelFont(look, ink) },
          pointLabels: steps.map((step) =>
            step.label === ''
              ? (false as const)
              : ({ text: step.label, position: 'insideBase', font: labelLook(step, look) } as const),
          ),
        },
      ],
      gapWidth: 35,
      legend: false,
      categoryAxis: { ...categoryAxis(look), reverseOrder: true },
      valueAxis: { ...noValueAxis, minimum: least, maximum: most + room },
    },
    fills: fillsOf(pieces, [1 + pieces.length], look),
    helpers: new Set([0, 1 + pieces.length]),
    labelEvery: 1,
    plot: { x: left, y: top, width: 0.98 - left, height: Math.max(0.2, 0.97 - top) },
    labelsOnPaper: false,
    labelsUnbroken: true,
  };
};

/** How a total is made: standing where every word of a name has room under its column, else lying. */
export const waterfall: ChartDrawer = (chart, look) =>
  liesAt(chart, look.width, look.fontSize) ? lying(chart, look) : standing(chart, look);
