import type { Rule } from './define-rule.ts';
import { contingencyHeld } from './rules/contingency-held.ts';
import { costsEntered } from './rules/costs-entered.ts';
import { peopleCosted } from './rules/people-costed.ts';
import { trainingPlanned } from './rules/training-planned.ts';
import { dutiesAssessed } from './rules/duties-assessed.ts';
import { effectsTracked } from './rules/effects-tracked.ts';
import { baselines } from './rules/baselines.ts';
import { goalOfTheBoard } from './rules/goal-of-the-board.ts';
import { earlyWins } from './rules/early-wins.ts';
import { boardThatSteers } from './rules/board-that-steers.ts';
import { evidenceTold } from './rules/evidence-told.ts';
import { largestBenefitKnown } from './rules/largest-benefit-known.ts';
import { evidenceNamed } from './rules/evidence-named.ts';
import { hypothesisValued } from './rules/hypothesis-valued.ts';
import { targetsReached } from './rules/targets-reached.ts';
import { measuresAgree } from './rules/measures-agree.ts';
import { factsAgree } from './rules/facts-agree.ts';
import { workOfToday } from './rules/work-of-today.ts';
import { returnExplained } from './rules/return-explained.ts';
import { pilotDecides } from './rules/pilot-decides.ts';
import { thresholdsAgree } from './rules/thresholds-agree.ts';
import { stagesReleased } from './rules/stages-released.ts';

/** What the case rests on: its costs, its proof and its plan. */
export const groundRules: readonly Rule[] = [
  contingencyHeld,
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
];
