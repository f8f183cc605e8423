import { type Comparison, finite, reachOf, usualConfidence } from './comparison.ts';
import { normalBeyond } from './distributions.ts';
import type { CountedGroup } from './rate-ratio.ts';

/** Each of so many counts once or not at all. */
const isShare = ({ size, events }: CountedGroup): boolean => size > 0 && events >= 0 && events <= size;

/**
 * The interval of one share by its score: Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22, 1927. It stays within 0 and 1, and has a width at both. Null when
 * it is no share.
 */
export const shareInterval = (
  group: CountedGroup,
  confidence = usualConfidence,
): { low: number; high: number } | null => {
  if (!isShare(group)) return null;
  const { size, events } = group;
  const [reach, share] = [reachOf(confidence), events / size];
  const middle = share + reach ** 2 / (2 * size);
  const width = reach * Math.sqrt((share * (1 - share)) / size + reach ** 2 / (4 * size ** 2));
  const whole = 1 + reach ** 2 / size;
  return {
    low: events === 0 ? 0 : (middle - width) / whole,
    high: events === size ? 1 : (middle + width) / whole,
  };
};

/**
 * How far two shares lie apart, in points. The interval is that of Newcombe, Interval estimation for the difference
 * between independent proportions, Statistics in Medicine 17, 1998, method 10: the two score intervals joined. The test
 * is the one of two shares with a pooled variance (Fleiss, Statistical Methods for Rates and Proportions, without the
 * correction for continuity). Where nobody or everybody is counted in both groups there is no difference to test.
 */
export const shareDifference = (
  treated: CountedGroup,
  comparison: CountedGroup,
  confidence = usualConfidence,
): Comparison | null => {
  const [first, second] = [shareInterval(treated, confidence), shareInterval(comparison, confidence)];
  if (first === null || second === null) return null;
  const [one, other] = [treated.events / treated.size, comparison.events / comparison.size];
  const pooled = (treated.events + comparison.events) / (treated.size + comparison.size);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / treated.size + 1 / comparison.size));
  const value = one - other;
  return finite({
    value,
    low: value - Math.hypot(one - first.low, second.high - other),
    high: value + Math.hypot(first.high - one, other - second.low),
    pValue: error === 0 ? 1 : normalBeyond(value / error),
  });
};
