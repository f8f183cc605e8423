import { normalQuantile } from './distributions.ts';

/** What two groups differ by: with the change against without it, in the order of the number line. */
export interface Comparison {
  value: number;
  low: number;
  high: number;
  /** Two-sided: how often chance alone would show as much or more. */
  pValue: number;
}

/** So sure is an interval that nobody asked otherwise. */
export const usualConfidence = 0.95;

/** How many standard errors an interval of a normal value reaches to each side. */
export const reachOf = (confidence: number): number => normalQuantile((1 + confidence) / 2);

/** Of a millionth of an event a range has no end: then there is nothing to compare. */
export const finite = (comparison: Comparison): Comparison | null =>
  Object.values(comparison).every(Number.isFinite) ? comparison : null;
