import { settled } from '../../finance/index.ts';
import { worthOf } from '../../business-case/results/worth.ts';
import { defineRule, unless } from '../define-rule.ts';

/** Every input at its worse end is worse than the base, and every one at its better end better: else the ends mislead. */
export const rangesOrder = defineRule({
  id: 'ranges-order',
  gate: 'finance',
  severity: 'should',
  faults: (businessCase, { low, base, high }) => {
    const worth = worthOf(businessCase);
    const [least, middle, most] = [low, base, high].map(worth);
    const isRising = (one = 0, other = 0): boolean =>
      settled(other - one, Math.abs(one) + Math.abs(other)) >= 0;
    return unless(
      isRising(least, middle) && isRising(middle, most),
      'The ranges do not order the result: with all inputs at one end it lies on the other side of the base. Narrow the ranges, or enter what depends on each other as one number.',
      'benefits',
    );
  },
});
