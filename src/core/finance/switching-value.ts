/** Two points close around the zero of what is a straight line between the given ones, as most results are. */
const closeBracket = (
  result: (value: number) => number,
  from: number,
  to: number,
): [from: number, to: number] => {
  const [start, end] = [result(from), result(to)];
  const guess = from + ((to - from) * start) / (start - end);
  const near = Math.sign(to - from) * Math.abs(guess) * 2 ** -20;
  const [before, after] = [guess - near, guess + near];
  const isInside = (value: number): boolean => Math.min(from, to) < value && value < Math.max(from, to);
  if (!isInside(before) || !isInside(after)) return [from, to];
  const isAround = result(before) < 0 === start < 0 && result(after) < 0 === end < 0;
  return isAround ? [before, after] : [from, to];
};

/** Bisection between two points of which one is so and the other not; it ends at the last bit. */
const boundary = (isSo: (value: number) => boolean, from: number, to: number): number => {
  let [a, b] = [from, to];
  const atStart = isSo(a);
  for (let step = 0; step < 200; step += 1) {
    const middle = (a + b) / 2;
    if (middle === a || middle === b) break;
    if (isSo(middle) === atStart) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
};

/** Between two points of different sign: the middle of where the result is zero, for a sum is zero a little around it. */
const zeroBetween = (result: (value: number) => number, from: number, to: number): number => {
  const [a, b] = closeBracket(result, from, to);
  const underZero = boundary((value) => result(value) < 0, a, b);
  const isOver = (value: number): boolean => result(value) > 0;
  return isOver(a) === isOver(b) ? underZero : (underZero + boundary(isOver, a, b)) / 2;
};

/** Steps away from the base, finer near it; the widest is 64 times its size. */
const steps = [0.125, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 8, 16, 32, 64];

const between = (least: number, most: number) => (value: number) => Math.min(most, Math.max(least, value));

/**
 * The value that an input would need to take for the result to switch its sign (Green Book 5.60): the one nearest to
 * the base, looked for between the least and the most that the input may be, inside its range and outside it. Null
 * when no value does: "cannot break even" is an answer.
 */
export const switchingValue = (
  result: (value: number) => number,
  base: number,
  least: number,
  most: number,
): number | null => {
  const atBase = result(base);
  if (atBase === 0) return base;
  const size = Math.abs(base) || Math.min(1, Math.abs(most) || 1);
  const clamped = between(least, most);
  const isLoss = atBase < 0;
  const points = { below: base, above: base };
  for (const step of steps) {
    const next = { below: clamped(base - step * size), above: clamped(base + step * size) };
    const sides = (['below', 'above'] as const).filter(
      (side) => next[side] !== points[side] && result(next[side]) < 0 !== isLoss,
    );
    const zeros = sides.map((side) => zeroBetween(result, points[side], next[side]));
    const [nearest] = zeros.toSorted((a, b) => Math.abs(a - base) - Math.abs(b - base));
    if (nearest !== undefined) return nearest;
    Object.assign(points, next);
  }
  return null;
};
