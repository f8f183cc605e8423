import { withValueAt } from '../../business-case/path.ts';
import { wordsFault } from '../../business-case/results/stated-faults.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule } from '../define-rule.ts';

/** What a benefit is split into makes all of it: no part of it is counted twice, and none is lost. */
export const wordsSplit = defineRule({
  id: 'words-split',
  gate: 'draft',
  severity: 'must',
  answers: [],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'What a benefit is split into makes all of it.',
  reason: 'A part counted twice, or lost, is a wrong sum.',
  planted: [
    (it) => withValueAt(it, 'benefits[turnover].words', { released: 0.5, margin: 0.3 }),
    (it) => withValueAt(it, 'benefits[turnover].words', { released: 1.5, margin: -0.5 }),
  ],
  faults: ({ benefits }) =>
    benefits.flatMap((benefit) => {
      const fault = wordsFault(benefit);
      return fault === undefined
        ? []
        : [{ message: `${quoted(benefit.name)}: ${fault}`, path: `benefits[${benefit.id}].words` }];
    }),
});
