import { withValueAt } from '../../business-case/path.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { defineRule, unless } from '../define-rule.ts';

/** Half of what is usual: what is stressed by less was not stressed. */
const leastShare = 0.1;
const leastMonths = 3;

const isEnough = (stated: number | undefined, least: number): boolean =>
  stated === undefined || stated >= least;

/** What is asked of the case in bad times would hurt: benefits that fall, costs that rise, and all of them together. */
export const stressesBite = defineRule({
  id: 'stresses-bite',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['settings.stresses', 'settings.commonFactor'],
  over: 'case',
  statement: 'Each stress is large enough to be one, and benefits of one change move together.',
  reason: 'A test that cannot be failed tests nothing.',
  planted: [
    (it) => withValueAt(it, 'settings.stresses', { benefitsLower: 0.01, costsHigher: 0.2, monthsLater: 6 }),
    (it) => withValueAt(it, 'settings.stresses', { benefitsLower: 0.2, costsHigher: 0, monthsLater: 6 }),
    (it) => withValueAt(it, 'settings.stresses', { benefitsLower: 0.2, costsHigher: 0.2, monthsLater: 1 }),
    (it) => withValueAt(it, 'settings.stresses', { costsHigher: 0.3 }),
    (it) => withValueAt(it, 'settings.commonFactor', 0),
  ],
  faults: ({ benefits, settings }) => {
    const { commonFactor, stresses } = settings;
    const { benefitsLower, costsHigher, monthsLater } = stresses;
    const stated = Object.entries({ benefitsLower, costsHigher, monthsLater });
    const isAnySaid = stated.some(([, value]) => value !== undefined);
    return [
      ...unless(
        isEnough(benefitsLower, leastShare),
        'Benefits that are lower by less than a tenth are no stress: 20% is usual. Enter at least 10%.',
        'settings.stresses.benefitsLower',
      ),
      ...unless(
        isEnough(costsHigher, leastShare),
        'Costs that are higher by less than a tenth are no stress: 20% is usual. Enter at least 10%.',
        'settings.stresses.costsHigher',
      ),
      ...unless(
        isEnough(monthsLater, leastMonths),
        'A delay of less than three months is no stress: six are usual. Enter at least three.',
        'settings.stresses.monthsLater',
      ),
      ...stated
        .filter(([, value]) => isAnySaid && value === undefined)
        .map(([name]) => ({
          message: 'One stress is set by you and this one is not. Enter it too, so that all are of one hand.',
          path: `settings.stresses.${name}`,
          cause: 'missing' as const,
        })),
      ...unless(
        commonFactor !== 0 || benefits.filter((benefit) => isCounted(benefit)).length < 2,
        'Benefits of one change rise and fall together: with 0% the chances are too good. Enter how far; 50% is usual.',
        'settings.commonFactor',
      ),
    ];
  },
});
