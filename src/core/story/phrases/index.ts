import type { PhraseDefinition } from './define-phrase.ts';
import { cashPayback } from './cash-payback.ts';
import { cashSentence } from './cash-sentence.ts';
import { hypothesisLead } from './hypothesis-lead.ts';
import { hypothesisClaim } from './hypothesis-claim.ts';
import { pilotDoubt } from './pilot-doubt.ts';
import { paybackChance } from './payback-chance.ts';
import { cashLossNote } from './cash-loss-note.ts';
import { lossNote } from './loss-note.ts';
import { lossSentence } from './loss-sentence.ts';
import { simulationMethod } from './simulation-method.ts';
import { chanceMethod } from './chance-method.ts';
import { chanceCaution } from './chance-caution.ts';
import { chanceSentence } from './chance-sentence.ts';
import { inTen } from './in-ten.ts';
import { agreementStanding } from './agreement-standing.ts';
import { financeSentence } from './finance-sentence.ts';
import { financeNote } from './finance-note.ts';
import { stopLineSentence } from './stop-line-sentence.ts';
import { gateLossSentence } from './gate-loss-sentence.ts';
import { gatePaid } from './gate-paid.ts';
import { takenSentence } from './taken-sentence.ts';
import { proofSentence } from './proof-sentence.ts';
import { proofClaim } from './proof-claim.ts';
import { untestedSentence } from './untested-sentence.ts';
import { testPlan } from './test-plan.ts';
import { pilotDesign } from './pilot-design.ts';
import { pilotClaim } from './pilot-claim.ts';
import { pilotSentence } from './pilot-sentence.ts';
import { pilotAlone } from './pilot-alone.ts';
import { pilotCount } from './pilot-count.ts';
import { pilotChange } from './pilot-change.ts';
import { pilotRange } from './pilot-range.ts';
import { pilotMeasure } from './pilot-measure.ts';
import { impactClaim } from './impact-claim.ts';
import { goalClosing } from './goal-closing.ts';
import { goalServed } from './goal-served.ts';
import { goalOpening } from './goal-opening.ts';
import { goalSentence } from './goal-sentence.ts';
import { goalName } from './goal-name.ts';
import { stoppingSentence } from './stopping-sentence.ts';
import { costSplitSentence } from './cost-split-sentence.ts';
import { hypothesisSentence } from './hypothesis-sentence.ts';
import { fundingSentence } from './funding-sentence.ts';
import { askSentence } from './ask-sentence.ts';
import { askClaim } from './ask-claim.ts';
import { askAmounts } from './ask-amounts.ts';
import { leftOutCount } from './left-out-count.ts';
import { lowCaseSentence } from './low-case-sentence.ts';
import { netClaim } from './net-claim.ts';
import { netClause } from './net-clause.ts';
import { netCostSentence } from './net-cost-sentence.ts';
import { paybackClaim } from './payback-claim.ts';
import { paybackClause } from './payback-clause.ts';
import { paybackSentence } from './payback-sentence.ts';
import { presentValueSentence } from './present-value-sentence.ts';
import { returnSentence } from './return-sentence.ts';
import { signedWorth } from './signed-worth.ts';
import { whenDiscounted } from './when-discounted.ts';
import { wordsOfMoney } from './words-of-money.ts';
import { wordsOfWorth } from './words-of-worth.ts';
import { wordsAYear } from './words-a-year.ts';
import { claimedSentence } from './claimed-sentence.ts';
import { socialValueSentence } from './social-value-sentence.ts';
import { fullEffectClaim } from './full-effect-claim.ts';
import { fullEffectYear } from './full-effect-year.ts';
import { fullEffectSentence } from './full-effect-sentence.ts';
import { stressRow } from './stress-row.ts';
import { stressName } from './stress-name.ts';
import { stressSentence } from './stress-sentence.ts';
import { accountGain } from './account-gain.ts';
import { accountsSentence } from './accounts-sentence.ts';
import { actualStanding } from './actual-standing.ts';
import { actualsClaim } from './actuals-claim.ts';
import { pilotLineSentence } from './pilot-line-sentence.ts';
import { postsSentence } from './posts-sentence.ts';
import { worthSentence } from './worth-sentence.ts';

const all: readonly PhraseDefinition[] = [
  cashPayback,
  cashSentence,
  leftOutCount,
  lowCaseSentence,
  netClaim,
  netClause,
  netCostSentence,
  paybackClaim,
  paybackClause,
  paybackSentence,
  presentValueSentence,
  returnSentence,
  signedWorth,
  whenDiscounted,
  worthSentence,
  stressName,
  stressRow,
  stressSentence,
  accountGain,
  accountsSentence,
  wordsOfMoney,
  wordsOfWorth,
  wordsAYear,
  claimedSentence,
  socialValueSentence,
  fullEffectClaim,
  fullEffectYear,
  fullEffectSentence,
  askAmounts,
  askClaim,
  askSentence,
  fundingSentence,
  hypothesisSentence,
  costSplitSentence,
  stoppingSentence,
  goalName,
  goalSentence,
  goalOpening,
  goalServed,
  goalClosing,
  impactClaim,
  pilotMeasure,
  pilotRange,
  pilotChange,
  pilotCount,
  pilotAlone,
  pilotSentence,
  pilotClaim,
  pilotDesign,
  testPlan,
  untestedSentence,
  proofClaim,
  proofSentence,
  takenSentence,
  gateLossSentence,
  gatePaid,
  stopLineSentence,
  financeNote,
  financeSentence,
  agreementStanding,
  inTen,
  chanceSentence,
  chanceCaution,
  chanceMethod,
  simulationMethod,
  lossSentence,
  lossNote,
  cashLossNote,
  paybackChance,
  pilotDoubt,
  hypothesisClaim,
  hypothesisLead,
  pilotLineSentence,
  postsSentence,
  actualsClaim,
  actualStanding,
];

/** Every phrase that a template may use as a part: `{{> net-claim}}`. */
export const phrases: ReadonlyMap<string, PhraseDefinition> = new Map(
  all.map((phrase) => [phrase.id, phrase]),
);
