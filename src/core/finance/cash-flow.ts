import { settled } from './settled.ts';

/** Amounts by month from the first month of the plan, and what is paid before it. */
export interface CashFlow {
  /** Year 0: paid before the first month, never discounted. */
  initial: number;
  /** One amount a month; a whole number of years. */
  months: readonly number[];
}

export const zeroFlow = (months: number): CashFlow => ({
  initial: 0,
  months: Array.from({ length: months }, () => 0),
});

/** Flows added month by month. All must have the same length. */
export const sumOfFlows = (flows: readonly CashFlow[], months: number): CashFlow => ({
  initial: flows.reduce((sum, flow) => sum + flow.initial, 0),
  months: Array.from({ length: months }, (_, index) =>
    flows.reduce((sum, flow) => sum + (flow.months[index] ?? 0), 0),
  ),
});

export const scaledFlow = (flow: CashFlow, factor: number): CashFlow => ({
  initial: flow.initial * factor,
  months: flow.months.map((amount) => amount * factor),
});

/** Months summed into years: the first is year 0, what was paid before the first month. */
export const yearlyFlows = (flow: CashFlow): number[] => {
  const years = Array.from({ length: Math.ceil(flow.months.length / 12) }, (_, year) =>
    flow.months.slice(year * 12, year * 12 + 12).reduce((sum, amount) => sum + amount, 0),
  );
  return [flow.initial, ...years];
};

/** Plain yearly amounts (year 0 first) as a monthly flow: each year is spread evenly over its twelve months. */
export const flowOfYears = (amounts: readonly number[], months: number): CashFlow => ({
  initial: amounts[0] ?? 0,
  months: Array.from({ length: months }, (_, index) => (amounts[Math.floor(index / 12) + 1] ?? 0) / 12),
});

/** What comes in less what goes out, month by month; what only rounding leaves of the two is nothing. */
export const differenceOfFlows = (left: CashFlow, right: CashFlow): CashFlow => {
  const less = (one: number, other: number): number => settled(one - other, Math.abs(one) + Math.abs(other));
  return {
    initial: less(left.initial, right.initial),
    months: left.months.map((amount, index) => less(amount, right.months[index] ?? 0)),
  };
};

/** Where one stands after 0, 1, 2 … months; at zero where only rounding is left. */
export const cumulativeFlow = (flow: CashFlow): number[] => {
  const all = absoluteFlow(flow);
  let sum = flow.initial;
  const line = [sum];
  for (const amount of flow.months) {
    sum += amount;
    line.push(settled(sum, all));
  }
  return line;
};

/** All that flows, in whichever direction: what a sum of the flow is held against. */
export const absoluteFlow = (flow: CashFlow): number =>
  Math.abs(flow.initial) + flow.months.reduce((sum, amount) => sum + Math.abs(amount), 0);

export const totalFlow = (flow: CashFlow): number =>
  settled(flow.initial + flow.months.reduce((sum, amount) => sum + amount, 0), absoluteFlow(flow));
