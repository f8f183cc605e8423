import type { MovingInput } from '../../business-case/results/sensitivity.ts';
import type { Results } from '../../business-case/results/index.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import type { Uncertainty } from '../../business-case/uncertainty/index.ts';
import type { Formats } from '../../quantities/format.ts';

/** Everything that the generated part of the view is made from. */
export interface CaseInView {
  businessCase: BusinessCase;
  results: Results;
  /** The widest first. */
  inputs: readonly MovingInput[];
  formats: Formats;
  /** What the simulation says: percentiles, and the chance of a loss. */
  uncertainty: Uncertainty;
}

/** What the sentences about money need: they can be said before anything is simulated. */
export type CaseInNumbers = Pick<CaseInView, 'businessCase' | 'results' | 'formats'>;

/** What phrases are said of. What chances are is not known before anything is simulated. */
export type CaseToSay = CaseInNumbers & Partial<Pick<CaseInView, 'uncertainty'>>;
