import { expect, it } from 'vitest';
import {
  countedAs,
  withInput,
  withRenamedInput,
  withoutInput,
} from '../../../src/core/business-case/own-inputs.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';

const own = (inputs: Record<string, number>, formula: string) =>
  caseOf([benefit('own', 'own-formula', inputs, { formula })]);

it('keeps the value of a formula when an input gets another name, and its place in the list', () => {
  const before = own({ calls: 1000, cost: 5, share: 0.2 }, 'calls × cost × share');
  const [old] = before.benefits;
  if (old === undefined) throw new Error('There is no benefit.');
  const renamed = withRenamedInput(old, 'cost', 'price');
  expect(renamed.formula).toBe('calls × price × share');
  expect(Object.keys(renamed.inputs)).toEqual(['calls', 'price', 'share']);
  expect(figureOf({ ...before, benefits: [renamed] }, 'benefit.own.annual').value).toBe(1000);
});

it('adds an input that is not answered yet, and takes one away', () => {
  const [old] = own({ calls: 1000 }, 'calls × cost').benefits;
  if (old === undefined) throw new Error('There is no benefit.');
  const more = withInput(old, 'cost');
  expect(Object.keys(more.inputs)).toEqual(['calls', 'cost']);
  expect(figureOf(caseOf([more]), 'benefit.own.annual').reason).toContain('lacks: cost');
  expect(Object.keys(withoutInput(more, 'calls').inputs)).toEqual(['cost']);
});

it('reads what an input counts', () => {
  expect(countedAs('calls per year')).toEqual({ unit: 'calls', period: 'a year' });
  expect(countedAs('calls/year')).toEqual({ unit: 'calls', period: 'a year' });
  expect(countedAs('money a call')).toEqual({ unit: 'money', period: 'a call' });
  expect(countedAs('£ per letter')).toEqual({ unit: 'money', period: 'a letter' });
  expect(countedAs('GBP/year')).toEqual({ unit: 'money', period: 'a year' });
  expect(countedAs('€')).toEqual({ unit: 'money', period: '' });
  expect(countedAs('share')).toEqual({ unit: 'share', period: '' });
  expect(countedAs('money/customer/month')).toEqual({ unit: 'money/customer/month', period: '' });
});
