import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const changed = (changes: Record<string, unknown>): BusinessCase =>
  Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), exampleCase());

const foundIn = (rule: string, businessCase: BusinessCase): string[] =>
  findingsOf(businessCase)
    .filter((finding) => finding.rule === rule)
    .map(({ path }) => path);

const found = (rule: string, changes: Record<string, unknown>): string[] => foundIn(rule, changed(changes));

const calls = 'benefits[status-calls]';
const named = { line: 'Salaries', holder: 'Operations Director', from: '2027-06' };

describe('posts that go for freed time', () => {
  const posts = { count: 12, costOfPost: 40_000, how: 'attrition', from: '2027-06', exitCost: 0 };
  const released = (more: Record<string, unknown>) => ({
    [`${calls}.words`]: { released: 1 },
    [`${calls}.budget`]: { ...named, amount: 480_000 },
    [`${calls}.posts`]: { ...posts, ...more },
  });

  it('are whole, cost as much as is released, and say how they go', () => {
    expect(found('posts-whole', released({}))).toEqual([]);
    expect(found('posts-whole', released({ count: 10 }))).toEqual([`${calls}.posts.count`]);
    expect(found('posts-whole', released({ count: 12.5 }))).toEqual([`${calls}.posts.count`]);
    expect(found('posts-whole', released({ exitCost: undefined }))).toEqual([`${calls}.posts`]);
  });

  it('are asked of nothing that frees no time', () => {
    expect(found('posts-whole', { 'benefits[turnover].posts': {} })).toEqual([]);
    expect(found('posts-whole', { [`${calls}.words`]: { time: 1 } })).toEqual([]);
  });
});

describe('a budget that falls', () => {
  it('is asked of what is released alone, and not of what raises it', () => {
    expect(
      found('budget-named', { 'benefits[hire-days].budget': { line: '', holder: '', from: '' } }),
    ).toEqual(['benefits[hire-days].budget.line', 'benefits[hire-days].budget.holder']);
    const raised = { 'benefits[hire-days].disbenefit': true, 'benefits[hire-days].budget.line': '' };
    expect(found('budget-named', raised)).toEqual([]);
    expect(found('budget-named', { 'benefits[customers-kept].budget.line': '' })).toEqual([]);
  });

  it('is claimed until its holder has agreed to amount and month, and nobody agrees for a holder without a name', () => {
    expect(found('budget-agreed', { 'agreements[budget-hire-days].date': '' })).toHaveLength(1);
    expect(found('budget-agreed', { 'benefits[hire-days].budget.holder': '' })).toEqual([]);
  });
});

describe('a because', () => {
  it('is asked of all of the freed time, and not of a part or of time that is lost', () => {
    const all = { [`${calls}.captureShare`]: 1, [`${calls}.captureBecause`]: '' };
    expect(found('capture-said', all)).toEqual([`${calls}.captureBecause`]);
    expect(found('capture-said', { ...all, [`${calls}.captureShare`]: 0.5 })).toEqual([]);
    expect(found('capture-said', { ...all, [`${calls}.disbenefit`]: true })).toEqual([]);
  });

  it('is asked of costs without contingency once, and not where one of them says why', () => {
    const without = {
      ...exampleCase(),
      costs: exampleCase().costs.filter(({ kind }) => kind !== 'contingency'),
    };
    expect(foundIn('conventions-because', without)).toEqual(['costs[integration].contingencyBecause']);
    const said = without.costs.map((cost) => ({ ...cost, contingencyBecause: 'The price is fixed.' }));
    expect(foundIn('conventions-because', { ...without, costs: said })).toEqual([]);
  });

  it('is asked of an effect from the first day, and of no case that is empty', () => {
    const path = 'benefits[turnover].ramp';
    expect(found('conventions-because', { [path]: 'step' })).toEqual(['benefits[turnover].rampBecause']);
    expect(found('conventions-because', { [path]: undefined })).toEqual([]);
    const silent = { [path]: undefined, 'benefits[turnover].rampMonths': undefined };
    expect(found('conventions-because', silent)).toEqual([path]);
    expect(foundIn('conventions-because', businessCaseSchema.parse({}))).toEqual([]);
  });
});

it('asks a transfer for two sides, which may be two functions', () => {
  const transfer = (from: object, to: object): BusinessCase => ({
    ...exampleCase(),
    transfers: businessCaseSchema.parse({ transfers: [{ id: 'a', from, to }] }).transfers,
  });
  const sides = (from: object, to: object) => foundIn('transfer-sides', transfer(from, to)).length;
  expect(sides({}, { kind: 'own' })).toBe(1);
  expect(sides({ kind: 'function', name: 'IT' }, { kind: 'function', name: ' it ' })).toBe(1);
  expect(sides({ kind: 'function', name: 'IT' }, { kind: 'function', name: 'Legal' })).toBe(0);
  expect(sides({ kind: 'customers' }, {})).toBe(0);
});

it('asks nothing of the months of what builds up by shares of each year', () => {
  const byYear = (rampShares: number[]) =>
    changed({ 'benefits[turnover].ramp': 'by-year', 'benefits[turnover].rampShares': rampShares });
  expect(foundIn('unusual-numbers', byYear([0.5, 1]))).toEqual([]);
  expect(foundIn('full-effect-in-plan', byYear([0.5, 1]))).toEqual([]);
  expect(foundIn('full-effect-in-plan', byYear([0.1, 0.2, 0.4, 0.8, 1]))).toEqual([
    'benefits[turnover].rampShares',
  ]);
});
