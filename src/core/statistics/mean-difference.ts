import { type Comparison, finite, usualConfidence } from './comparison.ts';
import { studentBeyond, studentQuantile } from './distributions.ts';

/** What was measured on so many: their mean, and how far single ones lie around it (the standard deviation). */
export interface MeasuredGroup {
  size: number;
  mean: number;
  deviation: number;
}

const isMeasured = ({ size, mean, deviation }: MeasuredGroup): boolean =>
  size > 1 && deviation >= 0 && Number.isFinite(mean);

/** What one group adds to the variance of the difference. */
const errorOf = ({ size, deviation }: MeasuredGroup): number => deviation ** 2 / size;

/**
 * How far two means lie apart, with variances that need not be equal: Welch, The generalization of “Student’s” problem
 * when several different population variances are involved, Biometrika 34, 1947, with the degrees of freedom of
 * Satterthwaite, 1946. Null when a group has fewer than two, or nothing varies at all: then there is no error to measure
 * the difference by.
 */
export const meanDifference = (
  treated: MeasuredGroup,
  comparison: MeasuredGroup,
  confidence = usualConfidence,
): Comparison | null => {
  if (!isMeasured(treated) || !isMeasured(comparison)) return null;
  const [one, other] = [errorOf(treated), errorOf(comparison)];
  const error = Math.sqrt(one + other);
  if (!(error > 0)) return null;
  const degrees = (one + other) ** 2 / (one ** 2 / (treated.size - 1) + other ** 2 / (comparison.size - 1));
  const value = treated.mean - comparison.mean;
  const reach = studentQuantile((1 + confidence) / 2, degrees) * error;
  return finite({
    value,
    low: value - reach,
    high: value + reach,
    pValue: studentBeyond(value / error, degrees),
  });
};
