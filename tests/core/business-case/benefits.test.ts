import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { yearlyFlows } from '../../../src/core/finance/index.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';

const years = (...of: Parameters<typeof caseOf>): number[] =>
  yearlyFlows(resultsOf(caseOf(...of)).base.all.benefits).map((amount) => Number(amount.toFixed(2)));

const retention = benefit('kept', 'contract-retention', {
  customers: 10_000,
  marginPerMonth: 40,
  churnToday: 0.03,
  churnAfterwards: 0.0275,
});
const sooner = benefit('sooner', 'days-sales-outstanding', { revenuePerYear: 15_000_000, daysSooner: 5 });
const ownInputs = {
  calls: { base: 240_000, unit: 'calls', period: 'a year' },
  minutes: { low: 0.5, base: 1, high: 2, unit: 'minutes', period: 'per call' },
  cost: { base: 30, unit: 'money', period: 'an hour' },
};
const own = (formula: string) => ({
  id: 'own',
  name: 'Own',
  driver: 'own-formula',
  formula,
  inputs: ownInputs,
});

describe('a benefit that is not flat', () => {
  it('grows month by month where customers survive', () => {
    const kept = caseOf([retention]);
    const [, first = 0, second = 0] = yearlyFlows(resultsOf(kept).base.all.benefits);
    // 10,000 × £40 × Σ over twelve months of 0.9725^(k−1) − 0.97^(k−1), by the sums of two geometric series.
    const sum = (churn: number, months: number) => (1 - (1 - churn) ** months) / churn;
    expect(first).toBeCloseTo(400_000 * (sum(0.0275, 12) - sum(0.03, 12)), 4);
    expect(second).toBeCloseTo(400_000 * (sum(0.0275, 24) - sum(0.03, 24)) - first, 4);
    expect(figureOf(kept, 'benefit.kept.annual').value).toBeCloseTo(first, 6);
  });

  it('comes once where money is only paid sooner, and counts in no year but its own', () => {
    const once = caseOf([sooner]);
    expect(years([sooner])).toEqual([0, 205_479.45, 0, 0]);
    expect(Math.round(figureOf(once, 'benefit.sooner.once').value ?? 0)).toBe(205_479);
    expect(figureOf(once, 'benefit.sooner.annual')).toMatchObject({ value: null });
    expect(figureOf(once, 'annual-benefit').value).toBe(0);
  });

  it('comes once as it builds up', () => {
    const built = { ...sooner, start: '2027-02', ramp: 'linear' as const, rampMonths: 2 };
    const { months } = resultsOf(caseOf([built])).base.all.benefits;
    const shares = months.slice(0, 5).map((amount) => Number((amount / 205_479.452).toFixed(4)));
    // Read at the middle of each month: a quarter, half more, and the last quarter.
    expect(shares).toEqual([0, 0.25, 0.5, 0.25, 0]);
  });
});

describe('what is never money', () => {
  const time = benefit('time', 'customer-time', { dealingsPerYear: 100_000, minutesSaved: 6 });

  it('is shown in its own unit and stands in no total, whatever its kind is said to be', () => {
    const shown = caseOf([time]);
    expect(figureOf(shown, 'benefit.time.shown')).toMatchObject({ value: 10_000, unit: 'count' });
    expect(figureOf(shown, 'benefit.time.annual').value).toBeNull();
    expect(figureOf(shown, 'annual-benefit').value).toBe(0);
    expect(figureOf(shown, 'net-benefit').value).toBe(0);
  });
});

describe('a benefit with a formula of its own', () => {
  it('is valued over named inputs with the units that they are typed in', () => {
    const made = caseOf([own('calls × minutes × cost ÷ minutesPerHour')]);
    // 240,000 minutes are 4,000 hours at £30; the low end is half of it.
    expect(figureOf(made, 'benefit.own.annual')).toMatchObject({
      value: 120_000,
      low: 60_000,
      high: 240_000,
    });
  });

  it('says what is wrong with it', () => {
    expect(figureOf(caseOf([own('callz × cost')]), 'benefit.own.annual').reason).toBe(
      '“Own”: There is no input “callz”. Did you mean “calls”?',
    );
    expect(figureOf(caseOf([own('calls × minutes')]), 'benefit.own.annual').reason).toContain(
      'to get money a year, multiply by money per minute',
    );
    expect(figureOf(caseOf([own('')]), 'benefit.own.annual').reason).toContain('Write how it is calculated');
  });

  it('has no value where it divides by zero', () => {
    const zero = caseOf([own('calls × cost × minutes ÷ minutesPerHour ÷ (1 − 1)')]);
    expect(figureOf(zero, 'benefit.own.annual')).toMatchObject({ value: null });
    expect(figureOf(zero, 'benefit.own.annual').reason).toContain('divides by zero');
  });
});

describe('prices', () => {
  const flat = benefit('flat', 'own', { volume: 100, unitValue: 1 });
  const nominal = { startMonth: '2027-01', horizonYears: 3, priceBasis: 'nominal', inflation: 0.02 };

  it('grow once a year by what is stated', () => {
    expect(years([{ ...flat, priceGrowth: 0.03 }])).toEqual([0, 100, 103, 106.09]);
  });

  it('grow with inflation in nominal prices only, where nothing else is stated', () => {
    expect(years([flat], { settings: nominal })).toEqual([0, 102, 104.04, 106.12]);
    // Prices are those of the decision: year 1 holds inflation also where they stay from then on.
    expect(years([{ ...flat, priceGrowth: 0 }], { settings: nominal })).toEqual([0, 102, 102, 102]);
    expect(years([flat], { settings: { ...nominal, priceBasis: 'real' } })).toEqual([0, 100, 100, 100]);
  });

  it('do not touch amounts that are typed year by year', () => {
    const typed = { id: 't', name: 't', driver: 'yearly-amounts', yearlyAmounts: { base: [0, 1, 2, 3] } };
    expect(years([typed], { settings: nominal })).toEqual([0, 1, 2, 3]);
  });
});

describe('time', () => {
  const flat = benefit('flat', 'own', { volume: 120, unitValue: 1 });

  it('ends with the month of the end', () => {
    expect(years([{ ...flat, start: '2027-07', end: '2028-03' }])).toEqual([0, 60, 30, 0]);
  });

  it('covers one to ten years, and more only as far as amounts were typed', () => {
    const months = (horizonYears: number, typed = 0) => {
      const rows =
        typed === 0
          ? []
          : [{ id: 't', driver: 'yearly-amounts', yearlyAmounts: { base: Array(typed + 1).fill(1) } }];
      return resultsOf(caseOf(rows, { settings: { horizonYears } })).months;
    };
    expect([months(0), months(1), months(10), months(25), months(25, 20), months(25, 30)]).toEqual([
      12, 12, 120, 120, 240, 300,
    ]);
  });
});

describe('costs', () => {
  it('hold VAT that cannot be recovered, contingency on top, and growing prices', () => {
    const licence = { id: 'l', name: 'Licence', timing: 'yearly', amount: { base: 1000 } };
    const of = (more: object) =>
      figureOf(caseOf([], { costs: [{ ...licence, ...more }] }), 'total-cost').value;
    expect(of({})).toBeCloseTo(3000, 9);
    expect(of({ vatOnTop: 0.2 })).toBeCloseTo(3600, 9);
    expect(of({ vatOnTop: 0.2, contingencyShare: 0.1 })).toBeCloseTo(3960, 9);
    expect(of({ priceGrowth: 0.03 })).toBeCloseTo(1000 + 1030 + 1060.9, 9);
  });
});

describe('what is typed wrongly', () => {
  const handling = (inputs: Record<string, object>) => ({
    id: 'minutes',
    name: 'Minutes',
    driver: 'handling-time',
    inputs: {
      contactsPerYear: { base: 1000 },
      minutesPerContact: { base: 5 },
      fallShare: { low: 0.05, base: 0.1, high: 0.12 },
      costPerMinute: { base: 1 },
      ...inputs,
    },
  });
  const reason = (inputs: Record<string, object>) =>
    figureOf(caseOf([handling(inputs)]), 'benefit.minutes.annual').reason;

  it('says in a sentence why the figure is missing', () => {
    expect(reason({})).toBeUndefined();
    expect(reason({ fallShare: { low: 0.2, base: 0.1, high: 0.3 } })).toContain('not in order');
    expect(reason({ fallShare: { base: 1.2 } })).toContain('between 0% and 100%');
    expect(reason({ minutesPerContact: { base: 5, unit: 'hours' } })).toContain(
      'typed in hours, and the formula takes minutes',
    );
  });

  it('is refused where experience says stop, with the reason', () => {
    const kept = {
      ...retention,
      inputs: { ...(retention['inputs'] as object), churnAfterwards: { base: 0.01 } },
    };
    expect(figureOf(caseOf([kept]), 'benefit.kept.annual')).toMatchObject({ value: null });
    expect(figureOf(caseOf([kept]), 'benefit.kept.annual').reason).toContain('has not been shown');
  });
});
