import { isSentence } from '../../business-case/results/override.ts';
import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import type { Formats } from '../../quantities/format.ts';
import { pairsOfBenefits } from '../dates/of-benefits.ts';
import { pairsOfNumbers } from '../dates/of-numbers.ts';
import { pairsOfMeeting } from '../dates/of-meeting.ts';
import { pairsOfPlan } from '../dates/of-plan.ts';
import { pairOfGate, pairsOfWork } from '../dates/of-work.ts';
import { type Pair, isBroken } from '../dates/pair.ts';
import { gateOfPilot } from '../../business-case/pilot-end.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

const saidOf =
  ({ day, month }: Formats) =>
  (date: string): string =>
    date.length > 7 ? day(date) : month(date);

/** Whether somebody said why two dates stay as they are. */
const isKept = ({ datesBecause }: BusinessCase, { keep }: Pair): boolean =>
  keep !== undefined && Object.hasOwn(datesBecause, keep) && isSentence(datesBecause[keep] ?? '');

/** There is one plan of dates: each pair that can contradict is held against the other. */
export const datesInOrder = defineRule({
  id: 'dates-in-order',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: [
    'ask',
    'meeting',
    'settings.startMonth',
    'pilot.start',
    'hypothesis.by',
    'costs',
    'benefits',
    'rollOut',
    'earlyWins',
    'situation.facts',
    'sharedInputs',
    'evidence',
    'unknowns',
    'tracking.measures',
    'transfers',
  ],
  over: 'case',
  statement: 'Papers, decision, work, pilot, gates, stages and benefits come one after the other.',
  reason: 'One date out of order makes a reader doubt the others.',
  planted: [
    (it) =>
      withValueAt(withValueAt(it, 'settings.startMonth', '2026-09'), 'benefits[hire-days].start', '2026-10'),
    (it) => withValueAt(it, 'rollOut.gates[after-pilot].date', '2027-07-30'),
    (it) => withValueAt(it, 'ask.startMonth', '2027-01'),

    (it) => withValueAt(it, 'ask.decideBy', '2027-02-17'),
    (it) => withValueAt(it, 'ask.decideBy', '2027-06-01'),
    (it) => withValueAt(it, 'benefits[turnover].targetDate', '2040-12-31'),
    (it) => withValueAt(it, 'unknowns[winter].by', '2035-03-31'),
    (it) => withValueAt(it, 'hypothesis.by', '2039-12'),
    (it) => withValueAt(it, 'benefits[hire-days].budget.from', '2027-03'),
    (it) => withValueAt(it, 'evidence[renewal-study].until', '2023-06-30'),
    (it) => withValueAt(it, 'evidence[renewal-study].until', '2027-06-30'),
    (it) => withValueAt(it, 'tracking.measures[turnover].by', '2027-03'),
    (it) => withValueAt(it, 'meeting.paperDeadline', '2027-02-19'),
    (it) => withValueAt(it, 'ask.endMonth', '2027-02'),
    (it) => withValueAt(it, 'meeting.date', '2027-04-18'),
    (it) => withValueAt(it, 'settings.startMonth', '2027-04'),
    (it) => withValueAt(it, 'ask.endMonth', '2032-12'),
    (it) => withValueAt(it, 'pilot.start', '2027-01-11'),
    (it) => withValueAt(it, 'pilot.weeks', 20),
    (it) => withValueAt(it, 'benefits[status-calls].start', '2027-04'),
    (it) => withValueAt(it, 'benefits[turnover].targetDate', '2027-03-31'),
    (it) => withValueAt(it, 'hypothesis.by', '2027-04'),
    (it) => withValueAt(it, 'ask.tranches[roll-out].when', '2027-04'),
    (it) => withValueAt(it, 'rollOut.waves[home].start', '2027-02'),
    (it) => withValueAt(it, 'rollOut.waves[home].end', '2027-02'),
    (it) => withValueAt(it, 'rollOut.gates[after-home].date', '2027-04-01'),
    (it) => withValueAt(it, 'situation.facts[status-calls].asOf', '2031-01-01'),
    (it) => withValueAt(it, 'earlyWins[receipt].by', '2027-02-01'),
  ],
  faults: (businessCase, { months }) => {
    const formats = formatsOfCase(businessCase);
    const said = saidOf(formats);
    const gate = gateOfPilot(businessCase);
    return [
      ...pairsOfMeeting(businessCase),
      ...pairsOfWork(businessCase, months),
      ...pairsOfPlan(businessCase, gate, formats.locale, months),
      ...pairOfGate(businessCase, gate),
      ...pairsOfBenefits(businessCase),
      ...pairsOfNumbers(businessCase),
    ]
      .filter((pair) => isBroken(pair) && !isKept(businessCase, pair))
      .map(({ first, second, message, path, keep }) => ({
        message: message(said(first), said(second)),
        path,
        ...(keep === undefined ? {} : { keep }),
      }));
  },
});
