import { inverseNormal } from './inverse-normal.ts';
import type { Limits } from './pert.ts';
import type { Quantile } from './quantile-table.ts';

/** Straight lines from the least value up to the most likely, and down to the greatest. */
export const triangular = ({ least, mode, greatest }: Limits): Quantile => {
  const range = greatest - least;
  const place = (mode - least) / range;
  return (chance) =>
    chance < place
      ? least + Math.sqrt(chance * range * (mode - least))
      : greatest - Math.sqrt((1 - chance) * range * (greatest - mode));
};

/** Every value between the two is as likely as every other. */
export const uniform = (least: number, greatest: number): Quantile => {
  const range = greatest - least;
  return (chance) => least + chance * range;
};

/** The lognormal with these one-in-ten ends, both above zero; its median is √(low × high). */
export const lognormal = (low: number, high: number): Quantile => {
  const middle = (Math.log(low) + Math.log(high)) / 2;
  const spread = (Math.log(high) - Math.log(low)) / (2 * inverseNormal(0.9));
  return (chance) => Math.exp(middle + spread * inverseNormal(chance));
};
