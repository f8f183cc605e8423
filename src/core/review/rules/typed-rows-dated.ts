import { withValueAt } from '../../business-case/path.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule } from '../define-rule.ts';

/** Amounts typed by year say themselves when they come: a start, a build-up or an end beside them moves nothing. */
export const typedRowsDated = defineRule({
  id: 'typed-rows-dated',
  gate: 'finance',
  severity: 'should',
  answers: [],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'Amounts typed by year have no start or build-up beside them.',
  reason: 'Two ways of saying when contradict each other.',
  planted: [
    (it) =>
      withValueAt(
        withValueAt(it, 'benefits[hire-days].driver', 'yearly-amounts'),
        'benefits[hire-days].yearlyAmounts',
        { base: [0, 90_000, 90_000] },
      ),
  ],
  faults: ({ benefits }) =>
    benefits
      .filter(
        ({ driver, yearlyAmounts, start, end, rampMonths }) =>
          driver === 'yearly-amounts' &&
          yearlyAmounts !== undefined &&
          (start !== '' || end !== '' || (rampMonths ?? 0) > 0),
      )
      .map(({ id, name }) => ({
        message: `${quoted(name)} is typed by year, so that its start, build-up and end move nothing. Type what comes in each year, or clear them.`,
        path: `benefits[${id}].yearlyAmounts`,
      })),
});
