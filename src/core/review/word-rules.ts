import type { Rule } from './define-rule.ts';
import { optionsCompared } from './rules/options-compared.ts';
import { runningCostsGoOn } from './rules/running-costs-go-on.ts';
import { planNotStretched } from './rules/plan-not-stretched.ts';
import { wordsFit } from './rules/words-fit.ts';
import { scoresLinked } from './rules/scores-linked.ts';
import { countedOnce } from './rules/counted-once.ts';
import { nothingPromised } from './rules/nothing-promised.ts';
import { nothingLeftOpen } from './rules/nothing-left-open.ts';
import { oneCurrency } from './rules/one-currency.ts';
import { wordsFollowFigures } from './rules/words-follow-figures.ts';
import { causesCompared } from './rules/causes-compared.ts';
import { headlineRanged } from './rules/headline-ranged.ts';
import { proofsFollow } from './rules/proofs-follow.ts';
import { gatesMoveMoney } from './rules/gates-move-money.ts';

/** Whether what is said, compared and promised follows from it. */
export const wordRules: readonly Rule[] = [
  optionsCompared,
  runningCostsGoOn,
  planNotStretched,
  wordsFit,
  scoresLinked,
  countedOnce,
  nothingPromised,
  nothingLeftOpen,
  oneCurrency,
  wordsFollowFigures,
  causesCompared,
  headlineRanged,
  proofsFollow,
  gatesMoveMoney,
];
