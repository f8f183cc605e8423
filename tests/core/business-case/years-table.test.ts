import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { hasFinancialYears, yearsOfFlows } from '../../../src/core/business-case/results/years-table.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const yearsOf = (businessCase: BusinessCase, by: 'plan' | 'financial') =>
  yearsOfFlows(businessCase, resultsOf(businessCase).base.all, by);

const april = (): BusinessCase => {
  const businessCase = exampleCase();
  return { ...businessCase, settings: { ...businessCase.settings, financialYearStart: 4 } };
};

describe('the flows year by year', () => {
  it('adds up to the net benefit, by the plan and by financial years', () => {
    const businessCase = april();
    const net = resultsOf(businessCase).figures['net-benefit']?.value ?? 0;
    for (const by of ['plan', 'financial'] as const)
      expect(yearsOf(businessCase, by).at(-1)?.cumulative).toBeCloseTo(net, 4);
  });

  it('begins and ends with short financial years where the plan does not begin with one', () => {
    // The plan runs from March 2027 to February 2031: one month of the year to March 2027, eleven of the last.
    const years = yearsOf(april(), 'financial');
    expect(years.map(({ months }) => months)).toEqual([1, 12, 12, 12, 11]);
    expect(years[0]?.span).toEqual({ from: '2026-04', until: '2027-03' });
  });

  it('has a year 0 only where something is paid before the first month', () => {
    const businessCase = exampleCase();
    expect(yearsOf(businessCase, 'plan').map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const before = {
      ...businessCase,
      costs: businessCase.costs.map((cost) =>
        cost.id === 'training' ? { ...cost, initial: 'initial' as const } : cost,
      ),
    };
    expect(yearsOf(before, 'plan')[0]).toMatchObject({ number: 0, benefits: 0, costs: 45_000, net: -45_000 });
    expect(yearsOf(before, 'financial')[0]).toMatchObject({ number: 0, costs: 45_000 });
  });

  it('needs the first month and the month a year begins with', () => {
    expect(hasFinancialYears(april())).toBe(true);
    const businessCase = april();
    expect(
      hasFinancialYears({ ...businessCase, settings: { ...businessCase.settings, startMonth: '' } }),
    ).toBe(false);
  });
});
