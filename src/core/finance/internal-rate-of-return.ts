import type { FlowTiming } from './net-present-value.ts';

const smallestFactor = 1e-9;
const largestFactor = 1e9;

const derivative = (coefficients: readonly number[]): number[] =>
  coefficients.slice(1).map((coefficient, index) => coefficient * (index + 1));

const valueOf = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

/** The point where the sign changes between two points, to the last bit. */
const crossing = (coefficients: readonly number[], from: number, to: number): number => {
  let [low, high] = [from, to];
  const rising = valueOf(coefficients, low) < 0;
  for (let step = 0; step < 200 && low < high; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (valueOf(coefficients, middle) < 0 === rising) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** How near to zero counts as touching it: rounding in the sum of all terms. */
const tolerance = (coefficients: readonly number[], x: number): number =>
  1e-12 * coefficients.reduce((sum, coefficient, power) => sum + Math.abs(coefficient) * x ** power, 0);

/** All real roots between two points: between the turning points, which are the roots of the derivative. */
const realRoots = (coefficients: readonly number[], from: number, to: number): number[] => {
  if (coefficients.length <= 1) return [];
  const turns = realRoots(derivative(coefficients), from, to);
  const points = [from, ...turns, to];
  const touched = turns.filter((x) => Math.abs(valueOf(coefficients, x)) <= tolerance(coefficients, x));
  const crossed = points.slice(1).flatMap((point, index) => {
    const before = points[index] ?? from;
    const [a, b] = [valueOf(coefficients, before), valueOf(coefficients, point)];
    if (touched.includes(before) || touched.includes(point)) return [];
    return a < 0 !== b < 0 ? [crossing(coefficients, before, point)] : [];
  });
  return [...crossed, ...touched].toSorted((a, b) => a - b);
};

/** Zeros at either end are no roots: they only shift the years. */
const withoutEmptyEnds = (flows: readonly number[]): number[] => {
  const first = flows.findIndex((flow) => flow !== 0);
  const last = flows.findLastIndex((flow) => flow !== 0);
  return first === -1 ? [] : flows.slice(first, last + 1);
};

/**
 * Every rate, as a share, at which the net present value of the yearly flows is zero, lowest first; none when there
 * is none, several when the flows change sign more than once. Discount factors between a billionth and a billion are searched.
 * The timing moves every year by the same half, so that end-of-year and mid-year differ only through year 0.
 */
export const internalRatesOfReturn = (
  flows: readonly number[],
  timing: FlowTiming = 'end-of-year',
): number[] => {
  if (timing === 'mid-year' && flows[0] !== 0) {
    // Powers ½, 1½, 2½ … of the factor are whole powers of its square root.
    const spread = Array.from({ length: Math.max(1, flows.length * 2 - 2) }, () => 0);
    for (const [year, flow] of flows.entries()) spread[year === 0 ? 0 : year * 2 - 1] = flow;
    return ratesOf(spread, 2);
  }
  return ratesOf([...flows], 1);
};

const ratesOf = (flows: readonly number[], periodsAYear: number): number[] => {
  const kept = withoutEmptyEnds(flows);
  if (kept.length < 2) return [];
  const largest = Math.max(...kept.map(Math.abs));
  const scaled = kept.map((flow) => flow / largest);
  return realRoots(scaled, smallestFactor ** (1 / periodsAYear), largestFactor ** (1 / periodsAYear))
    .map((factor) => factor ** -periodsAYear - 1)
    .map((rate) => (Math.abs(rate) < 1e-12 ? 0 : rate))
    .toSorted((a, b) => a - b);
};
