import { withValueAt } from '../../business-case/path.ts';
import { benefitDriver } from '../../business-case/results/benefit-driver.ts';
import { inputValues } from '../../business-case/results/input-values.ts';
import type { Level } from '../../quantities/estimate.ts';
import { boundsReason } from '../../business-case/results/override.ts';
import { brokenGuardrails } from '../../drivers/index.ts';
import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule } from '../define-rule.ts';
import { quoted } from '../../data/quoted.ts';

const broken = (businessCase: BusinessCase, benefit: Benefit, level: Level) => {
  const found = benefitDriver(businessCase, benefit);
  if ('reason' in found) return [];
  const stated = inputValues(businessCase.sharedInputs, benefit, found.driver, level);
  return 'missing' in stated
    ? []
    : brokenGuardrails(found.driver, stated.values).map((guardrail) => ({
        ...guardrail,
        question: found.driver.inputs[guardrail.input]?.title ?? '',
      }));
};

/** The answer for which experience, or arithmetic, stops a benefit; undefined where it goes on. */
export const stoppedInput = (businessCase: BusinessCase, benefit: Benefit): string | undefined => {
  const isArgued = boundsReason(benefit) !== '';
  return broken(businessCase, benefit, 'base').find(
    ({ severity, canBeArgued }) => severity === 'stop' && !(isArgued && canBeArgued),
  )?.input;
};

/**
 * An answer beyond what experience warns of is explained, or lowered. One that experience stops has no figure, which
 * another rule says; here it is named when only the high case crosses it.
 */
export const guardrails = defineRule({
  id: 'guardrails',
  gate: 'finance',
  severity: 'should',
  answers: [],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'An answer beyond what others have seen is explained, or lowered.',
  reason: 'Experience is the first thing a finance director compares with.',
  planted: [
    (it) => withValueAt(it, 'benefits[customers-kept].inputs.returnRise.high', 0.5),
    (it) => withValueAt(it, 'benefits[turnover].inputs.turnoverFall.base', 0.06),
  ],
  faults: (businessCase) =>
    businessCase.benefits.flatMap((benefit) => {
      const atBase = broken(businessCase, benefit, 'base').filter(({ severity }) => severity === 'warn');
      const isArgued = boundsReason(benefit) !== '';
      const atHigh = broken(businessCase, benefit, 'high').filter(
        (guardrail) => guardrail.severity === 'stop' && !(isArgued && guardrail.canBeArgued),
      );
      return [
        ...atBase.map(({ input, question, because, source }) => ({
          message: `${quoted(benefit.name)}: ${question} ${because} Source: ${source}.`,
          path: `benefits[${benefit.id}].inputs.${input}`,
        })),
        ...atHigh.map(({ input, question, because }) => ({
          message: `${quoted(benefit.name)}, in its high case: ${question} ${because}`,
          path: `benefits[${benefit.id}].inputs.${input}`,
        })),
      ];
    }),
});
