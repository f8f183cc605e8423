import { withValueAt } from '../../business-case/path.ts';
import { isInputNamed, listedInputs } from '../../business-case/results/listed-inputs.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule } from '../define-rule.ts';

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** What an option leaves out or changes is named as the case names it: else it is computed as if nothing were said. */
export const optionsFollowed = defineRule({
  id: 'options-followed',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['options'],
  over: 'options',
  statement: 'What an option leaves out or changes is named as the case names it.',
  reason: 'Else it is computed as if nothing had been said.',
  planted: [
    (it) => withValueAt(it, 'options[motor].leavesOut', ['Text service licence']),
    (it) => withValueAt(it, 'options[motor].differences', [{ input: 'Number of moons', value: 2 }]),
  ],
  faults: (businessCase) => {
    const { benefits, costs, options } = businessCase;
    const inputs = listedInputs(businessCase);
    const isRow = (words: string): boolean =>
      [...benefits, ...costs].some(({ id, name }) => id === words || isSame(name, words));
    return options.flatMap(({ id, name, leavesOut, differences }) => [
      ...(leavesOut ?? [])
        .filter((words) => words.trim() !== '' && !isRow(words))
        .map((words) => ({
          message: `${quoted(name)} leaves out ${quoted(words)}, and no benefit or cost is called that. Choose it from the list.`,
          path: `options[${id}].leavesOut`,
        })),
      ...(differences ?? [])
        .filter(({ input }) => !inputs.some((known) => isInputNamed(known, input)))
        .map(({ input }) => ({
          message: `${quoted(name)} changes ${quoted(input)}, and the case has no number that is called that. Choose it from the list.`,
          path: `options[${id}].differences`,
        })),
    ]);
  },
});
