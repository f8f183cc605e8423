import { agreementsRecorded } from './agreements-recorded.ts';
import { withoutPrivate } from '../private-fields.ts';
import { type Row, given, inEach, inGroup } from './rows.ts';
import { goalGrouped } from './goal-grouped.ts';
import { pilotOfKind } from './pilot-of-kind.ts';
import { worryAsGuess } from './worry-as-guess.ts';

/**
 * Version 4: what was not entered, who agreed, what a pilot counts and when things happen are said once. What a file of
 * version 3 used without saying it is written down with an empty because, so that a case keeps its figures and the
 * finance gate asks for the reason.
 */
export const toFourth = (record: Row): Row => ({
  ...agreementsRecorded(withoutPrivate(record)),
  ...given({
    situation: inGroup(record['situation'], goalGrouped),
    pilot: inGroup(record['pilot'], pilotOfKind),
    stakeholders: inEach(withoutPrivate(record)['stakeholders'], worryAsGuess),
  }),
});
