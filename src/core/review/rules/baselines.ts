import { withValueAt } from '../../business-case/path.ts';
import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, type Fault, needs, unless } from '../define-rule.ts';

const ofBenefit = ({ id, name, baseline, baselineKind, target, disbenefit }: Benefit): Fault[] => {
  const path = `benefits[${id}]`;
  // A disadvantage may be new: nothing of it is there today.
  if (disbenefit === true) return [];
  return [
    ...needs(baseline !== undefined, `${quoted(name)}: enter where it stands today.`, `${path}.baseline`),
    ...needs(target !== undefined, `${quoted(name)}: enter its target.`, `${path}.target`),
    ...needs(
      baseline === undefined || baselineKind !== undefined,
      `${quoted(name)}: say whether today’s number is measured or estimated.`,
      `${path}.baselineKind`,
    ),
  ];
};

const ofHypothesis = ({ hypothesis }: BusinessCase): Fault[] => {
  const { baseline, baselineKind, target, size, direction } = hypothesis;
  const isFromZero = baseline === 0 && (direction === 'fall' || size?.unit === 'share');
  return [
    ...needs(
      baseline !== undefined,
      'Enter where the measure of the hypothesis stands today.',
      'hypothesis.baseline',
    ),
    ...needs(
      target !== undefined,
      'Enter where the measure of the hypothesis will stand.',
      'hypothesis.target',
    ),
    ...needs(
      baseline === undefined || baselineKind !== undefined,
      'Say whether today’s number of the hypothesis is measured or estimated.',
      'hypothesis.baselineKind',
    ),
    ...unless(
      !isFromZero,
      'The hypothesis starts from 0, and nothing can fall from there, nor by a share of it. Enter where it stands today.',
      'hypothesis.baseline',
    ),
  ];
};

/** Every target has a baseline, and says whether it was measured. */
export const baselines = defineRule({
  id: 'baselines',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-03'],
  reads: ['benefits', 'hypothesis'],
  over: 'benefits',
  statement: 'Every target has a measured or estimated baseline, and says which.',
  reason: 'From an unknown start no change can be seen.',
  planted: [
    (it) => withValueAt(it, 'benefits[hire-days].baseline', undefined),
    (it) => withValueAt(it, 'benefits[hire-days].target', undefined),
    (it) => withValueAt(it, 'benefits[hire-days].baselineKind', undefined),
    (it) => withValueAt(it, 'hypothesis.baseline', undefined),
    (it) => withValueAt(it, 'hypothesis.target', undefined),
    (it) => withValueAt(it, 'hypothesis.baselineKind', undefined),
    (it) => withValueAt(it, 'hypothesis.baseline', 0),
  ],
  faults: (businessCase) =>
    businessCase.hypothesis.plainSense === true
      ? []
      : [
          ...ofHypothesis(businessCase),
          ...businessCase.benefits.filter((benefit) => isCounted(benefit)).flatMap(ofBenefit),
        ],
});
