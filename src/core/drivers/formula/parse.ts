import type { Calculation, Comparison, Formula, Condition } from '../../quantities/formula.ts';
import { type FormulaFault } from './fault.ts';
import { nearestName } from '../../data/nearest-name.ts';
import { type Operator, type Token, tokensOf } from './tokens.ts';

/** Deeper nesting than this is refused, so that no text can exhaust the stack. */
const deepest = 30;

class Mistake extends Error {
  readonly position: number;

  constructor(position: number, message: string) {
    super(message);
    this.position = position;
  }
}

const comparisons: readonly Operator[] = ['<', '>', '<=', '>=', '=', '<>'];

const isComparison = (operator: Operator): operator is Comparison => comparisons.includes(operator);

/** One pass from left to right: sums hold products, products hold signs, signs hold powers. */
class Reader {
  private next = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  private readonly names: readonly string[];

  constructor(tokens: readonly Token[], names: readonly string[]) {
    this.tokens = tokens;
    this.names = names;
  }

  whole(): Formula {
    const formula = this.sum();
    const token = this.token();
    if (token.kind === 'operator' && isComparison(token.operator))
      throw new Mistake(
        token.position,
        'A comparison gives yes or no, not an amount: put it inside if(…, …, …).',
      );
    if (token.kind === 'mark' && token.mark === ')')
      throw new Mistake(token.position, 'This bracket closes none.');
    if (token.kind === 'mark')
      throw new Mistake(token.position, 'A comma stands only between the values of min, max and if.');
    if (token.kind !== 'end')
      throw new Mistake(token.position, 'A sign is missing here: + − × or ÷ between the two.');
    return formula;
  }

  private token(): Token {
    return this.tokens[this.next] ?? { kind: 'end', position: 0 };
  }

  private operator(...wanted: readonly Operator[]): Operator | undefined {
    const token = this.token();
    if (token.kind !== 'operator' || !wanted.includes(token.operator)) return undefined;
    this.next += 1;
    return token.operator;
  }

  private mark(mark: '(' | ')' | ',', otherwise: string): void {
    const token = this.token();
    if (token.kind !== 'mark' || token.mark !== mark) throw new Mistake(token.position, otherwise);
    this.next += 1;
  }

  private nested<Result>(read: () => Result): Result {
    this.depth += 1;
    if (this.depth > deepest)
      throw new Mistake(this.token().position, `Brackets may be nested ${deepest} deep. Split the formula.`);
    const result = read();
    this.depth -= 1;
    return result;
  }

  private chain(part: () => Formula, ...operators: readonly ('+' | '-' | '*' | '/')[]): Formula {
    let left = part();
    for (;;) {
      const { position } = this.token();
      const operator = this.operator(...operators);
      if (operator === undefined) return left;
      left = { kind: 'calculation', operator: operator as Calculation, left, right: part(), position };
    }
  }

  private sum(): Formula {
    return this.chain(() => this.product(), '+', '-');
  }

  private product(): Formula {
    return this.chain(() => this.signed(), '*', '/');
  }

  private signed(): Formula {
    const { position } = this.token();
    if (this.operator('-') === undefined) return this.power();
    return this.nested(() => ({ kind: 'negative', of: this.signed(), position }));
  }

  /** As in mathematics, −2^2 is −4, and 2^3^2 is 2^9. Excel reads both otherwise. */
  private power(): Formula {
    const left = this.value();
    const { position } = this.token();
    if (this.operator('^') === undefined) return left;
    const right = this.nested(() => this.signed());
    return { kind: 'calculation', operator: '^', left, right, position };
  }

  private value(): Formula {
    const token = this.token();
    this.next += 1;
    if (token.kind === 'number') return { kind: 'number', value: token.value, position: token.position };
    if (token.kind === 'name') return this.named(token.name, token.position);
    if (token.kind === 'mark' && token.mark === '(') {
      const inside = this.nested(() => this.sum());
      this.mark(')', 'A closing bracket is missing here.');
      return inside;
    }
    throw new Mistake(
      token.position,
      token.kind === 'end'
        ? 'The formula stops here: a number or the name of an input is missing.'
        : 'Here a number or the name of an input is missing.',
    );
  }

  private named(name: string, position: number): Formula {
    const token = this.token();
    const isCall = token.kind === 'mark' && token.mark === '(';
    if (isCall && !this.names.includes(name)) {
      this.next += 1;
      return this.nested(() => this.call(name, position));
    }
    if (this.names.includes(name)) return { kind: 'input', name, position };
    const near = nearestName(name, this.names);
    const question = near === undefined ? '' : ` Did you mean “${near}”?`;
    throw new Mistake(position, `There is no input “${name}”.${question}`);
  }

  private call(name: string, position: number): Formula {
    if (name === 'if') {
      const condition = this.condition();
      this.mark(',', 'After the comparison, if needs a comma and two values: if(a > b, then, otherwise).');
      const whenTrue = this.sum();
      this.mark(',', 'if needs a second value: if(a > b, then, otherwise).');
      const whenFalse = this.sum();
      this.mark(')', 'A closing bracket is missing here.');
      return { kind: 'choice', condition, whenTrue, whenFalse, position };
    }
    if (name !== 'min' && name !== 'max')
      throw new Mistake(position, `There is no function “${name}”. A formula knows min, max and if.`);
    const of = [this.sum()];
    for (let token = this.token(); token.kind === 'mark' && token.mark === ','; token = this.token()) {
      this.next += 1;
      of.push(this.sum());
    }
    this.mark(')', 'A closing bracket is missing here.');
    return { kind: 'extreme', which: name, of, position };
  }

  condition(): Condition {
    const left = this.sum();
    const { position } = this.token();
    const operator = this.operator(...comparisons);
    if (operator === undefined || !isComparison(operator))
      throw new Mistake(position, 'if begins with a comparison: if(a > b, then, otherwise).');
    return { operator, left, right: this.sum(), position };
  }
}

/** The tree of a formula over named inputs, or the first mistake in it. */
export const formulaOf = (
  text: string,
  names: readonly string[],
): { formula: Formula } | { fault: FormulaFault } => {
  const read = tokensOf(text);
  if ('fault' in read) return read;
  try {
    return { formula: new Reader(read.tokens, names).whole() };
  } catch (error) {
    if (error instanceof Mistake) return { fault: { position: error.position, message: error.message } };
    throw error;
  }
};
