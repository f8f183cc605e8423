import { dayOfTelling, isToCome } from '../../business-case/agreements.ts';
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
  statement: 'Every agreement has a day, and none is to come.',
  reason: 'Nobody can have agreed tomorrow.',
  planted: [
    (it) => withValueAt(it, 'agreements[finance].date', '2031-01-22'),
    (it) => withValueAt(it, 'agreements[finance].who', ''),
  ],
  faults: (it, _results, today) => {
    const { agreements, basics } = it;
    const on = dayOfTelling(it, today);
    const { day } = formatsOfCase({ basics });
    return agreements.flatMap((agreement) => {
      const { id, who, date } = agreement;
      const path = `agreements[${id}]`;
      return [
        ...unless(
          !isToCome(agreement, on),
          `${who === '' ? 'Somebody' : who} is said to have agreed on ${day(date)}, which is still to come. Correct the day, or empty it until they have.`,
          `${path}.date`,
        ),
        ...unless(who.trim() !== '' || date === '', `Say who agreed on ${day(date)}.`, `${path}.who`),
      ];
    });
  },
});
