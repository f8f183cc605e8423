import { type Results, resultsOf } from '../../../src/core/business-case/results/index.ts';
import { caseFlows } from '../../../src/core/business-case/results/case-flows.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import type { Discounting } from '../../../src/core/business-case/uncertainty/discounting.ts';
import {
  type Uncertainty,
  type UncertaintyCache,
  uncertaintyOf,
} from '../../../src/core/business-case/uncertainty/index.ts';

export const discountingOf = ({ settings }: BusinessCase): Discounting => ({
  rate: settings.discountRate ?? null,
  timing: settings.timing ?? 'end-of-year',
});

export const simulated = (businessCase: BusinessCase, cache?: UncertaintyCache): Uncertainty =>
  uncertaintyOf(businessCase, caseFlows(businessCase)('base'), discountingOf(businessCase), cache);

export const baseFigures = (businessCase: BusinessCase): Results['figures'] =>
  resultsOf(businessCase).figures;
