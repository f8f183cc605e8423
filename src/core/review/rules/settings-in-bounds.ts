import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { isKnownCurrency, isKnownLanguage } from '../../quantities/format.ts';
import { quoted } from '../../data/quoted.ts';
import { isBetween, isWhole } from '../bounds.ts';
import { defineRule, unless } from '../define-rule.ts';

/** As long as the longest plan that is typed year by year. */
const mostMonths = 720;

const ofSettings = ({ settings, basics }: BusinessCase, months: number) => [
  ...unless(
    isKnownLanguage(basics.language),
    `${quoted(basics.language)} is no language that numbers can be written in; they are written as in English (UK). Choose another.`,
    'basics.language',
  ),
  ...unless(
    isKnownCurrency(basics.currency),
    `${quoted(basics.currency)} is no currency that exists. Choose another.`,
    'basics.currency',
  ),
  ...unless(
    isBetween(settings.commonFactor, 0, 1),
    'Benefits rise and fall together by a share between 0 and 1: the nearest of the two is taken. Enter one between them.',
    'settings.commonFactor',
  ),
  ...unless(
    isWhole(settings.delayMonths, 0, months),
    `The delay is a whole number of months from 0 to the ${months} of the plan: the nearest is taken. Enter one of them.`,
    'settings.delayMonths',
  ),
  ...unless(
    isBetween(settings.stresses.benefitsLower, 0, 1) && isBetween(settings.stresses.costsHigher, 0, 5),
    'A stress is a share above zero, and benefits cannot fall by more than all of them. Correct it.',
    'settings.stresses.benefitsLower',
  ),
  ...unless(
    isWhole(settings.stresses.monthsLater, 0, months),
    `The stress of coming later is a whole number of months from 0 to the ${months} of the plan. Enter one of them.`,
    'settings.stresses.monthsLater',
  ),
  ...unless(
    isBetween(settings.captureShare, 0, 1),
    'The share of freed time that becomes money lies between 0% and 100%. Correct it.',
    'settings.captureShare',
  ),
  ...unless(
    isBetween(settings.vatOnTop, 0, 0.5),
    'VAT on top lies between 0% and 50%. Check whether 20% was typed as 2,000%.',
    'settings.vatOnTop',
  ),
  ...unless(
    settings.vat !== 'on-top' || (settings.vatOnTop ?? 0) > 0,
    'VAT comes on top of what is bought. Enter how much, like 20%.',
    'settings.vatOnTop',
  ),
  ...unless(
    isBetween(settings.inflation, -0.05, 0.2),
    'Inflation beyond 20% a year, or below −5%, is unusual. Check whether 2% was typed as 200%.',
    'settings.inflation',
  ),
];

const growth = (
  list: 'benefits' | 'costs',
  { id, name, priceGrowth }: BusinessCase['costs' | 'benefits'][number],
) =>
  unless(
    isBetween(priceGrowth, -0.5, 0.5),
    `${quoted(name)}: a price that grows or falls by more than 50% a year is unusual, and none falls below zero. Check whether 2% was typed as 200%.`,
    `${list}[${id}].priceGrowth`,
  );

const ofCost = (cost: BusinessCase['costs'][number]) => {
  const { id, name, months, vat, vatOnTop = 0, contingencyShare } = cost;
  return [
    ...unless(
      isWhole(months, 1, mostMonths),
      `${quoted(name)} is paid over a whole number of months, one at least: the nearest is taken. Enter one.`,
      `costs[${id}].months`,
    ),
    ...unless(
      isBetween(vatOnTop, 0, 0.5),
      `${quoted(name)}: VAT on top lies between 0% and 50%. Check whether 20% was typed as 2,000%.`,
      `costs[${id}].vatOnTop`,
    ),
    ...unless(
      vatOnTop <= 0 || vatOnTop > 0.5 || vat === undefined || vat === 'on-top',
      `${quoted(name)}: VAT ${vat === 'recoverable' ? 'can be recovered' : 'is included'}, and comes on top as well. Say which it is, so that it is not counted twice.`,
      `costs[${id}].vatOnTop`,
    ),
    ...unless(
      vatOnTop > 0 || vat !== 'on-top',
      `${quoted(name)}: VAT comes on top. Enter how much, like 20%.`,
      `costs[${id}].vatOnTop`,
    ),
    ...unless(
      isBetween(contingencyShare, 0, 1),
      `${quoted(name)}: contingency on top lies between 0% and 100% of the amount. Correct it.`,
      `costs[${id}].contingencyShare`,
    ),
    ...unless(
      isBetween(cost.optimism, 0, 5),
      `${quoted(name)}: optimism raises a cost. Enter the share above zero by which costs like this ran over.`,
      `costs[${id}].optimism`,
    ),
    ...growth('costs', cost),
  ];
};

/** Numbers that mean nothing beyond their bounds, and are computed at the nearest that does. */
export const settingsInBounds = defineRule({
  id: 'settings-in-bounds',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['settings', 'basics', 'benefits', 'costs', 'transfers'],
  over: 'case',
  statement: 'Every number lies inside its bounds.',
  reason: 'A slip of the keyboard is found here or at the table.',
  planted: [
    (it) => withValueAt(it, 'settings.commonFactor', 2),
    (it) => withValueAt(it, 'settings.inflation', 0.25),
  ],
  faults: (businessCase, { months }) => [
    ...ofSettings(businessCase, months),
    ...businessCase.benefits.flatMap((benefit) => [
      ...growth('benefits', benefit),
      ...unless(
        isBetween(benefit.optimism, 0, 1),
        `${quoted(benefit.name)}: optimism lowers a benefit by a share between 0% and 100%. Correct it.`,
        `benefits[${benefit.id}].optimism`,
      ),
      ...unless(
        isBetween(benefit.rampMonths, 0, mostMonths),
        `${quoted(benefit.name)} builds up over a number of months above zero. Correct it.`,
        `benefits[${benefit.id}].rampMonths`,
      ),
    ]),
    ...businessCase.costs.flatMap(ofCost),
  ],
});
