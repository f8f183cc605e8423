import { describe, expect, it } from 'vitest';
import { valueAtPath, withValueAt } from '../../../src/core/business-case/path.ts';
import {
  unreadAmountsOf,
  withUnreadAmount,
  withoutUnreadAmount,
} from '../../../src/core/business-case/unread-amounts.ts';
import { openCase } from '../../../src/core/business-case/open-case.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const typed = '£154,200 + VAT';

describe('An amount that cannot be read', () => {
  it('takes the place of the number, and the figure says why it is missing', () => {
    const path = 'benefits[turnover].inputs.people.base';
    const before = exampleCase();
    expect(resultsOf(before).figures['benefit.turnover.annual']?.value).toBeGreaterThan(0);
    const broken = withUnreadAmount(before, path, 'about thirty');
    expect(valueAtPath(broken, path)).toBeUndefined();
    expect(resultsOf(broken).figures['benefit.turnover.annual']).toMatchObject({
      value: null,
      reason: expect.stringContaining('“about thirty” cannot be read as a number. Enter only the amount.'),
    });
  });

  it('is said of a cost, and of a low end that would silently be the base', () => {
    const [cost] = exampleCase().costs;
    const broken = withUnreadAmount(exampleCase(), `costs[${cost?.id ?? ''}].amount.low`, typed);
    expect(resultsOf(broken).base.costs[0]).toMatchObject({
      amount: null,
      reason: expect.stringContaining(typed),
    });
  });

  it('is said of every benefit that shares the number', () => {
    const broken = withUnreadAmount(exampleCase(), 'sharedInputs.claims-per-year.base', 'many');
    const missing = resultsOf(broken).base.benefits.filter(({ reason }) => reason?.includes('“many”'));
    const sharing = exampleCase().benefits.filter(({ inputs }) =>
      Object.values(inputs).some((input) => 'shared' in input && input.shared === 'claims-per-year'),
    );
    expect(sharing.length).toBeGreaterThan(0);
    expect(missing.map(({ id }) => id)).toEqual(sharing.map(({ id }) => id));
  });

  it('is saved with the case, and goes when the amount is read or its row is gone', () => {
    const path = 'costs[licences].amount.base';
    const broken = withUnreadAmount(exampleCase(), path, typed);
    const again = openCase(JSON.stringify(broken));
    expect(unreadAmountsOf(again)).toEqual([{ path, typed }]);
    expect(unreadAmountsOf(withoutUnreadAmount(again, path))).toEqual([]);
    expect(unreadAmountsOf({ ...again, costs: [] })).toEqual([]);
  });

  it('leaves a place alone that was never filled', () => {
    const path = 'settings.optimismCosts';
    const broken = withUnreadAmount(exampleCase(), path, 'ten');
    expect(broken.settings).toEqual(exampleCase().settings);
    expect(unreadAmountsOf(broken)).toEqual([{ path, typed: 'ten' }]);
  });

  it('leaves nothing of an older number in a file that holds both', () => {
    const settings = ['discountRate', 'optimismCosts', 'delayMonths', 'horizonYears'] as const;
    for (const setting of settings) {
      const path = `settings.${setting}`;
      const old = { ...withValueAt(exampleCase(), path, 0.3), unreadAmounts: { [path]: typed } };
      const opened = openCase(JSON.stringify(old));
      expect(opened.settings[setting]).toBeUndefined();
      expect(unreadAmountsOf(opened)).toEqual([{ path, typed }]);
    }
  });

  it('of a setting takes away every figure that rests on it, with the reason', () => {
    const figuresWithout = (setting: string) =>
      resultsOf(withUnreadAmount(exampleCase(), `settings.${setting}`, typed)).figures;
    const read = `“${typed}” cannot be read as a number. Enter only the amount.`;
    const rate = figuresWithout('discountRate');
    expect(rate['net-present-value']).toMatchObject({
      value: null,
      low: null,
      reason: `The discount rate: ${read}`,
    });
    expect(rate['net-benefit']?.value).not.toBeNull();
    const optimism = figuresWithout('optimismCosts');
    for (const id of ['net-present-value', 'net-benefit', 'total-cost', 'payback-month'])
      expect(optimism[id]).toMatchObject({
        value: null,
        low: null,
        high: null,
        reason: `What is added to costs for optimism: ${read}`,
      });
    expect(figuresWithout('delayMonths')['cost-of-delay']).toMatchObject({
      value: null,
      reason: `The delay: ${read}`,
    });
  });

  it('of a row takes away what is computed from the row', () => {
    const cost = resultsOf(withUnreadAmount(exampleCase(), 'costs[licences].vatOnTop', typed)).base.costs;
    expect(cost.find(({ id }) => id === 'licences')?.reason).toContain(typed);
    const grown = resultsOf(withUnreadAmount(exampleCase(), 'benefits[turnover].priceGrowth', typed)).base;
    expect(grown.benefits.find(({ id }) => id === 'turnover')?.reason).toContain(typed);
  });
});
