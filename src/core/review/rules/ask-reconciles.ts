import { withValueAt } from '../../business-case/path.ts';
import { askReconciliation } from '../../business-case/results/ask-reconciliation.ts';
import { optimismOf } from '../../business-case/results/optimism.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

const names = { oneOff: 'one-off', yearly: 'a year' } as const;

/** What is asked for is what the costs inside the ask sum to, or says why it is not. */
export const askReconciles = defineRule({
  id: 'ask-reconciles',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['ask.difference', 'costs'],
  over: 'case',
  statement: 'What is asked for is what the costs inside the ask come to.',
  reason: 'Two sums for one thing are two papers.',
  planted: [
    (it) => withValueAt(it, 'ask.difference.oneOff', 300_000),
    (it) => withValueAt(it, 'ask.difference.yearly', 500_000),
  ],
  faults: (businessCase, results) => {
    if (businessCase.ask.difference.because.trim() !== '') return [];
    const { money } = formatsOfCase(businessCase);
    const before = optimismOf(businessCase).ofCosts === 0 ? '' : ', before optimism,';
    return askReconciliation(results.calculation.businessCase, results.base).map(
      ({ part, asked, costs }) => ({
        message: `You ask for ${money(asked, 'exact')} ${names[part]}, and the costs inside the ask${before} come to ${money(costs, 'exact')}. Change one of them, or say why they differ.`,
        path: `ask.difference.${part}`,
      }),
    );
  },
});
