import { type Results, resultsOf } from '../../../src/core/business-case/results/index.ts';
import { calculationOf } from '../../../src/core/business-case/calculation/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import {
  type Uncertainty,
  type UncertaintyCache,
  uncertaintyOf,
} from '../../../src/core/business-case/uncertainty/index.ts';

export const simulated = (businessCase: BusinessCase, cache?: UncertaintyCache): Uncertainty =>
  uncertaintyOf(calculationOf(businessCase), cache);

export const baseFigures = (businessCase: BusinessCase): Results['figures'] =>
  resultsOf(businessCase).figures;
