/** Groups of points alike in one input: few enough to average what the other inputs do. */
const groups = 32;

/** The upper ends of the groups on the scale of a standard normal are of no use when a column is tied: ranks are. */
export const groupsOf = (scores: Float64Array): Uint8Array => {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const found = new Uint8Array(scores.length);
  for (let rank = 0; rank < order.length; rank += 1)
    found[order[rank] ?? 0] = Math.floor((rank * groups) / order.length);
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
