import { inverseNormal } from './inverse-normal.ts';

/** Groups of points alike in one input: few enough to average what the other inputs do. */
const groups = 32;

/** Scores that part a standard normal into groups of one size. */
const ends = Float64Array.from({ length: groups - 1 }, (_, index) => inverseNormal((index + 1) / groups));

/** In which group each point stands by its score in one input. */
export const groupsOf = (scores: Float64Array): Uint8Array => {
  const found = new Uint8Array(scores.length);
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    let low = 0;
    let high = groups - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (score > (ends[middle] ?? 0)) low = middle + 1;
      else high = middle;
    }
    found[index] = low;
  }
  return found;
};

/**
 * What it is worth to know an input before deciding: the mean of max(0, worth) when the mean worth at each value of it
 * is known, less max(0, mean worth). The expected value of partial perfect information, for the decision to go ahead
 * or not, by grouping the points (Strong and Oakley 2013).
 */
export const valueOfFindingOut = (worth: Float64Array, inputGroups: Uint8Array): number => {
  const sums = new Float64Array(groups);
  for (let index = 0; index < worth.length; index += 1) {
    const group = inputGroups[index] ?? 0;
    sums[group] = (sums[group] ?? 0) + (worth[index] ?? 0);
  }
  let [informed, total] = [0, 0];
  for (const sum of sums) {
    informed += Math.max(0, sum);
    total += sum;
  }
  return Math.max(0, informed - Math.max(0, total)) / worth.length;
};
