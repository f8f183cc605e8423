import { type Results, resultsOf } from '../business-case/results/index.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
import type { Finding, Rule } from './define-rule.ts';
import { gates } from './gates.ts';
import { onceEach } from './once-each.ts';
import { agreementDates } from './rules/agreement-dates.ts';
import { rowsNamed } from './rules/rows-named.ts';
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
import { baselines } from './rules/baselines.ts';
import { boardThatSteers } from './rules/board-that-steers.ts';
import { causesCompared } from './rules/causes-compared.ts';
import { costsEntered } from './rules/costs-entered.ts';
import { countedOnce } from './rules/counted-once.ts';
import { dutiesAssessed } from './rules/duties-assessed.ts';
import { earlyWins } from './rules/early-wins.ts';
import { effectsTracked } from './rules/effects-tracked.ts';
import { evidenceNamed } from './rules/evidence-named.ts';
import { evidenceTold } from './rules/evidence-told.ts';
import { factsAgree } from './rules/facts-agree.ts';
import { goalOfTheBoard } from './rules/goal-of-the-board.ts';
import { gatesMoveMoney } from './rules/gates-move-money.ts';
import { otherNumbersSourced } from './rules/other-numbers-sourced.ts';
import { proofsFollow } from './rules/proofs-follow.ts';
import { headlineRanged } from './rules/headline-ranged.ts';
import { hypothesisValued } from './rules/hypothesis-valued.ts';
import { largestBenefitKnown } from './rules/largest-benefit-known.ts';
import { measuresAgree } from './rules/measures-agree.ts';
import { nothingLeftOpen } from './rules/nothing-left-open.ts';
import { nothingPromised } from './rules/nothing-promised.ts';
import { oneCurrency } from './rules/one-currency.ts';
import { optionsCompared } from './rules/options-compared.ts';
import { peopleCosted } from './rules/people-costed.ts';
import { pilotDecides } from './rules/pilot-decides.ts';
import { planNotStretched } from './rules/plan-not-stretched.ts';
import { returnExplained } from './rules/return-explained.ts';
import { runningCostsGoOn } from './rules/running-costs-go-on.ts';
import { scoresLinked } from './rules/scores-linked.ts';
import { stagesReleased } from './rules/stages-released.ts';
import { targetsReached } from './rules/targets-reached.ts';
import { thresholdsAgree } from './rules/thresholds-agree.ts';
import { trainingPlanned } from './rules/training-planned.ts';
import { wordsFit } from './rules/words-fit.ts';
import { wordsFollowFigures } from './rules/words-follow-figures.ts';
import { workOfToday } from './rules/work-of-today.ts';

export type { Finding, Gate } from './define-rule.ts';

export const rules: readonly Rule[] = [
  essentials,
  rowsNamed,
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
  costsEntered,
  peopleCosted,
  trainingPlanned,
  dutiesAssessed,
  effectsTracked,
  baselines,
  goalOfTheBoard,
  earlyWins,
  boardThatSteers,
  evidenceTold,
  largestBenefitKnown,
  evidenceNamed,
  hypothesisValued,
  targetsReached,
  measuresAgree,
  factsAgree,
  workOfToday,
  returnExplained,
  pilotDecides,
  thresholdsAgree,
  stagesReleased,
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
  otherNumbersSourced,
];

const severities = ['must', 'should'] as const;

/** The worst first: what stands before the nearest gate, and of that what must be there. */
const byWeight = (one: Finding, other: Finding): number =>
  gates.indexOf(one.gate) - gates.indexOf(other.gate) ||
  severities.indexOf(one.severity) - severities.indexOf(other.severity);

/**
 * Everything that a reader of the case could take apart, the worst first. Findings never stop an export. `today` is a day
 * as YYYY-MM-DD, against which days are held that cannot be to come.
 */
export const findingsOf = (
  businessCase: BusinessCase,
  results: Results = resultsOf(businessCase),
  today = '',
): Finding[] => {
  const found = rules.flatMap(({ id, gate, severity, faults }) =>
    faults(businessCase, results, today).map((fault) => ({ rule: id, gate, severity, ...fault })),
  );
  return onceEach(found.toSorted(byWeight)).map(({ cause: _cause, ...finding }) => finding);
};
