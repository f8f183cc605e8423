/** A step of Halley's method triples the digits: after one this small, nothing is left to gain. */
const lastStep = 1e-4;
const mostRounds = 80;
/** The factors of a year between which a rate is looked for, as in the exact measure. */
const leastFactor = 1e-9;
const mostFactor = 1e9;

/**
 * The internal rate of return of yearly flows that change sign once, so that there is one rate (Descartes): Newton's
 * method on the discount factor with Halley's correction for the bend, held between two factors that enclose the root,
 * and halving their logarithm where a step would leave them. The flows fall at the end of their years.
 */
export const singleRate = (flows: Float64Array, startFactor: number): number => {
  let end = flows.length - 1;
  while ((flows[end] ?? 0) === 0) end -= 1;
  const direction = (flows[end] ?? 0) > 0 ? 1 : -1;
  let low = leastFactor;
  let high = mostFactor;
  let factor = startFactor;
  for (let round = 0; round < mostRounds; round += 1) {
    let value = flows[end] ?? 0;
    let slope = 0;
    let bend = 0;
    for (let year = end - 1; year >= 0; year -= 1) {
      bend = bend * factor + slope;
      slope = slope * factor + value;
      value = value * factor + (flows[year] ?? 0);
    }
    if (value * direction > 0) high = factor;
    else low = factor;
    const step = (value * slope) / (slope * slope - value * bend);
    const next = factor - step;
    const isSmall = Math.abs(step) <= lastStep * factor;
    // On a flat piece of the curve the step is small as well, and there is no root: Newton's own step is large there.
    const isFlat = isSmall && Math.abs(value) > 2 * lastStep * factor * Math.abs(slope);
    if (next > low && next < high && !isFlat) {
      factor = next;
      if (isSmall) break;
    } else {
      if (value === 0 || high - low <= 1e-14 * high) break;
      factor = Math.sqrt(low * high);
    }
  }
  return 1 / factor - 1;
};
