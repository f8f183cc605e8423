import { rampOf } from '../../business-case/building-up.ts';
import { withValueAt } from '../../business-case/path.ts';
import { monthsAfter } from '../../finance/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule } from '../define-rule.ts';

/** What is told of a year at full effect comes in a year of the plan, and what comes once comes in whole. */
export const fullEffectInPlan = defineRule({
  id: 'full-effect-in-plan',
  gate: 'finance',
  severity: 'should',
  answers: [],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'What is told of a year at full effect comes in a year of the plan.',
  reason: 'An amount that no year brings is no amount.',
  planted: [(it) => withValueAt(it, 'benefits[status-calls].rampMonths', 60)],
  faults: ({ benefits, settings }, { base, months }) =>
    benefits.flatMap((benefit) => {
      const { id, name, driver, start, rampMonths, rampShares } = benefit;
      const ramp = rampOf(benefit);
      const result = base.benefits.find((one) => one.id === id);
      const from = monthsAfter(settings.startMonth, start);
      const isBuiltUp = driver !== 'yearly-amounts' && ramp !== 'step' && from < months;
      // By shares, the last one begins with its year.
      const length = ramp === 'by-year' ? (rampShares.length - 1) * 12 + 1 : (rampMonths ?? 0);
      const isCounted = result !== undefined && (result.annual !== null || result.once !== null);
      if (!isBuiltUp || !isCounted || from + length <= months) return [];
      const what =
        result.once === null
          ? 'no year of the plan brings the amount that is told for one'
          : 'only a part of it is counted';
      return [
        {
          message: `${quoted(name)} is still building up when the plan ends, so that ${what}. Make the plan longer, or say how it builds up sooner.`,
          path: `benefits[${id}].${ramp === 'by-year' ? 'rampShares' : 'rampMonths'}`,
        },
      ];
    }),
});
