import type { Formula } from '../quantities/formula.ts';

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;
const strength = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 } as const;
const negative = 2;
const alone = 4;

interface Written {
  text: string;
  /** How tightly it holds together: what holds less than its place stands in brackets. */
  holds: number;
}

const bracketed = ({ text, holds }: Written, least: number): string => (holds < least ? `(${text})` : text);

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;
type NameOf = (name: string) => string;

const kinds: { [Kind in Formula['kind']]: (formula: Of<Kind>, nameOf: NameOf) => Written } = {
  number: ({ value }) =>
    value < 0 ? { text: `−${-value}`, holds: negative } : { text: `${value}`, holds: alone },
  input: ({ name }, nameOf) => ({ text: nameOf(name), holds: alone }),
  negative: ({ of }, nameOf) => ({
    text: `−${bracketed(written(of, nameOf), negative)}`,
    holds: negative,
  }),
  calculation: ({ operator, left, right }, nameOf) => {
    const holds = strength[operator];
    // The order in which it is computed can be read from it: from the left, and powers from the right.
    const [before, after] = operator === '^' ? [holds + 1, holds] : [holds, holds + 1];
    const [one, other] = [written(left, nameOf), written(right, nameOf)];
    const sign = operator === '^' ? '^' : ` ${signs[operator]} `;
    return { text: `${bracketed(one, before)}${sign}${bracketed(other, after)}`, holds };
  },
  extreme: ({ which, of }, nameOf) => ({
    text: `${which}(${of.map((part) => written(part, nameOf).text).join(', ')})`,
    holds: alone,
  }),
  choice: ({ condition, whenTrue, whenFalse }, nameOf) => {
    const [left, right, yes, no] = [condition.left, condition.right, whenTrue, whenFalse].map(
      (part) => written(part, nameOf).text,
    );
    return { text: `if(${left} ${condition.operator} ${right}, ${yes}, ${no})`, holds: alone };
  },
};

const written = (formula: Formula, nameOf: NameOf): Written =>
  (kinds[formula.kind] as (formula: Formula, nameOf: NameOf) => Written)(formula, nameOf);

/** A formula as a reader reads it, over what its cells are called: with × and ÷, brackets only where they are needed. */
export const formulaInWords = (formula: Formula, nameOf: NameOf): string => written(formula, nameOf).text;
