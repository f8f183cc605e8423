import { withValueAt } from '../../business-case/path.ts';
import { defineRule, unless } from '../define-rule.ts';

/** Each stakeholder has a gain, a worry with an answer, an ask and something that proves it. */
export const stakeholderAnswers = defineRule({
  id: 'EVD-19',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-19'],
  reads: ['stakeholders'],
  over: 'stakeholders',
  statement: 'Each stakeholder has a gain, a worry with an answer, an ask and a proof.',
  reason: 'Who is not asked says no.',
  planted: [
    (it) => withValueAt(it, 'stakeholders', []),
    (it) => withValueAt(it, 'stakeholders[compliance].wiifm', ''),
    (it) => withValueAt(it, 'stakeholders[compliance].proof', ''),
    (it) => withValueAt(it, 'stakeholders[compliance].askOfThem', ''),
    (it) => withValueAt(it, 'stakeholders[compliance].answer', ''),
  ],
  faults: ({ stakeholders }) => [
    ...unless(stakeholders.length > 0, 'Add the people who must say yes.', 'stakeholders'),
    ...stakeholders.flatMap(({ id, who, wiifm, proof, mayAsk, answer, askOfThem }) => {
      const path = `stakeholders[${id}]`;
      return [
        ...unless(wiifm !== '', `${who}: say what is in it for them.`, `${path}.wiifm`),
        ...unless(proof !== '', `${who}: give one number or example that proves it.`, `${path}.proof`),
        ...unless(
          mayAsk !== '' && answer !== '',
          `${who}: say what they may ask, and your honest answer.`,
          `${path}.${mayAsk === '' ? 'mayAsk' : 'answer'}`,
        ),
        ...unless(askOfThem !== '', `${who}: say what you need from them.`, `${path}.askOfThem`),
      ];
    }),
  ],
});
