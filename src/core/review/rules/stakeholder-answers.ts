import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';

const runsOfThree = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => [words[index], words[index + 1], word].join(' ')));
};

/** Two texts of which three in five runs of words are the same say one thing. */
const isCopy = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const both = [...one].filter((run) => other.has(run)).length;
  return both > 0 && both >= 0.6 * (one.size + other.size - both);
};

/** What is in it for one is not what is in it for another, word by word. */
const copies = (stakeholders: BusinessCase['stakeholders']): Fault[] => {
  const runs = stakeholders.map(({ wiifm }) => runsOfThree(wiifm));
  return stakeholders.flatMap(({ id, who }, index) => {
    const own = runs[index] ?? new Set<string>();
    const first = stakeholders.find((_, before) => before < index && isCopy(runs[before] ?? new Set(), own));
    return unless(
      first === undefined,
      `The same is in it for “${who}” as for “${first?.who ?? ''}”, word by word. Say it in their own measure.`,
      `stakeholders[${id}].wiifm`,
    );
  });
};

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
    (it) => withValueAt(it, 'stakeholders[compliance].wiifm', it.stakeholders[0]?.wiifm),
    (it) => withValueAt(it, 'stakeholders[compliance].askOfThem', ''),
    (it) => withValueAt(it, 'stakeholders[compliance].answer', ''),
  ],
  faults: ({ stakeholders }) => [
    ...unless(stakeholders.length > 0, 'Add the people who must say yes.', 'stakeholders'),
    ...copies(stakeholders),
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
