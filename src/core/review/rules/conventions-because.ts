import { withValueAt } from '../../business-case/path.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, unless } from '../define-rule.ts';

const isSeen = (because: string): boolean => because.trim() !== '';

/** Costs that hold no contingency, where none of the list is one and nobody said why. */
const withoutContingency = ({ costs }: BusinessCase) =>
  costs.some(({ kind }) => kind === 'contingency')
    ? []
    : costs.filter(
        ({ contingencyShare = 0, contingencyBecause }) =>
          contingencyShare === 0 && !isSeen(contingencyBecause),
      );

const contingency = (businessCase: BusinessCase) => {
  const [first, ...others] = withoutContingency(businessCase);
  if (first === undefined) return [];
  const named =
    others.length === 0
      ? `${quoted(first.name)} holds`
      : `${quoted(first.name)} and ${others.length} more of the costs hold`;
  return [
    {
      message: `${named} no contingency. Add some, enter it as a cost of its own, or say why none is needed.`,
      path: `costs[${first.id}].contingencyBecause`,
    },
  ];
};

/** What was once used without being said has a reason: when flows fall, no contingency, and an effect from the first day. */
export const conventionsBecause = defineRule({
  id: 'conventions-because',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['settings.timingBecause', 'costs', 'benefits'],
  over: 'case',
  statement: 'A convention that moves the result has a reason.',
  reason: 'Finance has conventions of its own and asks where another was used.',
  planted: [
    (it) => withValueAt(it, 'settings.timingBecause', ''),
    (it) => ({ ...it, costs: it.costs.filter(({ kind }) => kind !== 'contingency') }),
    (it) => withValueAt(it, 'benefits[turnover].ramp', 'step'),
  ],
  faults: (businessCase) => [
    ...unless(
      businessCase.benefits.length + businessCase.costs.length === 0 ||
        isSeen(businessCase.settings.timingBecause),
      'Say why flows fall at that time of the year: finance has a convention.',
      'settings.timingBecause',
    ),
    ...contingency(businessCase),
    ...businessCase.benefits
      .filter(({ driver, ...benefit }) => driver !== '' && driver !== 'yearly-amounts' && isCounted(benefit))
      .flatMap(({ id, name, ramp, rampMonths = 0, rampBecause }) =>
        unless(
          (ramp !== 'step' && (ramp !== undefined || rampMonths > 0)) || isSeen(rampBecause),
          `${quoted(name)} is there in full at once. Say why, or how it builds up.`,
          `benefits[${id}].${ramp === undefined ? 'ramp' : 'rampBecause'}`,
        ),
      ),
  ],
});
