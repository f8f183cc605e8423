import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { isBetween } from '../bounds.ts';
import { defineRule, type Fault, needs, unless } from '../define-rule.ts';

/** A 95% range without zero and a chance under 5% say the same; so much apart they may lie by rounding. */
const [surelyChance, surelyNone] = [0.08, 0.03];

const published = (it: BusinessCase, values: BusinessCase['pilot']['published']): BusinessCase =>
  withValueAt(withValueAt(it, 'pilot.groups', []), 'pilot.published', values);

/** A result that is known by its publication alone: effect, range and chance are of one test. */
export const publishedAgrees = defineRule({
  id: 'published-agrees',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['pilot.published'],
  over: 'case',
  statement: 'A published effect lies in its range, and its range says what its p value says.',
  reason: 'Numbers that cannot be of one test are of none.',
  planted: [
    (it) => published(it, { effect: 0.21, as: 'ratio', low: 0.3, high: 0.4, p: 0.001 }),
    (it) => published(it, { effect: 0.21, as: 'ratio', low: 0.18, high: 0.24, p: 3 }),
    (it) => published(it, { effect: 0.21, as: 'ratio', low: 0.18, high: 0.24, p: 0.5 }),
    (it) => published(it, { effect: 0.21, as: 'ratio', low: -0.18, high: 0.6, p: 0.001 }),
    (it) => published(it, { effect: 0.21, as: 'ratio', low: 0.18, p: 0.01 }),
    (it) => published(it, { effect: 0.21, as: 'ratio' }),
  ],
  faults: ({ pilot }): Fault[] => {
    const { effect, low, high, p } = pilot.published;
    if (effect === undefined) return [];
    const at = 'pilot.published';
    if (low === undefined || high === undefined)
      return [
        ...needs(
          low === undefined && high === undefined && p !== undefined,
          'Enter both ends of the 95% range of the published effect: without them it may as well be chance.',
          `${at}.${low === undefined ? 'low' : 'high'}`,
        ),
        ...unless(isBetween(p, 0, 1), 'A p value lies between 0 and 1. Correct it.', `${at}.p`),
      ];
    const [least, most] = [Math.min(low, high), Math.max(low, high)];
    const hasZero = least <= 0 && most >= 0;
    return [
      ...unless(
        isBetween(effect, least, most),
        'The published effect lies outside its own range. Copy the three from one table.',
        `${at}.effect`,
      ),
      ...unless(isBetween(p, 0, 1), 'A p value lies between 0 and 1. Correct it.', `${at}.p`),
      ...unless(
        p === undefined || p > 1 || hasZero || p <= surelyChance,
        'The range says that it was no chance, and the p value that it may have been. Copy both from one table.',
        `${at}.p`,
      ),
      ...unless(
        p === undefined || p < 0 || !hasZero || p >= surelyNone,
        'The p value says that it was no chance, and the range that it may have been. Copy both from one table.',
        `${at}.p`,
      ),
    ];
  },
});
