import { withValueAt } from '../../business-case/path.ts';
import { benefitDriver } from '../../business-case/results/benefit-driver.ts';
import { estimateOf, isShared } from '../../business-case/results/input-values.ts';
import { isSentence } from '../../business-case/results/override.ts';
import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule, unless } from '../define-rule.ts';
import { quoted } from '../../data/quoted.ts';

/** The work that a benefit counts for itself, by kind and amount; undefined where it is shared or named. */
const ownWork = (businessCase: BusinessCase, benefit: Benefit): string | undefined => {
  const found = benefitDriver(businessCase, benefit);
  const workload = 'driver' in found && found.driver.pool !== 'none' ? found.driver.workloads[0] : undefined;
  const input = workload === undefined ? undefined : benefit.inputs[workload.from];
  if (input === undefined || isShared(input) || (benefit.pool ?? '') !== '' || !('driver' in found))
    return undefined;
  const amount = estimateOf(businessCase.sharedInputs, input)?.base;
  return amount === undefined ? undefined : `${found.driver.pool} ${amount}`;
};

/** A benefit that counts in full says why, and work that looks the same is counted once. */
export const pools = defineRule({
  id: 'pools',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-12'],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'Work that looks the same is counted once.',
  reason: 'The same hour cannot be saved twice.',
  planted: [(it) => withValueAt(it, 'benefits[turnover].poolOverride', 'because')],
  faults: (businessCase) => {
    const works = businessCase.benefits.map((benefit) => ({ benefit, work: ownWork(businessCase, benefit) }));
    const doubled = works.flatMap(({ benefit, work }, index) => {
      const first = works.slice(0, index).find((other) => work !== undefined && other.work === work);
      return first === undefined
        ? []
        : [
            {
              message: `${quoted(first.benefit.name)} and ${quoted(benefit.name)} each count as much work of the same kind. If it is the same, share the number; if not, name the work of each.`,
              path: `benefits[${benefit.id}].pool`,
            },
          ];
    });
    const unargued = businessCase.benefits.flatMap(({ id, name, poolOverride }) =>
      unless(
        (poolOverride ?? '') === '' || isSentence(poolOverride ?? ''),
        `${quoted(name)} counts in full beside others only with a reason. Say why in a sentence: it is printed.`,
        `benefits[${id}].poolOverride`,
      ),
    );
    return [...doubled, ...unargued];
  },
});
