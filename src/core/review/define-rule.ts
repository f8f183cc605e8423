import type { Results } from '../business-case/results/index.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
import type { Gate } from '../quantities/field.ts';

export type { Gate } from '../quantities/field.ts';

export type Severity = 'must' | 'should';

/** One place where a rule does not hold. */
export interface Fault {
  message: string;
  path: string;
  /**
   * Why it is told once where several rules find it: `missing`, nothing stands there; `number`, its number is another
   * than elsewhere; `follows`, a row cannot be computed, which a fault in one of its fields says better.
   */
  cause?: 'missing' | 'number' | 'follows';
  /** By what name it may stay as it is, with a reason: see `datesBecause`. */
  keep?: string;
}

/** What a rule found, as plain data: the sentence says what to do, the path which field to open. */
export interface Finding {
  rule: string;
  gate: Gate;
  severity: Severity;
  message: string;
  path: string;
  /** By what name a reason is kept why it stays as it is; where there is none, it is mended. */
  keep?: string;
}

export interface Rule {
  id: string;
  gate: Gate;
  severity: Severity;
  /** The rules of the rubric for papers that it holds, by their ids. */
  answers: readonly string[];
  /** The places of the case where its faults lie, and everything under them; `*` is anywhere. */
  reads: readonly string[];
  /** `case` where it asks the case as one; else the path of the list whose rows it asks one by one. */
  over: string;
  /** What holds when nothing is found. */
  statement: string;
  /** Why somebody who decides would ask. */
  reason: string;
  /** Faults to plant in the example case, one for each way to break the rule: each must be found. */
  planted: readonly ((example: BusinessCase) => BusinessCase)[];
  /** One entry for each place where the rule does not hold; none when it does. */
  faults: (
    businessCase: BusinessCase,
    results: Results,
    /** The day on which it is asked, as YYYY-MM-DD; empty where nobody says it, and then no day is to come. */
    today: string,
  ) => Fault[];
}

export const defineRule = (rule: Rule): Rule => rule;

/** A fault when a claim about the case does not hold. */
export const unless = (holds: boolean, message: string, path: string): Fault[] =>
  holds ? [] : [{ message, path }];

/** A fault when something is not there: a list without rows, a field without an answer. */
export const needs = (isThere: boolean, message: string, path: string): Fault[] =>
  isThere ? [] : [{ message, path, cause: 'missing' }];

/** A fault where one thing has two numbers. */
export const contradicts = (isOne: boolean, message: string, path: string): Fault[] =>
  isOne ? [] : [{ message, path, cause: 'number' }];
