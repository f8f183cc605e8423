import type { Results } from '../business-case/results/index.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';

/** A case is ready to draft, ready for finance, ready for the board: three lists, not a percentage. */
export type Gate = 'draft' | 'finance' | 'board';

export type Severity = 'must' | 'should';

/** What a rule found, as plain data: the sentence says what to do, the path which field to open. */
export interface Finding {
  rule: string;
  gate: Gate;
  severity: Severity;
  message: string;
  path: string;
}

export interface Rule {
  id: string;
  gate: Gate;
  severity: Severity;
  /** Faults to plant in the example case, one for each way to break the rule: each must be found. */
  planted: readonly ((example: BusinessCase) => BusinessCase)[];
  /** One entry for each place where the rule does not hold; none when it does. */
  faults: (
    businessCase: BusinessCase,
    results: Results,
    /** The day on which it is asked, as YYYY-MM-DD; empty where nobody says it, and then no day is to come. */
    today: string,
  ) => { message: string; path: string }[];
}

export const defineRule = (rule: Rule): Rule => rule;

/** A fault when a claim about the case does not hold. */
export const unless = (holds: boolean, message: string, path: string): { message: string; path: string }[] =>
  holds ? [] : [{ message, path }];
