import type { Formula } from '../quantities/formula.ts';

/** The inputs that a formula names, each as often as it does; null where it does more than add and multiply. */
const namesOf = (formula: Formula): string[] | null => {
  if (formula.kind === 'number') return [];
  if (formula.kind === 'input') return [formula.name];
  if (formula.kind === 'negative') return namesOf(formula.of);
  if (formula.kind !== 'calculation' || formula.operator === '^') return null;
  const [left, right] = [namesOf(formula.left), namesOf(formula.right)];
  return left === null || right === null ? null : [...left, ...right];
};

/** Whether something uncertain stands under a fraction line. */
const dividesBy = (formula: Formula, isUncertain: (name: string) => boolean): boolean => {
  if (formula.kind === 'negative') return dividesBy(formula.of, isUncertain);
  if (formula.kind !== 'calculation') return false;
  const below = formula.operator === '/' ? (namesOf(formula.right) ?? []) : [];
  return (
    below.some(isUncertain) || dividesBy(formula.left, isUncertain) || dividesBy(formula.right, isUncertain)
  );
};

/**
 * Whether each uncertain input stands in a formula once, and is only added and multiplied. When they are independent,
 * the mean of the formula is then the formula of their means: known exactly, and not estimated from points.
 */
export const isMultilinear = (formula: Formula, sourceOf: (name: string) => string | null): boolean => {
  const names = namesOf(formula);
  if (names === null || dividesBy(formula, (name) => sourceOf(name) !== null)) return false;
  const sources = names.map(sourceOf).filter((source) => source !== null);
  return new Set(sources).size === sources.length;
};
