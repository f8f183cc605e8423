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

/** Where one stands after 0, 1, 2 … months. */
export const cumulativeFlow = (flow: CashFlow): number[] => {
  const line = [flow.initial];
  for (const amount of flow.months) line.push((line.at(-1) ?? 0) + amount);
  return line;
};

export const totalFlow = (flow: CashFlow): number =>
  flow.initial + flow.months.reduce((sum, amount) => sum + amount, 0);
