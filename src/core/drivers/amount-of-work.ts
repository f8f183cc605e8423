import { unitOf } from './units.ts';

/** Whether a quantity is a share of something: share, points, per cent. */
export const isShareOf = (quantity: string): boolean =>
  /^(?:shares?|(?:percentage\s+)?points?|per\s?cent|%)(?:[\s/]|$)/iu.test(quantity.trim());

const periods = new Set(['year', 'month', 'week', 'day', 'quarter']);
/** What is an amount of work only when it comes in a period: £5 and 4 minutes are what one takes, £5 a year is not. */
const measures = new Set(['money', 'minute', 'hour', 'day']);

/**
 * Whether a quantity is an amount of which others may take a share: so many calls, customers or pounds a year; no share
 * itself, and nothing that is so much for each. Nobody having said what it counts, it may be.
 */
export const isAmountOfWork = (quantity: string): boolean => {
  if (isShareOf(quantity)) return false;
  const parts = Object.entries(unitOf(quantity));
  const isFor = parts.some(([name, power]) => power < 0 && !periods.has(name));
  const isPeriodic = parts.some(([name, power]) => power < 0 && periods.has(name));
  const isMeasure = parts.some(([name, power]) => power > 0 && measures.has(name));
  return !isFor && (isPeriodic || !isMeasure);
};
