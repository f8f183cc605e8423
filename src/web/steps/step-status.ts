import { valueAtPath } from '../../core/business-case/path.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { Finding } from '../../core/review/index.ts';
import { isUnder, isWritten } from './form/written.ts';
import type { StepDefinition } from './index.ts';

/** Said in words everywhere it is shown. */
export type StepStatus = 'Not started' | 'Started' | 'Needs attention' | 'Ready';

export const isBegun = (businessCase: BusinessCase, { paths }: StepDefinition): boolean =>
  paths.some((path) => isWritten(valueAtPath(businessCase, path)));

/** What stands between a step and ready; nothing is asked of a step that nobody has begun. */
export const findingsOfStep = (
  businessCase: BusinessCase,
  findings: readonly Finding[],
  step: StepDefinition,
): Finding[] => (isBegun(businessCase, step) ? findings.filter(({ path }) => isUnder(path, step.paths)) : []);

export const stepStatus = (
  businessCase: BusinessCase,
  findings: readonly Finding[],
  step: StepDefinition,
): StepStatus => {
  if (!isBegun(businessCase, step)) return 'Not started';
  const own = findingsOfStep(businessCase, findings, step);
  if (own.length === 0) return 'Ready';
  return own.some(({ gate }) => gate === 'draft') ? 'Started' : 'Needs attention';
};
