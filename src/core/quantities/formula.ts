export type Calculation = '+' | '-' | '*' | '/' | '^';
export type Comparison = '<' | '>' | '<=' | '>=' | '=' | '<>';

/** A formula as a tree. A comparison stands only where `if` asks for one. */
export type Formula =
  | { kind: 'number'; value: number; position: number }
  | { kind: 'input'; name: string; position: number }
  | { kind: 'negative'; of: Formula; position: number }
  | { kind: 'calculation'; operator: Calculation; left: Formula; right: Formula; position: number }
  | { kind: 'extreme'; which: 'min' | 'max'; of: Formula[]; position: number }
  | { kind: 'choice'; condition: Condition; whenTrue: Formula; whenFalse: Formula; position: number };

export interface Condition {
  operator: Comparison;
  left: Formula;
  right: Formula;
  position: number;
}
