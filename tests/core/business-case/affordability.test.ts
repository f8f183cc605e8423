import { expect, it } from 'vitest';
import { type PaidInYear, affordability } from '../../../src/core/business-case/results/affordability.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { caseOf, figureOf } from './benefit-case.ts';

const cost = (id: string, base: number, more: Record<string, unknown> = {}) => ({
  id,
  name: id,
  timing: 'one-off',
  initial: 'spread',
  start: '2027-01',
  months: 6,
  amount: { base },
  ...more,
});

const of = (businessCase: BusinessCase) => affordability(businessCase, resultsOf(businessCase).base);

const amounts = (years: readonly PaidInYear[]) =>
  years.map((paid) =>
    [paid.capital, paid.running, paid.unsaid, paid.all].map((amount) => Math.round(amount * 100) / 100),
  );

const settings = { startMonth: '2027-01', horizonYears: 1, discountRate: 0.1 };

it('divides costs by line, by capital and running, and by financial years from the month they begin with', () => {
  // £600 over six months from January: £300 before April and £300 after; £120 a year is £30 and £90.
  const found = of(
    caseOf([], {
      settings: { ...settings, financialYearStart: 4 },
      costs: [
        cost('build', 600, { capital: 'capital', budgetLine: 'Change fund' }),
        cost('run', 120, { timing: 'yearly', capital: 'running', budgetLine: ' change FUND ' }),
        cost('unsaid', 60),
      ],
    }),
  );
  expect(found.by).toBe('financial');
  expect(found.years.map(({ span }) => span)).toEqual([
    { from: '2026-04', until: '2027-03' },
    { from: '2027-04', until: '2028-03' },
  ]);
  expect(found.lines.map(({ kind, name, years }) => [kind, name, ...amounts(years)])).toEqual([
    ['named', 'Change fund', [300, 30, 0, 330], [300, 90, 0, 390]],
    ['unnamed', '', [0, 0, 30, 30], [0, 0, 30, 30]],
  ]);
  expect(amounts(found.all)).toEqual([
    [300, 30, 30, 360],
    [300, 90, 30, 420],
  ]);
});

it('takes the years of the plan where nothing says when financial years begin', () => {
  const found = of(
    caseOf([], { settings, costs: [cost('build', 600, { initial: 'initial' }), cost('run', 60)] }),
  );
  expect([found.by, found.years]).toEqual([
    'plan',
    [
      { span: null, number: 0 },
      { span: null, number: 1 },
    ],
  ]);
  expect(amounts(found.all)).toEqual([
    [0, 0, 600, 600],
    [0, 0, 60, 60],
  ]);
});

it('takes the years of the plan where its first month cannot be read', () => {
  const unread = { ...settings, startMonth: 'spring', financialYearStart: 4 };
  const found = of(caseOf([], { settings: unread, costs: [cost('run', 60, { start: '' })] }));
  expect(found.by).toBe('plan');
  expect(amounts(found.all)).toEqual([[0, 0, 60, 60]]);
});

it('counts the organisation alone, and what it hands on in transfers by that name', () => {
  const transfer = (id: string, from: string, to: string) => ({
    id,
    name: id,
    from: { kind: from, name: '' },
    to: { kind: to, name: '' },
    amount: { base: 25 },
    timing: 'one-off',
    start: '2027-01',
  });
  const found = of(
    caseOf([], {
      settings,
      costs: [
        cost('ours', 60),
        cost('it', 30, { account: { kind: 'function', name: 'Group IT' } }),
        cost('theirs', 34, { account: { kind: 'customers', name: '' } }),
      ],
      transfers: [transfer('out', 'own', 'customers'), transfer('in', 'customers', 'own')],
    }),
  );
  expect(found.lines.map(({ kind, years }) => [kind, ...amounts(years)])).toEqual([
    ['unnamed', [0, 0, 90, 90]],
    ['transfers', [0, 0, 25, 25]],
  ]);
});

it('comes to the total cost, with VAT, contingency and optimism, whatever is left out', () => {
  const raised = caseOf([], {
    settings: { ...settings, optimismCosts: 0.15, financialYearStart: 7 },
    costs: [
      cost('a', 333.3, { vatOnTop: 0.2, contingencyShare: 0.1, capital: 'capital' }),
      cost('b', 70, { budgetLine: 'B', timing: 'yearly' }),
      { id: 'c', name: '', timing: 'one-off' },
    ],
  });
  for (const businessCase of [raised, exampleCase()]) {
    const { all, lines } = of(businessCase);
    const total = figureOf(businessCase, 'total-cost').value ?? Number.NaN;
    const sum = (years: readonly PaidInYear[]): number => years.reduce((whole, one) => whole + one.all, 0);
    expect(total).toBeGreaterThan(0);
    expect(sum(all)).toBeCloseTo(total, 6);
    expect(sum(lines.flatMap(({ years }) => years))).toBeCloseTo(total, 6);
  }
});

it('has no line where nothing is paid', () => {
  expect(of(caseOf([])).lines).toEqual([]);
});
