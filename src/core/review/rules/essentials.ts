import { withValueAt } from '../../business-case/path.ts';
import { askSums } from '../../business-case/results/ask-sums.ts';
import { isSeen } from '../../data/seen.ts';
import { defineRule, unless } from '../define-rule.ts';

/** What even a draft cannot do without. */
export const essentials = defineRule({
  id: 'essentials',
  gate: 'draft',
  severity: 'must',
  answers: [],
  reads: ['basics', 'situation', 'hypothesis', 'ask', 'costs', 'benefits'],
  over: 'case',
  statement: 'What even a draft cannot do without is there.',
  reason: 'Without these nobody can tell what the case is about.',
  planted: [
    (it) => withValueAt(it, 'basics.organisation', ''),
    (it) => withValueAt(it, 'basics.author', ''),
    (it) => withValueAt(it, 'situation.asIs', ''),
    (it) => withValueAt(it, 'situation.toBe', ''),
    (it) => withValueAt(it, 'hypothesis.change', ''),
    (it) => withValueAt(it, 'hypothesis.because', ''),
    (it) => withValueAt(withValueAt(it, 'ask.decision', ''), 'ask.purpose', ''),
    (it) => withValueAt(it, 'benefits', []),
    (it) => withValueAt(it, 'basics.title', ''),
  ],
  faults: ({ basics, meeting, situation, hypothesis, ask, benefits }, { calculation, base }) => {
    const isDecision = (meeting.purpose ?? 'decision') === 'decision';
    // What is asked for and to do what is a decision in words, and the slides say it so.
    const { oneOff, yearly } = askSums(calculation.businessCase, base).asked;
    const isSaid = ask.decision !== '' || (isSeen(ask.purpose) && (oneOff ?? 0) + (yearly ?? 0) > 0);
    const isValued = hypothesis.plainSense !== true;
    return [
      ...unless(basics.title !== '', 'Give the case a title.', 'basics.title'),
      ...unless(basics.organisation !== '', 'Name the organisation.', 'basics.organisation'),
      ...unless(basics.author !== '', 'Say who you are.', 'basics.author'),
      ...unless(situation.asIs !== '', 'Say what happens now.', 'situation.asIs'),
      ...unless(situation.toBe !== '', 'Say what will be different.', 'situation.toBe'),
      ...unless(hypothesis.change !== '', 'Say what you will change.', 'hypothesis.change'),
      ...unless(hypothesis.because !== '', 'Say why it should work.', 'hypothesis.because'),
      ...unless(!isDecision || isSaid, 'Say what exactly they should decide.', 'ask.decision'),
      ...unless(!isValued || benefits.length > 0, 'Add at least one benefit.', 'benefits'),
    ];
  },
});
