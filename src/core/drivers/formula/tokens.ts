import { type FormulaFault, fault } from './fault.ts';

export type Operator = '+' | '-' | '*' | '/' | '^' | '<' | '>' | '<=' | '>=' | '=' | '<>';

export type Token =
  | { kind: 'number'; value: number; position: number }
  | { kind: 'name'; name: string; position: number }
  | { kind: 'operator'; operator: Operator; position: number }
  | { kind: 'mark'; mark: '(' | ')' | ','; position: number }
  | { kind: 'end'; position: number };

/** The signs that people and keyboards write for one operator. */
const operators: Record<string, Operator> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
  '÷': '/',
  '^': '^',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '≤': '<=',
  '>=': '>=',
  '≥': '>=',
  '=': '=',
  '==': '=',
  '<>': '<>',
  '≠': '<>',
  '!=': '<>',
};

const pattern =
  /(?<space>\s+)|(?<number>\d+(?:\.\d+)?|\.\d+)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<operator><=|>=|<>|!=|==|[-+−–*×·/÷^<>=≤≥≠])|(?<mark>[(),])/uy;

const mistakeAt = (text: string, position: number): string => {
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
  if (character === '%') return 'Write a percentage as a share: 0.2 for 20%.';
  if (/[£$€]/u.test(character)) return 'Write the amount without its currency: 8.75, not £8.75.';
  return `“${character}” means nothing in a formula.`;
};

/** Longer formulas than this cannot be followed by a reader, nor need they be. */
const longest = 1000;

/** The words of a formula, in order, with an end; or the first thing that is no word of it. */
export const tokensOf = (text: string): { tokens: Token[] } | { fault: FormulaFault } => {
  if (text.length > longest)
    return fault(longest, `A formula may have ${longest} characters. Split it into two benefits.`);
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let position = 0; position < text.length; position = pattern.lastIndex) {
    pattern.lastIndex = position;
    const { space, number, name, operator, mark } = pattern.exec(text)?.groups ?? {};
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number), position });
    else if (name !== undefined) tokens.push({ kind: 'name', name, position });
    else if (operator !== undefined)
      tokens.push({ kind: 'operator', operator: operators[operator] ?? '+', position });
    else if (mark === '(' || mark === ')' || mark === ',') tokens.push({ kind: 'mark', mark, position });
    else if (space === undefined) return fault(position, mistakeAt(text, position));
  }
  return { tokens: [...tokens, { kind: 'end', position: text.length }] };
};
