import type { ThemeTone } from './chart-colours.ts';
import {
  categoryAxis,
  chartFrame,
  type ChartDrawer,
  labelFont,
  noValueAxis,
  type SeriesFill,
} from './drawn-chart.ts';
import { drawnMarks } from './mark-series.ts';
import { type StepKind, isStepKind, waterfallSteps } from '../../../document/index.ts';
import { type FloatingPiece, above, below, carrier } from './floating-piece.ts';

const hangs = ({ top, bottom }: FloatingPiece): boolean => top <= 0 && bottom < 0;

/**
 * How a total is made. Columns stacked on one without fill; a line without stroke holds the labels above the
 * columns (below those that hang under zero), where they are read on the page and not on a fill.
 */
export const waterfall: ChartDrawer = (chart, look) => {
  const { ours, adverse, ink, paper } = look.colours;
  const steps = waterfallSteps(chart).map((step) => ({
    ...step,
    bottom: Math.min(step.from, step.to),
    top: Math.max(step.from, step.to),
  }));
  const tones: Record<StepKind, ThemeTone> = {
    increase: ours,
    outlined: ours,
    decrease: adverse,
    total: ink,
  };
  const pieces = chart.series.flatMap(({ name, role }) => {
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
  const marks = drawnMarks(chart, look);
  const labels = 1 + pieces.length;
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
              : ({ text: step.label, position: hangs(step) ? 'below' : 'above' } as const),
          ),
        },
        ...marks.series,
      ],
      gapWidth: 35,
      legend: false,
      // Level, so that a long name is broken into lines and not slanted under its column.
      categoryAxis: { ...categoryAxis(look), labelRotation: 0 },
      valueAxis: noValueAxis,
    },
    fills: new Map<number, SeriesFill>([
      [0, { kind: 'none' }],
      [labels, { kind: 'none' }],
      ...pieces.flatMap(({ role }, index) =>
        role === 'outlined' ? [[index + 1, { kind: 'outline', tone: ours }] as const] : [],
      ),
    ]),
    helpers: new Set([0, labels, ...marks.labelled.map((place) => labels + 1 + place)]),
    labelEvery: 1,
    plot: null,
    labelsOnPaper: chart.marks.length > 0,
  };
};
