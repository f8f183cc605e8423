import { dayOfTelling, isToCome } from '../../business-case/agreements.ts';
import { listedInputs } from '../../business-case/results/listed-inputs.ts';
import { withValueAt } from '../../business-case/path.ts';
import { defineRule, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

/** Nobody has agreed on a day that is still to come, and a day without a name is nobody’s. */
export const agreementDates = defineRule({
  id: 'agreement-dates',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['agreements'],
  over: 'case',
  statement: 'Every agreement has a day, none is to come, and none is older than the numbers.',
  reason: 'Nobody can have agreed tomorrow.',
  planted: [
    (it) => withValueAt(it, 'agreements[finance].date', '2031-01-22'),
    (it) => withValueAt(it, 'agreements[finance].who', ''),
    (it) => withValueAt(it, 'agreements[finance].date', '2025-01-22'),
  ],
  faults: (it, _results, today) => {
    const { agreements, basics } = it;
    const on = dayOfTelling(it, today);
    const { day } = formatsOfCase({ basics });
    const known = listedInputs(it)
      .map(({ estimate }) => estimate.asOf)
      .filter((asOf) => /^\d{4}-\d{2}-\d{2}$/u.test(asOf))
      .reduce((last, asOf) => (asOf > last ? asOf : last), '');
    return agreements.flatMap((agreement) => {
      const { id, role, who, date } = agreement;
      const path = `agreements[${id}]`;
      return [
        ...unless(
          !isToCome(agreement, on),
          `${who === '' ? 'Somebody' : who} is said to have agreed on ${day(date)}, which is still to come. Correct the day, or empty it until they have.`,
          `${path}.date`,
        ),
        ...unless(
          role !== 'finance' || date === '' || date >= known,
          `${who === '' ? 'Somebody' : who} agreed on ${day(date)}, and one of the numbers is as of ${day(known)}. Correct a day, or show them the number.`,
          `${path}.date`,
        ),
        ...unless(who.trim() !== '' || date === '', `Say who agreed on ${day(date)}.`, `${path}.who`),
      ];
    });
  },
});
