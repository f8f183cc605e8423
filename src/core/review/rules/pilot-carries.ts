import { withValueAt } from '../../business-case/path.ts';
import { type PilotResult, pilotResult } from '../../business-case/results/pilot-result.ts';
import { takesAny } from '../../business-case/taken-effect.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

/** Whether the pilot says its effect in what the hypothesis counts in. */
const isOfOneUnit = ({ hypothesis, pilot }: BusinessCase, { as, direction }: PilotResult): boolean => {
  const unit = hypothesis.size?.unit ?? '';
  if (as === 'ratio') return unit === 'share' && direction === 'fall';
  return as === 'points' ? unit === 'points' : unit.trim() !== '' && unit === pilot.unit;
};

const published = (it: BusinessCase, low: number, high: number): BusinessCase =>
  withValueAt(withValueAt(it, 'pilot.groups', []), 'pilot.published', {
    effect: 0.1,
    as: 'ratio',
    low,
    high,
  });

/** What was tried bears what is counted on: no more than it showed, and not as if chance had been ruled out. */
export const pilotCarries = defineRule({
  id: 'pilot-carries',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-14'],
  reads: ['hypothesis.size'],
  over: 'case',
  statement: 'The size of the effect is no larger than the pilot showed, and as unsure as it left it.',
  reason: 'A test that is overruled was not needed.',
  planted: [(it) => published(it, 0.05, 0.15), (it) => published(it, -0.1, 0.3)],
  faults: (businessCase): Fault[] => {
    const result = pilotResult(businessCase);
    const { size } = businessCase.hypothesis;
    const { effect, low, high, verdict } = result;
    if (size?.base === undefined || effect === null || takesAny(businessCase)) return [];
    if (!isOfOneUnit(businessCase, result)) return [];
    const { number, share } = formatsOfCase(businessCase);
    const said = size.unit === 'share' ? share : number;
    return [
      ...unless(
        high === null || size.base <= high,
        `You count on ${said(size.base)}, and the pilot showed ${said(high ?? 0)} at most. Count on less, or take the pilot’s effect.`,
        'hypothesis.size',
      ),
      ...unless(
        verdict !== 'unclear' || (size.low ?? size.base) <= Math.max(0, low ?? 0),
        'The pilot cannot tell its effect from chance, and your low value is better than nothing. Take the pilot’s effect, or enter 0 as the low value.',
        'hypothesis.size',
      ),
    ];
  },
});
