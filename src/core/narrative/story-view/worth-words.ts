import type { CaseInNumbers } from './case-in-view.ts';

/** The figure that an analysis moves: net present value where a rate is set, else the undiscounted sum. */
export const worthMeasure = ({
  results,
}: Pick<CaseInNumbers, 'results'>): 'net-present-value' | 'net-benefit' =>
  (results.figures['net-present-value']?.value ?? null) === null ? 'net-benefit' : 'net-present-value';

export const worthName = (view: Pick<CaseInNumbers, 'results'>): string =>
  worthMeasure(view) === 'net-benefit' ? 'net benefit' : 'net present value';
