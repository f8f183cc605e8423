import type { BusinessCase } from '../business-case/schema/index.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether somebody said why a list is empty on purpose: "none, because". */
export const isNoneSaid = (businessCase: BusinessCase, list: string): boolean => {
  const said: unknown = businessCase['none'];
  const because = isRecord(said) && Object.hasOwn(said, list) ? said[list] : undefined;
  return typeof because === 'string' && because.trim() !== '';
};
