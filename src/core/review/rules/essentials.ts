import { withValueAt } from '../../business-case/path.ts';
import { defineRule, unless } from '../define-rule.ts';

/** What even a draft cannot do without. */
export const essentials = defineRule({
  id: 'essentials',
  gate: 'draft',
  severity: 'must',
  answers: [],
  reads: ['basics', 'situation', 'hypothesis', 'ask', 'benefits'],
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
    (it) => withValueAt(it, 'ask.decision', ''),
    (it) => withValueAt(it, 'benefits', []),
    (it) => withValueAt(it, 'basics.title', ''),
  ],
  faults: ({ basics, meeting, situation, hypothesis, ask, benefits }) => {
    const isDecision = (meeting.purpose ?? 'decision') === 'decision';
    const isValued = hypothesis.plainSense !== true;
    return [
      ...unless(basics.title !== '', 'Give the case a title.', 'basics.title'),
      ...unless(basics.organisation !== '', 'Name the organisation.', 'basics.organisation'),
      ...unless(basics.author !== '', 'Say who you are.', 'basics.author'),
      ...unless(situation.asIs !== '', 'Say what happens now.', 'situation.asIs'),
      ...unless(situation.toBe !== '', 'Say what will be different.', 'situation.toBe'),
      ...unless(hypothesis.change !== '', 'Say what you will change.', 'hypothesis.change'),
      ...unless(hypothesis.because !== '', 'Say why it should work.', 'hypothesis.because'),
      ...unless(!isDecision || ask.decision !== '', 'Say what exactly they should decide.', 'ask.decision'),
      ...unless(!isValued || benefits.length > 0, 'Add at least one benefit.', 'benefits'),
    ];
  },
});
