import { type CashFlow, financialYears, yearlyFlows } from '../../finance/index.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { Flows } from './flows.ts';

/** What comes in, goes out and is left in one year, and where one stands at its end. */
export interface YearOfFlows {
  /** The first and last month of a financial year; null for a year of the plan. */
  span: { from: string; until: string } | null;
  /** Of a year of the plan its number, 0 for what is paid before the first month. */
  number: number;
  /** How many months of the plan fall into it. */
  months: number;
  benefits: number;
  costs: number;
  net: number;
  cumulative: number;
}

type Column = Pick<YearOfFlows, 'span' | 'number' | 'months'> & { amountOf: (flow: CashFlow) => number };

const planColumns = (flow: CashFlow): Column[] =>
  yearlyFlows(flow).map((_, number) => ({
    span: null,
    number,
    months: number === 0 ? 0 : 12,
    amountOf: (one) => yearlyFlows(one)[number] ?? 0,
  }));

const financialColumns = (flow: CashFlow, firstMonth: string, yearStart: number): Column[] => [
  { span: null, number: 0, months: 0, amountOf: ({ initial }) => initial },
  ...financialYears(flow, firstMonth, yearStart).map(({ from, until, months }, index) => ({
    span: { from, until },
    number: index + 1,
    months,
    amountOf: (one: CashFlow) => financialYears(one, firstMonth, yearStart)[index]?.amount ?? 0,
  })),
];

/** Whether the case can be shown by financial years: it needs the first month and the month a year begins with. */
export const hasFinancialYears = ({ settings }: BusinessCase): boolean =>
  settings.startMonth !== '' && settings.financialYearStart !== undefined;

/**
 * The flows year by year, as years of the plan or as financial years. Year 0 is left out where nothing is paid before
 * the first month.
 */
export const yearsOfFlows = (
  { settings }: BusinessCase,
  { benefits, costs, net }: Flows,
  by: 'plan' | 'financial',
): YearOfFlows[] => {
  const columns =
    by === 'plan'
      ? planColumns(net)
      : financialColumns(net, settings.startMonth, settings.financialYearStart ?? 1);
  const years = columns.map(({ amountOf, ...column }) => ({
    ...column,
    benefits: amountOf(benefits),
    costs: amountOf(costs),
    net: amountOf(net),
  }));
  return years
    .map((year, index) => ({
      ...year,
      cumulative: years.slice(0, index + 1).reduce((sum, one) => sum + one.net, 0),
    }))
    .filter(({ number, benefits, costs }) => number > 0 || benefits !== 0 || costs !== 0);
};
