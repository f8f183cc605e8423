import { settled } from '../../finance/index.ts';
import { businessCaseSchema } from '../../business-case/schema/index.ts';
import { worthOf } from '../../business-case/results/worth.ts';
import { defineRule, unless } from '../define-rule.ts';

/** Every input at its worse end is worse than the base, and every one at its better end better: else the ends mislead. */
export const rangesOrder = defineRule({
  id: 'ranges-order',
  gate: 'finance',
  severity: 'should',
  answers: [],
  reads: ['benefits'],
  over: 'case',
  statement: 'The ranges order the result.',
  reason: 'A low case above the base misleads.',
  // Fewer calls and dearer ones are each good alone, and together worse than neither: (calls − few) × (cost − cheap).
  planted: [
    (it) =>
      businessCaseSchema.parse({
        ...it,
        costs: [],
        benefits: [
          {
            id: 'bent',
            name: 'Bent',
            driver: 'own-formula',
            words: { margin: 1 },
            formula: '(calls - few) * (cost - cheap)',
            inputs: {
              calls: { low: 50, base: 110, high: 115, unit: 'calls' },
              few: { base: 100, unit: 'calls' },
              cost: { low: -90, base: 11, high: 12, unit: 'money/call' },
              cheap: { base: 10, unit: 'money/call' },
            },
          },
        ],
      }),
  ],
  faults: (_, { low, base, high }) => {
    const [least, middle, most] = [low, base, high].map(({ all }) => worthOf(all));
    const isRising = (one = 0, other = 0): boolean =>
      settled(other - one, Math.abs(one) + Math.abs(other)) >= 0;
    return unless(
      isRising(least, middle) && isRising(middle, most),
      'The ranges do not order the result: with all inputs at one end it lies on the other side of the base. Narrow the ranges, or enter what depends on each other as one number.',
      'benefits',
    );
  },
});
