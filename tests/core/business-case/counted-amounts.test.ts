import { describe, expect, it } from 'vitest';
import { calculationOf } from '../../../src/core/business-case/calculation/index.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { askCheck } from '../../../src/core/business-case/results/ask-reconciliation.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { traceLines } from '../../../src/core/business-case/results/trace-lines.ts';
import { uncertaintyOf } from '../../../src/core/business-case/uncertainty/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';

const typedCost = (base: number[], range: { low?: number[]; high?: number[] } = {}) => ({
  id: 'c',
  name: 'C',
  yearlyAmounts: { base, ...range },
});
const typedBenefit = (base: number[], more: Record<string, unknown> = {}) => ({
  id: 'b',
  name: 'B',
  driver: 'yearly-amounts',
  words: { margin: 1 },
  yearlyAmounts: { base, ...more },
});
const plainCost = (amount: Record<string, number>, more: Record<string, unknown> = {}) => ({
  id: 'c',
  name: 'C',
  timing: 'one-off',
  initial: 'initial',
  amount,
  ...more,
});
const settings = { startMonth: '2027-01', horizonYears: 3, discountRate: 0.1 };
const chanceOf = (businessCase: BusinessCase) => uncertaintyOf(calculationOf(businessCase));

describe('costs typed year by year', () => {
  const figuresOf = (base: number[]) => {
    const businessCase = caseOf([], {
      costs: [typedCost(base)],
      settings: { ...settings, horizonYears: 10 },
    });
    return {
      oneOff: figureOf(businessCase, 'one-off-cost').value,
      yearly: figureOf(businessCase, 'annual-cost').value,
      cost: resultsOf(businessCase).base.costs[0],
    };
  };

  it('are one-off where nothing comes after year 0', () => {
    const { oneOff, yearly, cost } = figuresOf([500, 0, 0]);
    expect([oneOff, yearly]).toEqual([500, 0]);
    expect(cost).toMatchObject({ amount: 500, isOneOff: true, isTyped: true, whole: 500 });
  });

  it('have year 0 among the one-off costs, and the largest year among the yearly ones', () => {
    const { oneOff, yearly, cost } = figuresOf([30, 10, 80, 65]);
    expect([oneOff, yearly]).toEqual([30, 80]);
    expect(cost).toMatchObject({ amount: 80, isOneOff: false, whole: 185 });
    expect(figuresOf([0, -90, 20]).cost?.amount).toBe(-90);
  });

  it('meet the ask with both of their parts', () => {
    const businessCase = caseOf([], { costs: [typedCost([30, 65, 65])], ask: { oneOff: 30, yearly: 65 } });
    const check = askCheck(businessCase, resultsOf(businessCase).base, formatsFor('en-GB', 'GBP'));
    expect(check?.agrees).toBe(true);
  });

  it('are refused where low, base and high are out of order', () => {
    const businessCase = caseOf([], { costs: [typedCost([0, 10], { low: [0, 20] })] });
    expect(resultsOf(businessCase).base.costs[0]?.reason).toBe(
      '“C”: In year 1 low, base and high are not in order.',
    );
    expect(chanceOf(businessCase).tornado).toEqual([]);
  });
});

describe('benefits typed year by year', () => {
  it('are in full effect in the year with the largest amount, above zero or below', () => {
    const annual = (base: number[]) => figureOf(caseOf([typedBenefit(base)]), 'benefit.b.annual').value;
    expect(annual([0, 40, 90, 0])).toBe(90);
    expect(annual([0, 40, -90, 10])).toBe(-90);
    expect(annual([70, 0, 0])).toBeNull();
    expect(figureOf(caseOf([typedBenefit([0, 1, 2])]), 'benefit.b.annual').convention).toContain(
      'the year with the largest amount',
    );
  });

  it('take the base where a range is shorter, in the results and in the simulation', () => {
    const businessCase = caseOf([typedBenefit([0, 100, 100, 100], { low: [0, 50], high: [0, 150] })]);
    const net = figureOf(businessCase, 'net-benefit');
    expect([net.low, net.value, net.high].map((one) => Math.round(one ?? 0))).toEqual([250, 300, 350]);
    const [bar] = chanceOf(businessCase).tornado;
    expect([bar?.netBenefitAtLow, bar?.netBenefitAtHigh].map((one) => Math.round(one ?? 0))).toEqual([
      250, 350,
    ]);
  });
});

describe('optimism', () => {
  const businessCase = caseOf(
    [
      typedBenefit([0, 100, 100, 100]),
      benefit('own', 'own-formula', { calls: 10, cost: 2 }, { formula: 'calls × cost' }),
    ],
    {
      settings: { ...settings, optimismBenefits: 0.2, optimismCosts: 0.5 },
      costs: [plainCost({ base: 1000 }), { ...plainCost({ base: 60 }), id: 'y', timing: 'yearly' }],
      ask: { oneOff: 1000, yearly: 60 },
    },
  );

  it('is in every figure of money that counts, and its formula says so', () => {
    const values = [
      'one-off-cost',
      'annual-cost',
      'annual-benefit',
      'benefit.b.annual',
      'benefit.own.annual',
    ];
    expect(values.map((id) => figureOf(businessCase, id).value)).toEqual([1500, 90, 96, 80, 16]);
    for (const id of ['one-off-cost', 'annual-cost', 'total-cost', 'annual-benefit', 'benefit.own.annual'])
      expect([id, figureOf(businessCase, id).formula]).toEqual([id, expect.stringContaining('optimism')]);
    expect(figureOf(caseOf([]), 'total-cost').formula).not.toContain('optimism');
  });

  it('is in the lines that a sum of costs is traced to', () => {
    const { base } = resultsOf(businessCase);
    const linesOf = (id: string) =>
      traceLines(businessCase, base, figureOf(businessCase, id)).map(({ value }) => value);
    expect(linesOf('one-off-cost')).toEqual([1500]);
    expect(linesOf('annual-cost')).toEqual([90]);
  });

  it('takes off no more than all, and adds nothing below zero', () => {
    const beyond = { ...businessCase, settings: { ...settings, optimismBenefits: 1.5, optimismCosts: -0.5 } };
    const odd = caseOf([typedBenefit([0, 100])], {
      settings: beyond.settings,
      costs: [plainCost({ base: 1000 })],
    });
    expect(figureOf(odd, 'annual-benefit').value).toBe(0);
    expect(figureOf(odd, 'one-off-cost').value).toBe(1000);
    expect(chanceOf(odd).spreads['net-benefit']?.p50).toBe(figureOf(odd, 'net-benefit').value);
  });

  it('stays outside the ask, which is for the costs as they are stated', () => {
    const check = askCheck(businessCase, resultsOf(businessCase).base, formatsFor('en-GB', 'GBP'));
    expect(check?.agrees).toBe(true);
    const other = withValueAt(businessCase, 'ask.difference.oneOff', 1500);
    expect(askCheck(other, resultsOf(other).base, formatsFor('en-GB', 'GBP'))?.sentence).toContain(
      'the costs inside the ask come to £1,000 one-off and £60 a year, before optimism',
    );
  });
});

describe('a range', () => {
  it('without a base counts at no level, and with a cost that has none there is no net', () => {
    const input = { low: 10, high: 30 };
    const businessCase = caseOf(
      [
        {
          ...benefit('own', 'own-formula', { cost: 2 }, { formula: 'calls × cost' }),
          inputs: { calls: input, cost: { base: 2 } },
        },
      ],
      { costs: [plainCost({ base: 1000 }), { ...plainCost({ low: 5, high: 9 }), id: 'y' }] },
    );
    const net = figureOf(businessCase, 'net-benefit');
    expect([net.low, net.value, net.high]).toEqual([null, null, null]);
    expect(net.reason).toBe('“C” has no amount yet. Enter it under “Costs”.');
    expect(figureOf(businessCase, 'benefit.own.annual')).toMatchObject({
      low: null,
      value: null,
      high: null,
    });
  });

  it('of a cost that is turned round is refused in one sentence', () => {
    const businessCase = caseOf([], { costs: [plainCost({ low: 2000, base: 1000, high: 500 })] });
    const reason = '“C”: Low, base and high are not in order.';
    expect(resultsOf(businessCase).base.costs[0]).toMatchObject({ amount: null, reason });
    expect(
      findingsOf(businessCase)
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(reason);
    expect(figureOf(businessCase, 'total-cost')).toMatchObject({ low: null, value: null, high: null });
  });

  it('at one end of which a formula has no value gives no figure at all', () => {
    const businessCase = caseOf([
      benefit('own', 'own-formula', { calls: 100, share: [0, 1, 2] }, { formula: 'calls ÷ share' }),
    ]);
    const annual = figureOf(businessCase, 'benefit.own.annual');
    expect([annual.low, annual.value, annual.high]).toEqual([null, null, null]);
    expect(annual.reason).toBe(
      '“own”: in the high case the formula divides by zero, or has no value. Change the range of its inputs.',
    );
    expect(chanceOf(businessCase).tornado).toEqual([]);
  });
});
