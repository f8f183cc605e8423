import { type Figure, withoutSpread } from '../figure.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type OptionResult, optionResults } from './options.ts';

const conventions: Record<OptionResult['basis'], string> = {
  nothing: 'Doing nothing is what the others are compared with: it costs and brings nothing more.',
  computed: 'The same case with its differences.',
  stated:
    'Stated over the whole period: the cost spread over all months, the benefit from its first month on.',
  missing: '',
};

const measures: readonly {
  name: string;
  label: string;
  unit: Figure['unit'];
  formula: string;
  value: (option: OptionResult) => number | null;
  reason: string;
}[] = [
  {
    name: 'net-benefit',
    label: 'net benefit',
    unit: 'money',
    formula: 'sum of its benefits − sum of its costs, not discounted',
    value: ({ netBenefit }) => netBenefit,
    reason: '',
  },
  {
    name: 'net-present-value',
    label: 'net present value',
    unit: 'money',
    formula: 'Σ its net flow of year t ÷ (1 + rate)^t, year 0 not discounted',
    value: ({ netPresentValue }) => netPresentValue,
    reason: 'No discount rate is stated yet.',
  },
  {
    name: 'benefit-cost-ratio',
    label: 'benefit-cost ratio',
    unit: 'ratio',
    formula: 'present value of its benefits ÷ present value of its costs',
    value: ({ benefitCostRatio }) => benefitCostRatio,
    reason: 'It has no costs to compare with, or there is no discount rate.',
  },
  {
    name: 'payback-month',
    label: 'payback',
    unit: 'month',
    formula: 'the month, interpolated, in which its cumulative net flow crosses zero for the last time',
    value: ({ paybackMonth }) => paybackMonth,
    reason: 'It does not pay back within the period.',
  },
];

const noTiming = 'Its cost and benefit are stated in totals, which do not say when money comes and goes.';

/** The same measures for every option; one that is computed from the case has its low and its high case too. */
export const optionFigures = (businessCase: BusinessCase): Figure[] => {
  const levels = { low: optionResults(businessCase, 'low'), high: optionResults(businessCase, 'high') };
  return optionResults(businessCase).flatMap((option, index) =>
    measures.map(({ name, label, unit, formula, value, reason }) => {
      const found = option.basis === 'missing' ? null : value(option);
      const at = (level: 'low' | 'high'): number | null => {
        const other = levels[level][index];
        return other === undefined || other.basis !== 'computed' ? null : value(other);
      };
      return {
        id: `option.${option.id}.${name}`,
        label: `${option.name}, ${label}`,
        unit,
        subject: `options[${option.id}]`,
        ...(option.basis === 'computed' ? {} : { needs: [] }),
        value: found,
        low: at('low'),
        high: at('high'),
        ...withoutSpread,
        formula,
        convention: conventions[option.basis],
        inputs: [`options[${option.id}]`],
        sources: [],
        ...(option.basis === 'computed' ? { isOfCase: true as const } : { grade: 'D' as const }),
        ...(found === null
          ? { reason: option.reason ?? (option.basis === 'stated' && unit === 'month' ? noTiming : reason) }
          : {}),
      };
    }),
  );
};
