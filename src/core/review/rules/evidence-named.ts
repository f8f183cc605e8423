import { withValueAt } from '../../business-case/path.ts';
import { benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf, inputPath } from '../../business-case/results/input-values.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, unless } from '../define-rule.ts';

/** An effect names the evidence that it rests on, and it is there. */
export const evidenceNamed = defineRule({
  id: 'evidence-named',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-01'],
  reads: ['benefits', 'sharedInputs'],
  over: 'benefits',
  statement: 'Every effect names evidence of the case, and every evidence that is named is there.',
  reason:
    'How sure a number is follows from its evidence; without any it is an assumption that looks like a fact.',
  planted: [
    (it) => withValueAt(it, 'benefits[turnover].inputs.turnoverFall.evidence', []),
    (it) => withValueAt(it, 'benefits[turnover].inputs.people.evidence', ['gone']),
  ],
  faults: (businessCase) => {
    const known = new Set(businessCase.evidence.map(({ id }) => id));
    return businessCase.benefits.flatMap((benefit) =>
      Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, { role, title }]) => {
        const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
        if (estimate?.base === undefined) return [];
        const path = inputPath(benefit, name);
        const isThere = estimate.evidence.every((id) => known.has(id));
        return [
          ...unless(
            role !== 'effect' || estimate.evidence.length > 0,
            `${quoted(benefit.name)}: say what evidence “${title}” rests on, also where it is an assumption.`,
            path,
          ),
          ...unless(
            isThere,
            `${quoted(benefit.name)}: “${title}” rests on evidence that is not in the list. Choose it again.`,
            path,
          ),
        ];
      }),
    );
  },
});
