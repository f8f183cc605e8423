import { withValueAt } from '../../business-case/path.ts';
import { isSentence } from '../../business-case/results/override.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, needs, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

/** Up to this part of what the case costs something may be done without a calculation. */
const smallPart = 0.1;

/** What needs no numbers is small, says why, and stands beside none. */
export const plainSenseArgued = defineRule({
  id: 'plain-sense-argued',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['hypothesis', 'plainSense'],
  over: 'case',
  statement: 'Plain sense says why it needs no numbers, has a limit, and is small beside what is counted.',
  reason: 'Otherwise it is the way round every question.',
  planted: [
    (it) => withValueAt(it, 'hypothesis.plainSense', true),
    (it) => ({ ...withValueAt(it, 'hypothesis.plainSense', true), benefits: [] }),
    (it) => withValueAt(it, 'plainSense[letter-address].costCap', undefined),
    (it) => withValueAt(it, 'plainSense[letter-address].because', ''),
    (it) => withValueAt(it, 'plainSense[letter-address].costCap', 1_000_000),
  ],
  faults: (businessCase, { figures }) => {
    const { benefits, hypothesis, plainSense } = businessCase;
    const { money } = formatsOfCase(businessCase);
    const costs = (figures['one-off-cost']?.value ?? 0) + (figures['annual-cost']?.value ?? 0);
    const isAll = hypothesis.plainSense === true;
    const counted = benefits.find((benefit) => isCounted(benefit) && benefit.driver !== '');
    return [
      ...needs(
        !isAll || isSentence(hypothesis.plainSenseBecause),
        'Say in a sentence why it needs no numbers.',
        'hypothesis.plainSenseBecause',
      ),
      ...unless(
        !isAll || counted === undefined,
        `The case is said to need no numbers, and ${quoted(counted?.name ?? '')} counts money. Take one of the two out.`,
        'hypothesis.plainSense',
      ),
      ...plainSense.flatMap(({ id, name, because, costCap }) => [
        ...needs(
          isSentence(because),
          `${quoted(name)}: say in a sentence why there is no figure on it.`,
          `plainSense[${id}].because`,
        ),
        ...needs(
          costCap !== undefined,
          `${quoted(name)}: enter what it may cost at most.`,
          `plainSense[${id}].costCap`,
        ),
        ...unless(
          costCap === undefined || costs <= 0 || costCap <= smallPart * costs,
          `${quoted(name)} may cost ${money(costCap ?? 0)}, which is too much to argue without numbers. Enter it among the costs.`,
          `plainSense[${id}].costCap`,
        ),
      ]),
    ];
  },
});
