import type { Rule } from './define-rule.ts';
import { cashStated } from './rules/cash-stated.ts';
import { wordsSplit } from './rules/words-split.ts';
import { captureSaid } from './rules/capture-said.ts';
import { budgetNamed } from './rules/budget-named.ts';
import { budgetAgreed } from './rules/budget-agreed.ts';
import { postsWhole } from './rules/posts-whole.ts';
import { conventionsBecause } from './rules/conventions-because.ts';
import { optionsFollowed } from './rules/options-followed.ts';
import { transferSides } from './rules/transfer-sides.ts';
import { typedRowsDated } from './rules/typed-rows-dated.ts';
import { fourImpacts } from './rules/four-impacts.ts';
import { unknownsStated } from './rules/unknowns.ts';
import { realOptions } from './rules/real-options.ts';
import { stakeholderAnswers } from './rules/stakeholder-answers.ts';
import { risksOwned } from './rules/risks-owned.ts';
import { gatesInTime } from './rules/gates-in-time.ts';
import { gatesAboveLowCase } from './rules/gates-above-low-case.ts';
import { storyConsent } from './rules/story-consent.ts';
import { nobodyExposed } from './rules/nobody-exposed.ts';
import { agreementDates } from './rules/agreement-dates.ts';
import { financeAgreed } from './rules/finance-agreed.ts';
import { readyToDecide } from './rules/ready-to-decide.ts';

/** Whose money, whose word and whose time it is, and who answers for it. */
export const answerRules: readonly Rule[] = [
  cashStated,
  wordsSplit,
  captureSaid,
  budgetNamed,
  budgetAgreed,
  postsWhole,
  conventionsBecause,
  optionsFollowed,
  transferSides,
  typedRowsDated,
  fourImpacts,
  unknownsStated,
  realOptions,
  stakeholderAnswers,
  risksOwned,
  gatesInTime,
  gatesAboveLowCase,
  storyConsent,
  nobodyExposed,
  agreementDates,
  financeAgreed,
  readyToDecide,
];
