import { agreementsRecorded } from './agreements-recorded.ts';
import { askOfCosts } from './ask-of-costs.ts';
import { withoutPrivate } from '../private-fields.ts';
import { goalGrouped } from './goal-grouped.ts';
import { type Row, given, inEach, inGroup, without } from './rows.ts';
import { benefitFromFirst, builtUp, paidOnce } from './said-of-rows.ts';
import { pilotOfKind } from './pilot-of-kind.ts';
import { worryAsGuess } from './worry-as-guess.ts';

/** Why something is empty on purpose is said in one place, by the path of its list. */
const noneBecause = (record: Row): Row => ({
  ...without(record, 'noneExpected'),
  ...given({ none: record['noneExpected'] }),
});

/**
 * Version 4: what was not entered, who agreed, what a pilot counts and when things happen are said once. What a file of
 * version 3 used without saying it is written down, so that a case keeps its figures and the finance gate asks for the
 * reason.
 */
export const toFourth = (record: Row): Row => {
  const shared = withoutPrivate(record);
  const asked: Row = { ...shared, ...askOfCosts(shared) };
  return {
    ...agreementsRecorded(noneBecause(asked)),
    ...given({
      benefits: inEach(shared['benefits'], builtUp(shared['unreadAmounts'])),
      costs: inEach(asked['costs'], paidOnce),
      options: inEach(shared['options'], benefitFromFirst(record['settings'])),
      transfers: inEach(shared['transfers'], paidOnce),
      situation: inGroup(record['situation'], goalGrouped),
      pilot: inGroup(record['pilot'], pilotOfKind),
      stakeholders: inEach(shared['stakeholders'], worryAsGuess),
    }),
  };
};
