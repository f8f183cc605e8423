import type { ChartSpecification } from '../../../document/index.ts';
import type { FloatingPiece } from './floating-piece.ts';
import { seriesByRole } from './series-by-role.ts';

export type StepKind = 'increase' | 'decrease' | 'total';

/** One bar of a waterfall, from where the total stood to where it stands then. */
export interface WaterfallStep extends FloatingPiece {
  kind: StepKind;
  label: string;
}

const KINDS: StepKind[] = ['total', 'decrease', 'increase'];

/** Decreases may be given with or without their sign; a total sets where the next step starts. */
export const waterfallSteps = (chart: ChartSpecification): WaterfallStep[] => {
  const series = (kind: StepKind) =>
    chart.series.some(({ role }) => role === kind) ? seriesByRole(chart, kind) : null;
  const byKind = new Map(KINDS.map((kind) => [kind, series(kind)]));
  let standing = 0;
  return chart.categories.map((_, index) => {
    const at = (kind: StepKind) => byKind.get(kind)?.values[index] ?? 0;
    const labelOf = (kind: StepKind) => byKind.get(kind)?.labels[index] ?? '';
    const kind =
      KINDS.find((candidate) => at(candidate) !== 0) ??
      KINDS.find((candidate) => labelOf(candidate) !== '') ??
      'total';
    const from = kind === 'total' ? 0 : standing;
    standing =
      kind === 'total'
        ? at('total')
        : kind === 'increase'
          ? standing + at('increase')
          : standing - Math.abs(at('decrease'));
    return { kind, bottom: Math.min(from, standing), top: Math.max(from, standing), label: labelOf(kind) };
  });
};
