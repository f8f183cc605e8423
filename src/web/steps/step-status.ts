import { valueAtPath } from '../../core/business-case/path.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { Finding } from '../../core/review/index.ts';
import type { StepDefinition } from './index.ts';

/** Said in words everywhere it is shown. */
export type StepStatus = 'Not started' | 'Started' | 'Needs attention' | 'Ready';

/** Whether anything stands there: a row or group counts where one of its fields does. */
export const isWritten = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isWritten);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isWritten);
  return value !== undefined && value !== null && value !== '';
};

export const isUnder = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`));

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
