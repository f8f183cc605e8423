import { withValueAt } from '../../business-case/path.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, needs } from '../define-rule.ts';
import { isNoneSaid } from '../../business-case/none-said.ts';
import { isSeen } from '../../data/seen.ts';

/** What was promised is measured afterwards: by a measure with a start, an end and somebody who reports it. */
export const effectsTracked = defineRule({
  id: 'effects-tracked',
  gate: 'board',
  severity: 'must',
  answers: [],
  reads: ['tracking.measures', 'benefits'],
  over: 'tracking.measures',
  statement:
    'Each measure that is reported has a baseline, a target, a month, an owner and a source; each benefit has a measure.',
  reason: 'What nobody measures was never promised.',
  planted: [
    (it) => withValueAt(it, 'tracking.measures', []),
    (it) => withValueAt(it, 'tracking.measures[hire].baseline', undefined),
    (it) => withValueAt(it, 'tracking.measures[hire].target', undefined),
    (it) => withValueAt(it, 'tracking.measures[hire].by', ''),
    (it) => withValueAt(it, 'tracking.measures[hire].owner', ''),
    (it) => withValueAt(it, 'tracking.measures[hire].source', ''),
    (it) => withValueAt(it, 'benefits[hire-days].measure', ''),
    (it) => withValueAt(it, 'benefits[hire-days].targetDate', ''),
  ],
  faults: (businessCase) => [
    ...needs(
      businessCase.tracking.measures.length > 0 || isNoneSaid(businessCase, 'tracking.measures'),
      'Say what will be reported after the decision: measure, today, target, by when, by whom.',
      'tracking.measures',
    ),
    ...businessCase.tracking.measures.flatMap(({ id, name, baseline, target, by, owner, source }) => {
      const path = `tracking.measures[${id}]`;
      return [
        ...needs(baseline !== undefined, `${quoted(name)}: enter where it stands today.`, `${path}.baseline`),
        ...needs(target !== undefined, `${quoted(name)}: enter its target.`, `${path}.target`),
        ...needs(isSeen(by), `${quoted(name)}: say by which month.`, `${path}.by`),
        ...needs(isSeen(owner), `${quoted(name)}: say who reports it.`, `${path}.owner`),
        ...needs(isSeen(source), `${quoted(name)}: name its source.`, `${path}.source`),
      ];
    }),
    ...businessCase.benefits
      .filter((benefit) => isCounted(benefit))
      .flatMap(({ id, name, measure, targetDate }) => [
        ...needs(isSeen(measure), `${quoted(name)}: say how it will be measured.`, `benefits[${id}].measure`),
        ...needs(
          isSeen(targetDate),
          `${quoted(name)}: say by when its target is reached.`,
          `benefits[${id}].targetDate`,
        ),
      ]),
  ],
});
