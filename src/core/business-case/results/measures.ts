import {
  type CashFlow,
  type FlowTiming,
  benefitCostRatio,
  discountedPaybackMonth,
  internalRatesOfReturn,
  netPresentValue,
  paybackMonth,
  peakFunding,
  returnOnInvestment,
  totalFlow,
  yearlyFlows,
} from '../../finance/index.ts';
import type { Figure } from '../figure.ts';
import type { Flows } from './case-flows.ts';

/** What a measure is computed with. The rate is null while nobody has stated one. */
export interface MeasureContext {
  rate: number | null;
  timing: FlowTiming;
  months: number;
}

/** A measure of the case: its value, or why it has none. */
export interface Measure {
  id: string;
  label: string;
  unit: Figure['unit'];
  formula: string;
  value: (flows: Flows, context: MeasureContext) => number | null;
  reason: (flows: Flows, context: MeasureContext) => string;
  roots?: (flows: Flows, context: MeasureContext) => number[];
}

const noRate = 'No discount rate is stated yet.';

const presentValue = (flow: CashFlow, { rate, timing }: MeasureContext): number | null =>
  rate === null ? null : netPresentValue(yearlyFlows(flow), rate, timing);

const rates = (flows: Flows, { timing }: MeasureContext): number[] =>
  internalRatesOfReturn(yearlyFlows(flows.net), timing);

const ratio =
  (of: (benefits: number, costs: number) => number | null) =>
  (flows: Flows, context: MeasureContext): number | null => {
    const [benefits, costs] = [presentValue(flows.benefits, context), presentValue(flows.costs, context)];
    return benefits === null || costs === null ? null : of(benefits, costs);
  };

export const measures: readonly Measure[] = [
  {
    id: 'net-benefit',
    label: 'Net benefit',
    unit: 'money',
    formula: 'sum of all benefits − sum of all costs, over all months, not discounted',
    value: ({ net }) => totalFlow(net),
    reason: () => '',
  },
  {
    id: 'net-present-value',
    label: 'Net present value',
    unit: 'money',
    formula: 'Σ net flow of year t ÷ (1 + rate)^t, year 0 not discounted',
    value: ({ net }, context) => presentValue(net, context),
    reason: () => noRate,
  },
  {
    id: 'present-value-of-benefits',
    label: 'Present value of benefits',
    unit: 'money',
    formula: 'Σ benefits of year t ÷ (1 + rate)^t, year 0 not discounted',
    value: ({ benefits }, context) => presentValue(benefits, context),
    reason: () => noRate,
  },
  {
    id: 'present-value-of-costs',
    label: 'Present value of costs',
    unit: 'money',
    formula: 'Σ costs of year t ÷ (1 + rate)^t, year 0 not discounted',
    value: ({ costs }, context) => presentValue(costs, context),
    reason: () => noRate,
  },
  {
    id: 'return-on-investment',
    label: 'Return on investment',
    unit: 'share',
    formula: '(present value of benefits − present value of costs) ÷ present value of costs',
    value: ratio(returnOnInvestment),
    reason: (_, { rate }) => (rate === null ? noRate : 'There are no costs to return on.'),
  },
  {
    id: 'benefit-cost-ratio',
    label: 'Benefit-cost ratio',
    unit: 'ratio',
    formula: 'present value of benefits ÷ present value of costs',
    value: ratio(benefitCostRatio),
    reason: (_, { rate }) => (rate === null ? noRate : 'There are no costs to compare with.'),
  },
  {
    id: 'internal-rate-of-return',
    label: 'Internal rate of return',
    unit: 'share',
    formula: 'the rate at which the net present value of the yearly flows is zero',
    value: (flows, context) => {
      const found = rates(flows, context);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    reason: (flows, context) =>
      rates(flows, context).length > 1
        ? 'The yearly flows change sign more than once, so that several rates fit: none of them is a return.'
        : 'No rate brings the yearly flows to zero.',
    roots: rates,
  },
  {
    id: 'payback-month',
    label: 'Payback',
    unit: 'month',
    formula: 'the month, interpolated, in which cumulative net flow crosses zero for the last time',
    value: ({ net }) => paybackMonth(net),
    reason: (_, { months }) => `It does not pay back within ${months} months.`,
  },
  {
    id: 'discounted-payback-month',
    label: 'Discounted payback',
    unit: 'month',
    formula: 'payback on monthly flows discounted by (1 + rate)^(month ÷ 12)',
    value: ({ net }, { rate }) => (rate === null ? null : discountedPaybackMonth(net, rate)),
    reason: (_, { months, rate }) =>
      rate === null ? noRate : `Discounted, it does not pay back within ${months} months.`,
  },
  {
    id: 'peak-funding',
    label: 'Peak funding',
    unit: 'money',
    formula: 'the deepest point of cumulative net flow, as a positive amount',
    value: ({ net }) => peakFunding(net),
    reason: () => '',
  },
];
