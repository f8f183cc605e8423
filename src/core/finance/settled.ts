/** What is left of a sum that should be zero, against what was added up: rounding, and no money. */
const rounding = 1e-9;

/**
 * A sum as it is compared with zero: zero where it is no more than a billionth of the absolute amounts in it. Everything
 * that asks whether a sum of money is above, under or at zero asks it of this.
 */
export const settled = (sum: number, absolute: number): number =>
  Math.abs(sum) <= rounding * absolute ? 0 : sum;
