import { type Comparison, finite, reachOf, usualConfidence } from './comparison.ts';
import { normalBeyond } from './distributions.ts';

/** Events counted in a group of so many: calls on claims, complaints of customers. */
export interface CountedGroup {
  size: number;
  events: number;
}

/**
 * The rate of events with the change over the rate without, both counted independently (Poisson), by the logarithm of
 * their ratio: standard error √(1/a + 1/b) (Rothman, Greenland and Lash, Modern Epidemiology, chapter 14). Where events
 * come in clusters — many calls of one customer — the truth is less sure than this. Null when a group is empty or counts
 * no event: the ratio does not exist.
 */
export const rateRatio = (
  treated: CountedGroup,
  comparison: CountedGroup,
  confidence = usualConfidence,
): Comparison | null => {
  const counts = [treated.size, treated.events, comparison.size, comparison.events];
  if (counts.some((count) => !(count > 0))) return null;
  const logRatio = Math.log(treated.events / treated.size / (comparison.events / comparison.size));
  const error = Math.sqrt(1 / treated.events + 1 / comparison.events);
  const reach = reachOf(confidence) * error;
  return finite({
    value: Math.exp(logRatio),
    low: Math.exp(logRatio - reach),
    high: Math.exp(logRatio + reach),
    pValue: normalBeyond(logRatio / error),
  });
};
