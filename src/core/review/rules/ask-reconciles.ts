import { withValueAt } from '../../business-case/path.ts';
import { askReconciliation } from '../../business-case/results/ask-reconciliation.ts';
import { optimismOf } from '../../business-case/results/optimism.ts';
import { formatsFor } from '../../quantities/format.ts';
import { defineRule } from '../define-rule.ts';

const names = { 'ask.oneOff': 'one-off', 'ask.yearly': 'a year' } as const;

/** What is asked for is what the costs inside the ask sum to. */
export const askReconciles = defineRule({
  id: 'ask-reconciles',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['ask.oneOff', 'ask.yearly', 'costs'],
  over: 'case',
  statement: 'What is asked for is what the costs inside the ask come to.',
  reason: 'Two sums for one thing are two papers.',
  planted: [(it) => withValueAt(it, 'ask.yearly', 100_000), (it) => withValueAt(it, 'ask.oneOff', 300_000)],
  faults: (businessCase, results) => {
    const { language, currency } = businessCase.basics;
    const { money } = formatsFor(language || 'en-GB', currency || 'GBP');
    const before = optimismOf(businessCase).ofCosts === 0 ? '' : ', before optimism,';
    return askReconciliation(businessCase, results.base).map(({ path, asked, costs }) => ({
      message: `You ask for ${money(asked, 'exact')} ${names[path]}, and the costs inside the ask${before} come to ${money(costs, 'exact')}. Change one of them.`,
      path,
    }));
  },
});
