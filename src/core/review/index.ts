import { type Results, resultsOf } from '../business-case/results/index.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
import { answerRules } from './answer-rules.ts';
import type { Finding, Rule } from './define-rule.ts';
import { doubtRules } from './doubt-rules.ts';
import { figureRules } from './figure-rules.ts';
import { foundBy } from './found-by.ts';
import { groundRules } from './ground-rules.ts';
import { houseRules } from './house-rules.ts';
import { wordRules } from './word-rules.ts';

export type { Finding, Gate } from './define-rule.ts';

export const rules: readonly Rule[] = [
  ...figureRules,
  ...answerRules,
  ...groundRules,
  ...wordRules,
  ...houseRules,
  ...doubtRules,
];

/**
 * Everything that a reader of the case could take apart, the worst first. Findings never stop an export. `today` is a day
 * as YYYY-MM-DD, against which days are held that cannot be to come.
 */
export const findingsOf = (
  businessCase: BusinessCase,
  results: Results = resultsOf(businessCase),
  today = '',
): Finding[] => foundBy(rules, businessCase, results, today);
