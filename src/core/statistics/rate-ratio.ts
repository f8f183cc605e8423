import { normalQuantile, normalTail } from './normal.ts';

/** Events counted in a group of so many: calls on claims, complaints of customers. */
export interface CountedGroup {
  size: number;
  events: number;
}

/** How much lower (as a positive share) the rate is with the change than without, and how sure that is. */
export interface RateChange {
  /** 1 − rate with ÷ rate without. */
  fall: number;
  low: number;
  high: number;
  /** Two-sided; how often chance alone would show as much or more. */
  pValue: number;
}

/**
 * Compares two rates of events that are counted independently (Poisson), by the logarithm of their ratio: standard
 * error √(1/a + 1/b). Where events come in clusters — many calls of one customer — the truth is less sure than this.
 * Null when a group is empty or counts no event: the ratio does not exist.
 */
export const rateChange = (
  treated: CountedGroup,
  comparison: CountedGroup,
  confidence = 0.95,
): RateChange | null => {
  const counts = [treated.size, treated.events, comparison.size, comparison.events];
  if (counts.some((count) => !(count > 0))) return null;
  const logRatio = Math.log(treated.events / treated.size / (comparison.events / comparison.size));
  const error = Math.sqrt(1 / treated.events + 1 / comparison.events);
  const reach = normalQuantile((1 + confidence) / 2) * error;
  const change = {
    fall: 1 - Math.exp(logRatio),
    low: 1 - Math.exp(logRatio + reach),
    high: 1 - Math.exp(logRatio - reach),
    pValue: 2 * normalTail(Math.abs(logRatio) / error),
  };
  // Of a millionth of an event the range has no end.
  return Object.values(change).every(Number.isFinite) ? change : null;
};
