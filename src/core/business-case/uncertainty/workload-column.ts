import type { Column } from './formula-column.ts';

type Values = Record<string, number>;

/** Two cases that no formula treats alike by accident. */
const probes = [0.137, 0.219] as const;

/** The inputs that a function is plainly the product of; null when it is anything else. */
const factorsOf = (of: (values: Values) => number, names: readonly string[]): string[] | null => {
  const [first, second] = probes.map((probe) =>
    Object.fromEntries(names.map((name, index) => [name, probe / (1 + index * 0.173)])),
  );
  if (first === undefined || second === undefined) return null;
  const value = of(first);
  const factors = names.filter((name) => of({ ...first, [name]: 2 * (first[name] ?? 0) }) !== value);
  const isProduct = [first, second].every((values) => {
    const product = factors.reduce((all, name) => all * (values[name] ?? 0), 1);
    return Math.abs(of(values) / product - 1) < 1e-12;
  });
  return isProduct ? factors : null;
};

const product = (columns: readonly Column[]): Column =>
  columns.reduce<Column>((left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return left * right;
    if (typeof left === 'number')
      return left === 1 ? right : (right as Float64Array).map((value) => left * value);
    return typeof right === 'number'
      ? left.map((value) => value * right)
      : left.map((value, index) => value * (right[index] ?? 0));
  }, 1);

/**
 * How much of a workload there is, or is taken, in every case. Nearly always that is one input or a product of two;
 * then no function is called thousands of times.
 */
export const workloadColumn = (
  of: (values: Values) => number,
  columns: Readonly<Record<string, Column>>,
): Column => {
  const names = Object.keys(columns);
  const factors = factorsOf(of, names);
  if (factors !== null) return product(factors.map((name) => columns[name] ?? 0));
  const length = Object.values(columns).find((column) => typeof column !== 'number')?.length;
  const values: Values = {};
  const valueAt = (index: number): number => {
    for (const name of names) {
      const column = columns[name] ?? 0;
      values[name] = typeof column === 'number' ? column : (column[index] ?? 0);
    }
    return of(values);
  };
  return length === undefined ? valueAt(0) : Float64Array.from({ length }, (_, index) => valueAt(index));
};
