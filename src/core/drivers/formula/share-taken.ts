import type { Condition, Formula } from '../../quantities/formula.ts';

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;

/** Every input that a formula names. */
const inputsOf = (formula: Formula): string[] => {
  const kinds: { [Kind in Formula['kind']]: (formula: Of<Kind>) => string[] } = {
    number: () => [],
    input: ({ name }) => [name],
    negative: ({ of }) => inputsOf(of),
    calculation: ({ left, right }) => [...inputsOf(left), ...inputsOf(right)],
    extreme: ({ of }) => of.flatMap(inputsOf),
    choice: ({ condition, whenTrue, whenFalse }) => [
      ...inputsOfCondition(condition),
      ...inputsOf(whenTrue),
      ...inputsOf(whenFalse),
    ],
  };
  return (kinds[formula.kind] as (formula: Formula) => string[])(formula);
};

const inputsOfCondition = ({ left, right }: Condition): string[] => [...inputsOf(left), ...inputsOf(right)];

const number = (value: number): Formula => ({ kind: 'number', value, position: 0 });

const joined = (operator: '*' | '+' | '-', left: Formula, right: Formula): Formula => ({
  kind: 'calculation',
  operator,
  left,
  right,
  position: 0,
});

/** The share in a factor: all of it where it names shares alone, else what of its own factors does. */
const shareIn = (factor: Formula, isShare: (name: string) => boolean): Formula | null => {
  const names = inputsOf(factor);
  if (names.length > 0 && names.every(isShare)) return factor;
  if (factor.kind === 'negative') return shareIn(factor.of, isShare);
  if (factor.kind !== 'calculation') return null;
  if (factor.operator === '/') return shareIn(factor.left, isShare);
  if (factor.operator !== '*') return null;
  return both(shareIn(factor.left, isShare), shareIn(factor.right, isShare));
};

const both = (one: Formula | null, other: Formula | null): Formula | null =>
  one === null || other === null ? (one ?? other) : joined('*', one, other);

/** What a formula takes of an input: a share, none that it names, or it cannot be told, being no multiple of it. */
type Taken = { share: Formula | null } | 'untold';

const isNothing = (formula: Formula): boolean => formula.kind === 'number' && formula.value === 0;

/**
 * The share of an input that a formula takes: the product of the factors in shares or points that multiply it, of a sum
 * the sum of its parts. Null where it names no such factor, or is not a multiple of the input.
 */
export const shareTaken = (
  formula: Formula,
  input: string,
  isShare: (name: string) => boolean,
): Formula | null => {
  const names = (part: Formula): boolean => inputsOf(part).includes(input);
  const times = (taken: Taken, factor: Formula): Taken =>
    taken === 'untold' ? taken : { share: both(taken.share, shareIn(factor, isShare)) };
  const sum = (operator: '+' | '-', left: Formula, right: Formula): Taken => {
    if (!names(right)) return takenIn(left);
    const subtracted = takenIn(right);
    if (!names(left)) return subtracted;
    const first = takenIn(left);
    if (first === 'untold' || subtracted === 'untold') return 'untold';
    return first.share === null || subtracted.share === null
      ? { share: first.share ?? subtracted.share }
      : { share: joined(operator, first.share, subtracted.share) };
  };
  const kinds: { [Kind in Formula['kind']]: (formula: Of<Kind>) => Taken } = {
    number: () => 'untold',
    input: () => ({ share: null }),
    negative: ({ of }) => takenIn(of),
    calculation: ({ operator, left, right }) => {
      if (operator === '+' || operator === '-') return sum(operator, left, right);
      if (operator === '/') return names(right) ? 'untold' : takenIn(left);
      if (operator === '^' || (names(left) && names(right))) return 'untold';
      return names(left) ? times(takenIn(left), right) : times(takenIn(right), left);
    },
    extreme: ({ of }) => {
      const [one, ...others] = of.filter((part) => !isNothing(part));
      return one === undefined || others.length > 0 ? 'untold' : takenIn(one);
    },
    choice: ({ condition, whenTrue, whenFalse, position }) => {
      const [yes, no] = [whenTrue, whenFalse].map((part) =>
        names(part) ? takenIn(part) : { share: number(0) },
      );
      if (yes === undefined || no === undefined || yes === 'untold' || no === 'untold') return 'untold';
      if (inputsOfCondition(condition).includes(input) || yes.share === null || no.share === null)
        return 'untold';
      return { share: { kind: 'choice', condition, whenTrue: yes.share, whenFalse: no.share, position } };
    },
  };
  const takenIn = (part: Formula): Taken => (kinds[part.kind] as (part: Formula) => Taken)(part);
  const taken = names(formula) ? takenIn(formula) : 'untold';
  return taken === 'untold' ? null : taken.share;
};

export const namesInput = (formula: Formula, input: string): boolean => inputsOf(formula).includes(input);
