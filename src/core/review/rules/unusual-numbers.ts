import { withValueAt } from '../../business-case/path.ts';
import { benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf, inputPath } from '../../business-case/results/input-values.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { ownFormula } from '../../drivers/index.ts';
import { valueAt } from '../../quantities/estimate.ts';
import { quoted } from '../../data/quoted.ts';
import { isBetween, isWhole } from '../bounds.ts';
import { defineRule, unless } from '../define-rule.ts';

interface Fault {
  message: string;
  path: string;
}

/** An amount below zero turns a benefit or a cost round: nobody who reads it expects that. */
const belowZero = (businessCase: BusinessCase): Fault[] => [
  ...businessCase.benefits
    .filter(({ driver }) => driver !== ownFormula)
    .flatMap((benefit) =>
      Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, { title, role }]) => {
        const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
        const base = estimate === undefined ? null : valueAt(estimate, 'base');
        return unless(
          role === 'effect' || base === null || base >= 0,
          `${quoted(benefit.name)}: ${title} It is below zero. Enter it above zero, or mark the benefit as a disadvantage.`,
          inputPath(benefit, name),
        );
      }),
    ),
  ...businessCase.costs.flatMap(({ id, name, amount }) => {
    const base = amount === undefined ? null : valueAt(amount, 'base');
    return unless(
      base === null || base >= 0,
      `${quoted(name)} is below zero: it lowers the costs. Enter it as a benefit, or above zero.`,
      `costs[${id}].amount`,
    );
  }),
];

const ofSettings = ({ settings }: BusinessCase): Fault[] => [
  ...unless(
    isWhole(settings.horizonYears, 1, 10),
    'Years covered is a whole number from one to ten: enter one, for the case is computed over the nearest.',
    'settings.horizonYears',
  ),
  ...unless(
    isWhole(settings.financialYearStart, 1, 12),
    'The first month of the financial year is a number from 1 to 12.',
    'settings.financialYearStart',
  ),
  ...unless(
    isBetween(settings.discountRate, -0.1, 0.3),
    'A discount rate beyond 30%, or far below zero, is unusual. Enter the one that finance uses, and check whether 8% was typed as 800%.',
    'settings.discountRate',
  ),
  ...unless(
    isBetween(settings.optimismBenefits, 0, 1),
    'Optimism lowers benefits by a share between 0% and 100%: the nearest of the two is taken. Enter one between them.',
    'settings.optimismBenefits',
  ),
  ...unless(
    isBetween(settings.optimismCosts, 0, 5),
    'Optimism raises costs: enter the share above zero by which projects like this ran over.',
    'settings.optimismCosts',
  ),
];

/** Something that builds up says over how long; without it the full effect stands from the first month. */
const builtUp = ({ benefits }: BusinessCase): Fault[] =>
  benefits.flatMap(({ id, name, ramp, rampMonths }) =>
    unless(
      ramp === undefined || ramp === 'step' || ramp === 'by-year' || (rampMonths ?? 0) > 0,
      `${quoted(name)} builds up, and does not say over how many months. Enter the months until full effect.`,
      `benefits[${id}].rampMonths`,
    ),
  );

/** Numbers that can be computed with, and that a finance director would ask about at once. */
export const unusualNumbers = defineRule({
  id: 'unusual-numbers',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits', 'costs', 'settings', 'sharedInputs'],
  over: 'case',
  statement: 'No number turns a benefit or a cost round.',
  reason: 'A finance director would ask about it at once.',
  planted: [(it) => withValueAt(it, 'settings.discountRate', 8)],
  faults: (businessCase) => [
    ...belowZero(businessCase),
    ...ofSettings(businessCase),
    ...builtUp(businessCase),
  ],
});
