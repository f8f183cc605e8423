import type { Formula } from '../quantities/formula.ts';

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;
type Change = (leaf: Of<'input'>) => Formula;

const kinds: { [Kind in Formula['kind']]: (formula: Of<Kind>, change: Change) => Formula } = {
  number: (formula) => formula,
  input: (formula, change) => change(formula),
  negative: (formula, change) => ({ ...formula, of: withLeaves(formula.of, change) }),
  calculation: (formula, change) => ({
    ...formula,
    left: withLeaves(formula.left, change),
    right: withLeaves(formula.right, change),
  }),
  extreme: (formula, change) => ({ ...formula, of: formula.of.map((part) => withLeaves(part, change)) }),
  choice: (formula, change) => ({
    ...formula,
    condition: {
      ...formula.condition,
      left: withLeaves(formula.condition.left, change),
      right: withLeaves(formula.condition.right, change),
    },
    whenTrue: withLeaves(formula.whenTrue, change),
    whenFalse: withLeaves(formula.whenFalse, change),
  }),
};

/** The formula with each of its names changed. */
const withLeaves = (formula: Formula, change: Change): Formula =>
  (kinds[formula.kind] as (formula: Formula, change: Change) => Formula)(formula, change);

/** The formula over other names, or over numbers where a name stands for one; what is not listed stays. */
export const renamed = (formula: Formula, names: Readonly<Record<string, string | number>>): Formula =>
  withLeaves(formula, (leaf) => {
    const found = Object.hasOwn(names, leaf.name) ? names[leaf.name] : undefined;
    if (found === undefined) return leaf;
    return typeof found === 'number' ? { ...leaf, kind: 'number', value: found } : { ...leaf, name: found };
  });

/** The names that a formula reads, each once, in the order in which it does. */
export const namesIn = (formula: Formula): string[] => {
  const found = new Set<string>();
  withLeaves(formula, (leaf) => {
    found.add(leaf.name);
    return leaf;
  });
  return [...found];
};

const at = { position: 0 };

export const numberOf = (value: number): Formula => ({ kind: 'number', value, ...at });

export const cellOf = (name: string): Formula => ({ kind: 'input', name, ...at });

export const calculated = (operator: '+' | '-' | '*' | '/', left: Formula, right: Formula): Formula => ({
  kind: 'calculation',
  operator,
  left,
  right,
  ...at,
});

/** A formula times a number, as it stands where that is 1. */
export const timesNumber = (formula: Formula, factor: number): Formula =>
  factor === 1 ? formula : calculated('*', formula, numberOf(factor));

export const extremeOf = (which: 'min' | 'max', of: Formula[]): Formula => ({
  kind: 'extreme',
  which,
  of,
  ...at,
});

/** What is above zero, and nothing where it is not, or is no number. */
export const aboveZero = (formula: Formula, whenTrue: Formula = formula): Formula => ({
  kind: 'choice',
  condition: { operator: '>', left: formula, right: numberOf(0), ...at },
  whenTrue,
  whenFalse: numberOf(0),
  ...at,
});
