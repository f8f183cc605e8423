import { describe, expect, it } from 'vitest';
import { openedCase } from '../../../src/core/business-case/open-case.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';

const opened = (schemaVersion: number, parts: Record<string, unknown>): BusinessCase =>
  openedCase({ schemaVersion, ...parts }).businessCase;

const settings = { startMonth: '2027-01', horizonYears: 3, discountRate: 0.05 };
const inputs = { volume: { base: 10 }, unitValue: { base: 12 } };
const benefit = {
  id: 'a',
  name: 'Fewer calls',
  driver: 'own',
  inputs,
  words: { margin: 1 },
  start: '2027-01',
};
const cost = { id: 'b', name: 'Licence', amount: { base: 30, unit: 'money' } };

const netOf = (businessCase: BusinessCase): number | null | undefined =>
  resultsOf(businessCase).figures['net-benefit']?.value;

describe('a cost that does not say when it is paid', () => {
  it('was paid once in a file of version 3, and is said to be', () => {
    const before = opened(3, { settings, benefits: [benefit], costs: [cost] });
    expect(before.costs[0]?.timing).toBe('one-off');
    expect(netOf(before)).toBeCloseTo(3 * 120 - 30, 9);
  });

  it('is nothing yet today, and names the field', () => {
    const { figures, absence } = resultsOf(opened(4, { settings, benefits: [benefit], costs: [cost] }));
    expect(figures['net-benefit']?.value).toBeNull();
    expect(figures['net-benefit']?.reason).toContain('once or every year');
    expect(absence.costs).toMatchObject([{ code: 'cost-not-entered', path: 'costs[b].timing' }]);
  });

  it('needs not say it where it is typed by year', () => {
    const typed = { id: 'b', name: 'Licence', yearlyAmounts: { base: [0, 10, 10] } };
    expect(opened(3, { costs: [typed] }).costs[0]?.timing).toBeUndefined();
    expect(netOf(opened(4, { settings, benefits: [benefit], costs: [typed] }))).toBeCloseTo(340, 9);
  });
});

describe('a benefit that does not say how it builds up', () => {
  const built = (version: number, more: Record<string, unknown>) => {
    const businessCase = opened(version, {
      settings,
      none: { costs: 'It is only agreed.' },
      benefits: [{ ...benefit, ...more }],
    });
    return { net: Math.round(netOf(businessCase) ?? Number.NaN), row: businessCase.benefits[0] };
  };

  it('keeps what a file of version 3 used', () => {
    expect(built(3, { rampMonths: 12 })).toMatchObject({ net: 300, row: { ramp: 'linear' } });
    expect(built(3, { rampShares: [0.5, 1] })).toMatchObject({ net: 360, row: { ramp: 'step' } });
    expect(built(3, { ramp: 'linear' })).toMatchObject({ net: 360, row: { rampMonths: 0 } });
  });

  it('builds up by what it gives, in the way that brings least', () => {
    expect(built(4, { rampShares: [0.5, 1] }).net).toBe(300);
    // Late as it comes, the months of an S-curve sum to half of its length as those of a line do.
    expect(built(4, { rampMonths: 12 }).net).toBe(300);
    expect(built(4, {}).net).toBe(360);
  });

  it('counts nothing while the months are empty', () => {
    expect(built(4, { ramp: 'linear' }).net).toBe(0);
    expect(built(4, { ramp: 'linear', rampMonths: 0 }).net).toBe(360);
  });
});

describe('an option that does not say when its first benefit comes', () => {
  const worth = (businessCase: BusinessCase) => resultsOf(businessCase).figures['option.c.net-present-value'];
  const option = { id: 'c', name: 'Portal', kind: 'other', cost: 100, benefit: 300 };

  it('had it from the first month in a file of version 3', () => {
    const before = opened(3, { settings, options: [option] });
    expect(before.options[0]?.start).toBe('2027-01');
    expect(worth(before)?.value).toBeGreaterThan(0);
  });

  it('has totals and no present value', () => {
    const now = opened(4, { settings, options: [option] });
    expect(resultsOf(now).figures['option.c.net-benefit']?.value).toBeCloseTo(200, 9);
    expect(worth(now)).toMatchObject({ value: null });
    expect(worth(now)?.reason).toContain('Portal” does not say when its first benefit comes');
  });
});
