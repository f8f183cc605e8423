import type { Column } from './column.ts';
import { productOf } from './column-arithmetic.ts';

type Values = Record<string, number>;

/** Two cases that no formula treats alike by accident. */
const probes = [0.137, 0.219] as const;

/** Whether a function is, in a case, the product of these inputs. */
const isProductOf = (of: (values: Values) => number, factors: readonly string[], values: Values): boolean => {
  const product = factors.reduce((all, name) => all * (values[name] ?? 0), 1);
  return Math.abs(of(values) / product - 1) < 1e-12;
};

/** The inputs that a function is plainly the product of; null when it is anything else. */
const factorsOf = (of: (values: Values) => number, names: readonly string[]): string[] | null => {
  const tried = probes.map((probe) =>
    Object.fromEntries(names.map((name, index) => [name, probe / (1 + index * 0.173)])),
  );
  const [first = {}] = tried;
  const value = of(first);
  const factors = names.filter((name) => of({ ...first, [name]: 2 * (first[name] ?? 0) }) !== value);
  return tried.every((values) => isProductOf(of, factors, values)) ? factors : null;
};

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
  if (factors !== null) return factors.map((name) => columns[name] ?? 0).reduce<Column>(productOf, 1);
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
