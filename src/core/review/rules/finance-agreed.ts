import { standingOf } from '../../business-case/agreements.ts';
import { withValueAt } from '../../business-case/path.ts';
import { startUpper } from '../../data/letter-case.ts';
import { defineRule } from '../define-rule.ts';

const numbers = (count: number): string => (count === 1 ? 'one number' : `${count} numbers`);

/** Finance has agreed to the figures that stand in the case, and not to others. */
export const financeAgreed = defineRule({
  id: 'finance-agreed',
  gate: 'board',
  severity: 'must',
  answers: [],
  reads: ['agreements'],
  over: 'case',
  statement: 'Finance has agreed to the figures as they stand.',
  reason: 'A board asks first whether finance has seen the numbers.',
  planted: [
    (it) => ({ ...it, agreements: it.agreements.filter(({ role }) => role !== 'finance') }),
    (it) => withValueAt(it, 'agreements[finance].date', ''),
    (it) => withValueAt(it, 'agreements[finance].figures', {}),
    (it) => withValueAt(it, 'settings.discountRate', 0.01),
    (it) => ({
      ...it,
      agreements: it.agreements.map((one) =>
        one.role === 'finance' ? { ...one, figures: { 'peak-funding': 1 } } : one,
      ),
    }),
  ],
  faults: (it, { figures }) => {
    const standing = standingOf(it, 'finance', figures);
    if (standing.kind === 'agreed') return [];
    if (standing.kind === 'none')
      return [
        { message: 'Have finance check the numbers, and note down that they agree.', path: 'agreements' },
      ];
    const { id, who } = standing.agreement;
    const path = `agreements[${id}].date`;
    if (standing.kind === 'asked')
      return [{ message: `${who === '' ? 'Finance' : who} has not agreed to the numbers yet.`, path }];
    if (standing.kind === 'figures-not-kept')
      return [{ message: `What ${who} agreed to was not kept. Ask again, and press “They agreed”.`, path }];
    return [
      {
        message: `${startUpper(numbers(standing.changed.length))} changed since ${who} agreed. Show them the figures as they stand, and press “They agreed”.`,
        path,
      },
    ];
  },
});
