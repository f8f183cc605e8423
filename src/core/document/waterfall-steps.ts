import type { SeriesRole } from './chart-data.ts';
import type { ChartSpecification } from './chart-specification.ts';

export type StepKind = 'increase' | 'outlined' | 'decrease' | 'total';

/** One step of a waterfall, from where the total stood to where it stands then. */
export interface WaterfallStep {
  kind: StepKind;
  from: number;
  to: number;
  label: string;
}

const kinds: readonly StepKind[] = ['total', 'decrease', 'increase', 'outlined'];

export const isStepKind = (role: SeriesRole): role is StepKind => kinds.some((kind) => kind === role);

/** Decreases may be given with or without their sign; a total sets where the next step starts. */
export const waterfallSteps = ({ categories, series }: ChartSpecification): WaterfallStep[] => {
  const byKind = new Map(kinds.map((kind) => [kind, series.find(({ role }) => role === kind)]));
  let standing = 0;
  return categories.map((_, index) => {
    const at = (kind: StepKind): number => byKind.get(kind)?.values[index] ?? 0;
    const labelOf = (kind: StepKind): string => byKind.get(kind)?.labels[index] ?? '';
    const kind =
      kinds.find((candidate) => at(candidate) !== 0) ??
      kinds.find((candidate) => labelOf(candidate) !== '') ??
      'total';
    const from = kind === 'total' ? 0 : standing;
    const after = {
      total: at('total'),
      increase: from + at('increase'),
      outlined: from + at('outlined'),
      decrease: from - Math.abs(at('decrease')),
    };
    standing = after[kind];
    return { kind, from, to: standing, label: labelOf(kind) };
  });
};
