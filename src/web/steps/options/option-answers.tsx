import { optionValues } from '../../../core/story/exhibits/option-values.ts';
import { Chart } from '../result/chart.tsx';
import type { useCaseView } from '../result/moving-inputs.ts';

export { Staged } from './staged.tsx';
export { StepByStep } from './step-by-step.tsx';

/** What each option is worth, beside the others. */
export const OptionChart = ({ view }: { view: ReturnType<typeof useCaseView> }) => (
  <Chart chart={optionValues.chart(view)} />
);
