import { withValueAt } from '../../business-case/path.ts';
import { gradeOfSources, gradeWords } from '../../business-case/evidence-grade.ts';
import { benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf, inputPath } from '../../business-case/results/input-values.ts';
import type { Results } from '../../business-case/results/index.ts';
import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { totalFlow } from '../../finance/index.ts';
import { defineRule, unless } from '../define-rule.ts';
import { isSameThing } from '../same-thing.ts';
import { isSeen } from '../../data/seen.ts';

/** The benefit that brings most over the plan; undefined where none brings anything. */
export const largestBenefit = ({ benefits }: BusinessCase, { base }: Results): Benefit | undefined => {
  const worth = (id: string): number =>
    totalFlow(base.benefits.find((one) => one.id === id)?.flow ?? { initial: 0, months: [] });
  const [largest] = benefits.toSorted((one, other) => worth(other.id) - worth(one.id));
  return largest !== undefined && worth(largest.id) > 0 ? largest : undefined;
};

/** Whether the pilot will test it before the money is out: it measures the same, against a comparison. */
const isTested = ({ hypothesis, pilot }: BusinessCase, { id, name, measure }: Benefit): boolean =>
  pilot.done !== 'finished' &&
  isSeen(pilot.measure) &&
  pilot.pass !== undefined &&
  pilot.design !== undefined &&
  pilot.design !== 'none' &&
  (isSameThing(pilot.measure, `${name} ${measure}`) ||
    (hypothesis.benefit === id &&
      isSameThing(pilot.measure, `${hypothesis.measureName} ${hypothesis.measure ?? ''}`)));

/** So that the customers who are kept bring most. */
const withHalfOfTheTime = (it: BusinessCase): BusinessCase =>
  withValueAt(it, 'benefits[status-calls].captureShare', 0.5);

/** What brings most rests on something that was seen, or is tested before the money is spent. */
export const largestBenefitKnown = defineRule({
  id: 'largest-benefit-known',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits', 'sharedInputs'],
  over: 'case',
  statement: 'The effect of the largest benefit was seen, by us or elsewhere, or the pilot tests it.',
  reason: 'The largest number carries the decision, so it may not be the weakest.',
  planted: [
    (it) => withValueAt(withHalfOfTheTime(it), 'evidence[renewal-study].kind', 'assumption'),
    (it) => withValueAt(withHalfOfTheTime(it), 'benefits[customers-kept].inputs.returnRise.evidence', []),
  ],
  faults: (businessCase, results) => {
    const benefit = largestBenefit(businessCase, results);
    if (benefit === undefined || isTested(businessCase, benefit)) return [];
    const effects = Object.entries(benefitInputs(businessCase, benefit)).filter(
      ([, { role }]) => role === 'effect',
    );
    const asked = effects.map(([name]) => ({
      path: inputPath(benefit, name),
      evidence: estimateOf(businessCase.sharedInputs, benefit.inputs[name])?.evidence ?? [],
    }));
    // Of amounts typed by year there is no effect: the benefit names its evidence itself.
    const places =
      asked.length > 0 ? asked : [{ path: `benefits[${benefit.id}].evidence`, evidence: benefit.evidence }];
    return places.flatMap(({ path, evidence }) => {
      const grade = gradeOfSources(businessCase, evidence);
      return unless(
        grade === 'A' || grade === 'B',
        `${quoted(benefit.name)} brings most of all, and its effect is ${gradeWords[grade]}. Rest it on something that was seen, let the pilot measure it, or count less.`,
        path,
      );
    });
  },
});
