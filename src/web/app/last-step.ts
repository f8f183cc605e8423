import { steps } from '../steps/index.ts';

const left = new Map<string, string>();

/** The step of a case that somebody was in last; while there was none, the first that tells something. */
export const lastStep = (caseId: string): string => left.get(caseId) ?? steps[1]?.id ?? '';

export const rememberStep = (caseId: string, step: string): void => {
  left.set(caseId, step);
};
