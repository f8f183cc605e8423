/**
 * What can be counted with. A quadrillion is more than the money of the world, and a product of five such amounts and
 * its square are still numbers; what is smaller than a trillionth, and not zero, is no amount of anything.
 */
const largest = 1e15;
const smallest = 1e-12;
/** A share of a thousand is 100,000%; over sixty years even its growth is still a number. */
const largestShare = 1000;

export const isCountable = (value: number, kind: 'share' | 'amount' = 'amount'): boolean =>
  value === 0 ||
  (Math.abs(value) >= smallest && Math.abs(value) <= (kind === 'share' ? largestShare : largest));

/** Why a number is not taken, and what to enter instead. */
export const countableSentence = (typed: string, value: number): string =>
  Math.abs(value) < smallest
    ? `“${typed}” is too small to count with. Enter 0, or a larger amount.`
    : `“${typed}” is too large to count with. Enter a smaller amount.`;
