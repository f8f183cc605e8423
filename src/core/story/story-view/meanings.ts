import type { generatedFields } from './generated-shape.ts';
import { clause, type MeaningsOf, sentence, words } from './meaning.ts';
import { meaningsOfRows } from './meanings-of-rows.ts';

const ofSingleNames = {
  cashName: 'What money that really moves is called',
  fullEffectYear: 'Which year is the best',
  fullEffectPeriod: 'In which year, within a sentence',
  rateClause: clause('The discount rate and where it comes from, to begin a sentence with'),
  leftOutSentence: sentence(
    'What no total counts yet, and why',
    'The figures leave out one benefit that has no figure yet, “Fewer hire-car days”: the true result may be higher.',
  ),
  pilotVerdict: 'better, worse, unclear or untested: to ask for in a condition',
  pilotMayClaimCause: 'Whether the comparison can show a cause',
  evidenceIsTold: 'Whether there is evidence or a proof to tell',
  pilotIsTold: 'Whether a finished pilot says something',
  isUntested: 'Whether nothing of it has been tested',
  proofIsTold: 'Whether a pilot, what we saw ourselves, or that there was none, is told',
  noneTurnsAlone: 'Whether no assumption turns the result alone, within its range',
  hasChances: 'Whether the result was simulated',
  hasFullEffect: 'Whether the benefits have a best year that can be told',
  horizon: words('The years covered, in words'),
  isIllustration: 'Whether the case is invented',
  isNetCost: 'Whether the result is below zero',
  paysBack: 'Whether it pays back within the years covered',
  hasRange: 'Whether the result has a low and a high case',
  showsToday: 'Whether there is enough to show what happens today',
  editionNumber: 'The number that the next export gets',
  editionDate: words('The day of the export', '12 January 2027'),
  currencyName: 'The currency by its three letters',
  tableUnit: 'The unit of amounts in tables, for their captions',
  worthName: 'What the result that leads is called',
  cashTurningSentence: sentence('Where released plus margin is worth nothing'),
} satisfies Partial<MeaningsOf<typeof generatedFields>>;

/** What each name that is computed from the whole case means. One that lacks here does not compile. */
export const meanings: MeaningsOf<typeof generatedFields> = { ...ofSingleNames, ...meaningsOfRows };
