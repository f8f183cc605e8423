import { type Results, resultsOf } from '../business-case/results/index.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
import type { Finding, Rule } from './define-rule.ts';
import { gates } from './gates.ts';
import { agreementDates } from './rules/agreement-dates.ts';
import { amountsRead } from './rules/amounts-read.ts';
import { askComplete } from './rules/ask-complete.ts';
import { askInWords } from './rules/ask-in-words.ts';
import { askReconciles } from './rules/ask-reconciles.ts';
import { baseCaseLoses } from './rules/base-case-loses.ts';
import { cashStated } from './rules/cash-stated.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { essentials } from './rules/essentials.ts';
import { financeAgreed } from './rules/finance-agreed.ts';
import { figuresExist } from './rules/figures-exist.ts';
import { fourImpacts } from './rules/four-impacts.ts';
import { fullEffectInPlan } from './rules/full-effect-in-plan.ts';
import { gatesAboveLowCase } from './rules/gates-above-low-case.ts';
import { gatesInTime } from './rules/gates-in-time.ts';
import { guardrails } from './rules/guardrails.ts';
import { hypothesisSize } from './rules/hypothesis-size.ts';
import { insideThePlan } from './rules/inside-the-plan.ts';
import { pools } from './rules/pools.ts';
import { poolsClaimed } from './rules/pools-claimed.ts';
import { poolsSharesSaid } from './rules/pools-shares-said.ts';
import { purpose } from './rules/purpose.ts';
import { rangesForChances } from './rules/ranges-for-chances.ts';
import { rangeShapes } from './rules/range-shapes.ts';
import { ranges } from './rules/ranges.ts';
import { rangesOrder } from './rules/ranges-order.ts';
import { readyToDecide } from './rules/ready-to-decide.ts';
import { realOptions } from './rules/real-options.ts';
import { risksOwned } from './rules/risks-owned.ts';
import { settingsInBounds } from './rules/settings-in-bounds.ts';
import { sources } from './rules/sources.ts';
import { stakeholderAnswers } from './rules/stakeholder-answers.ts';
import { nobodyExposed } from './rules/nobody-exposed.ts';
import { storyConsent } from './rules/story-consent.ts';
import { budgetAgreed } from './rules/budget-agreed.ts';
import { budgetNamed } from './rules/budget-named.ts';
import { captureSaid } from './rules/capture-said.ts';
import { conventionsBecause } from './rules/conventions-because.ts';
import { postsWhole } from './rules/posts-whole.ts';
import { optionsFollowed } from './rules/options-followed.ts';
import { transferSides } from './rules/transfer-sides.ts';
import { typedRowsDated } from './rules/typed-rows-dated.ts';
import { wordsSplit } from './rules/words-split.ts';
import { yearlyRanges } from './rules/yearly-ranges.ts';
import { unusualNumbers } from './rules/unusual-numbers.ts';
import { unknownsStated } from './rules/unknowns.ts';

export type { Finding, Gate } from './define-rule.ts';

export const rules: readonly Rule[] = [
  essentials,
  amountsRead,
  askComplete,
  purpose,
  askReconciles,
  askInWords,
  datesInOrder,
  insideThePlan,
  fullEffectInPlan,
  hypothesisSize,
  figuresExist,
  baseCaseLoses,
  ranges,
  rangesOrder,
  rangesForChances,
  rangeShapes,
  yearlyRanges,
  unusualNumbers,
  settingsInBounds,
  guardrails,
  pools,
  poolsClaimed,
  poolsSharesSaid,
  sources,
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

/**
 * Everything that a reader of the case could take apart, gate by gate. Findings never stop an export. `today` is a day
 * as YYYY-MM-DD, against which days are held that cannot be to come.
 */
export const findingsOf = (
  businessCase: BusinessCase,
  results: Results = resultsOf(businessCase),
  today = '',
): Finding[] =>
  rules
    .flatMap(({ id, gate, severity, faults }) =>
      faults(businessCase, results, today).map(({ message, path }) => ({
        rule: id,
        gate,
        severity,
        message,
        path,
      })),
    )
    .toSorted((a, b) => gates.indexOf(a.gate) - gates.indexOf(b.gate));
