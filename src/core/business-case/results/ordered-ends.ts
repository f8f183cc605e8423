/** Where the ranges do not order the result, its low and high are the least and the greatest that were found. */
export const orderedEnds = (
  low: number | null,
  base: number | null,
  high: number | null,
): [low: number | null, high: number | null] =>
  low === null || base === null || high === null
    ? [low, high]
    : [Math.min(low, base, high), Math.max(low, base, high)];
