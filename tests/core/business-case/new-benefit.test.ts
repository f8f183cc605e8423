import { expect, it } from 'vitest';
import { newBenefit, newPlainSense, ownWays } from '../../../src/core/business-case/new-benefit.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { drivers } from '../../../src/core/drivers/index.ts';
import { caseOf } from './benefit-case.ts';

it('makes a benefit of each way that a case can be computed with, and that says what it still lacks', () => {
  const ways = [...drivers.map(({ id }) => ({ driver: id })), ...ownWays];
  for (const way of ways) {
    const made = newBenefit('new', 'customer', way);
    expect(made).toMatchObject({ id: 'new', driver: way.driver, evidence: [] });
    const figure = resultsOf(caseOf([made])).figures['benefit.new.annual'];
    expect(figure?.value, way.driver).toBeNull();
    expect(figure?.reason, way.driver).toMatch(/\w\.$|\?$/u);
  }
});

it('calls a benefit of the catalogue as its driver, and leaves the name of one’s own to the person', () => {
  expect(newBenefit('new', 'employee', { driver: 'agent-attrition' })).toMatchObject({
    name: 'Fewer people leave',
    words: { released: 1 },
  });
  for (const way of ownWays) expect(newBenefit('new', 'employee', way).name).toBe('');
});

it('says of what is the customers’ that it is theirs, and of nothing else whose it is', () => {
  const others = drivers.filter(({ id }) => newBenefit('new', 'customer', { driver: id }).account.kind);
  expect(others.map(({ id }) => id)).toEqual(['customer-time']);
  expect(newBenefit('new', 'customer', { driver: 'customer-time' })).toMatchObject({
    account: { kind: 'customers' },
    isShown: true,
  });
});

it('files a benefit of the catalogue under what it is, and one’s own where the person stands', () => {
  expect(newBenefit('new', 'operational', { driver: 'contract-retention' }).dimension).toBe('customer');
  expect(newBenefit('new', 'customer', { driver: 'agent-attrition' }).dimension).toBe('employee');
  for (const way of ownWays) expect(newBenefit('new', 'employee', way).dimension, way.id).toBe('employee');
});

it('makes a plain-sense item that asks for a reason, an owner, a cap and a day', () => {
  expect(newPlainSense('new', 'customer')).toEqual({
    id: 'new',
    name: '',
    dimension: 'customer',
    because: '',
    owner: '',
    checkDate: '',
  });
});

it('begins amounts by year with a table to fill, and a disadvantage as one that counts against the case', () => {
  const made = (id: string) => {
    const way = ownWays.find((candidate) => candidate.id === id);
    if (way === undefined) throw new Error(`There is no way ${id}.`);
    return newBenefit('new', 'customer', way);
  };
  expect(resultsOf(caseOf([made('yearly')])).figures['benefit.new.annual']?.reason).toBe(
    '“(no name yet)”: Enter the amount of each year.',
  );
  const inputs = { volume: { base: 100 }, unitValue: { base: 3 } };
  const against = caseOf([{ ...made('disadvantage'), name: 'Dearer', inputs }]);
  expect(resultsOf(against).figures['benefit.new.annual']?.value).toBe(-300);
});
