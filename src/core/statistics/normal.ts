/**
 * The chance of a standard normal value above x, x ≥ 0, to about 1e-15 relative: the series of the distribution near
 * the middle, the continued fraction of Mills' ratio in the tail (Abramowitz and Stegun 26.2.10 and 26.2.14).
 */
export const normalTail = (x: number): number => {
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x < 2.5) {
    let [term, sum] = [x, x];
    for (let n = 1; term > sum * 1e-17; n += 1) {
      term *= (x * x) / (2 * n + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = 0;
  for (let n = 120; n >= 1; n -= 1) fraction = n / (x + fraction);
  return density / (x + fraction);
};

/** The value that a standard normal stays under with this chance (between 0 and 1): bisection on the distribution. */
export const normalQuantile = (chance: number): number => {
  if (chance < 0.5) return -normalQuantile(1 - chance);
  let [low, high] = [0, 40];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (normalTail(middle) > 1 - chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
