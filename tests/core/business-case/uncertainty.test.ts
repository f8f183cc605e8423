import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculationOf,
  cashWeight,
  readCase,
  sumsOf,
  wholeWeight,
} from '../../../src/core/business-case/calculation/index.ts';
import { caseFlows } from '../../../src/core/business-case/results/case-flows.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { newUncertaintyCache } from '../../../src/core/business-case/uncertainty/index.ts';
import { withPercentiles } from '../../../src/core/business-case/uncertainty/with-percentiles.ts';
import { totalFlow } from '../../../src/core/finance/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { benefit, caseOf } from './benefit-case.ts';
import { baseFigures, simulated } from './uncertainty-case.ts';

const cost = (id: string, more: Record<string, unknown>) => ({ id, name: id, inAsk: 'inside', ...more });

/** Four drivers on one workload, a retention that grows by month, a cash flow once, typed amounts, a disadvantage. */
const mixedCase = (settings: Record<string, unknown> = {}): BusinessCase =>
  caseOf(
    [
      benefit('avoid', 'avoidable-contact', {
        contactsPerYear: { shared: 'contacts' },
        avoidableShare: [0.3, 0.4, 0.5],
        removedShare: [0.1, 0.25, 0.35],
        costPerContact: { shared: 'cost' },
      }),
      benefit(
        'self',
        'self-service-resolution',
        {
          contactsPerYear: { shared: 'contacts' },
          resolvedRise: [0.02, 0.1, 0.15],
          costOfLiveContact: { shared: 'cost' },
          costOfSelfService: 0.5,
        },
        { start: '2027-04', rampMonths: 6, priceGrowth: 0.02 },
      ),
      benefit(
        'time',
        'handling-time',
        {
          contactsPerYear: { shared: 'contacts' },
          minutesPerContact: [4, 5, 7],
          fallShare: [0.02, 0.05, 0.09],
          costPerMinute: 0.8,
        },
        { words: { time: 1 }, captureShare: 0.5 },
      ),
      benefit(
        'kept',
        'contract-retention',
        {
          customers: 10_000,
          marginPerMonth: [30, 40, 50],
          churnToday: 0.03,
          churnAfterwards: [0.027, 0.028, 0.0295],
        },
        { words: { margin: 1 }, start: '2027-03' },
      ),
      // Counts the same contacts as fewer issues, so that the pool holds two sizes of one workload.
      benefit('first', 'first-contact-resolution', {
        issuesPerYear: { shared: 'contacts' },
        resolvedToday: [0.65, 0.7, 0.74],
        resolvedRise: [0.005, 0.01, 0.02],
        costPerContact: { shared: 'cost' },
      }),
      benefit('sooner', 'days-sales-outstanding', { revenuePerYear: 15_000_000, daysSooner: [2, 5, 8] }),
      benefit(
        'typed',
        'yearly-amounts',
        {},
        {
          yearlyAmounts: {
            base: [0, 10_000, 20_000, 20_000],
            low: [0, 5000, 10_000, 12_000],
            high: [0, 15_000, 30_000, 35_000],
          },
        },
      ),
      benefit(
        'longer-calls',
        'own',
        { volume: [10_000, 12_000, 16_000], effect: 1, unitValue: 3 },
        { disbenefit: true },
      ),
    ],
    {
      settings: {
        startMonth: '2027-01',
        horizonYears: 3,
        discountRate: 0.1,
        commonFactor: 0.5,
        optimismBenefits: 0.1,
        optimismCosts: 0.2,
        ...settings,
      },
      sharedInputs: {
        contacts: { low: 450_000, base: 500_000, high: 560_000 },
        cost: { low: 4, base: 5, high: 7 },
      },
      costs: [
        cost('build', { timing: 'one-off', amount: { low: 400_000, base: 500_000, high: 700_000 } }),
        cost('run', {
          timing: 'yearly',
          amount: { low: 90_000, base: 100_000, high: 120_000 },
          vatOnTop: 0.2,
        }),
        cost('people', {
          timing: 'one-off',
          start: '2027-01',
          months: 8,
          inAsk: 'outside',
          initial: 'spread',
          amount: { base: 60_000 },
        }),
        cost('old', { yearlyAmounts: { base: [10_000, 5000], high: [20_000, 9000] } }),
      ],
    },
  );

/** The same case with one estimate everywhere at one value: what the results themselves make of a point. */
const atPoint = (businessCase: BusinessCase, values: ReadonlyMap<string, number>): BusinessCase => {
  const copy = structuredClone(businessCase);
  for (const [id, value] of values) {
    const only = { base: value };
    const [first = '', second = ''] = id.split(/[.:]/u);
    if (id.startsWith('shared:'))
      copy.sharedInputs[second] =
        businessCaseSchema.parse({ sharedInputs: { x: only } }).sharedInputs['x'] ?? ({} as never);
    else if (id.startsWith('cost:'))
      copy.costs = copy.costs.map((one) =>
        one.id === second
          ? { ...one, amount: { ...one.amount, low: value, base: value, high: value } as never }
          : one,
      );
    else
      copy.benefits = copy.benefits.map((one) =>
        one.id === first
          ? {
              ...one,
              inputs: {
                ...one.inputs,
                [second]: { low: value, base: value, high: value, evidence: [] } as never,
              },
            }
          : one,
      );
  }
  return copy;
};

describe('the fast model of a case', () => {
  it('computes what the results compute, with pools, months, prices, shares and optimism', () => {
    const businessCase = mixedCase();
    const calculation = calculationOf(businessCase);
    const moving = calculation.inputs.filter(({ id }) => !id.endsWith('.amounts'));
    const cases = 12;
    const columns = new Map(
      calculation.inputs.map((input, place) => [
        input.id,
        Float64Array.from({ length: cases }, (_, index) => {
          const t = ((index * 7 + place * 5) % 11) / 10;
          return index === 0 || input.id.endsWith('.amounts')
            ? input.base
            : input.low + t * (input.high - input.low);
        }),
      ]),
    );
    const reading = readCase(calculation, (id) => columns.get(id) ?? 0);
    const all = sumsOf(calculation, reading, wholeWeight, cases);
    const cash = sumsOf(calculation, reading, cashWeight, cases);
    for (let index = 0; index < cases; index += 1) {
      const point = atPoint(
        businessCase,
        new Map(moving.map(({ id }) => [id, columns.get(id)?.[index] ?? 0])),
      );
      const figures = baseFigures(point);
      const close = (found: number | undefined, id: string) =>
        expect({ id, index, found: Number(found?.toPrecision(10)) }).toEqual({
          id,
          index,
          found: Number((figures[id]?.value ?? Infinity).toPrecision(10)),
        });
      close(all.netBenefit[index], 'net-benefit');
      close(all.netPresentValue[index], 'net-present-value');
      close(all.paybackMonth[index], 'payback-month');
      close(all.returnOnInvestment[index], 'return-on-investment');
      close(cash.netBenefit[index], 'net-benefit-cash');
      close(cash.netPresentValue[index], 'net-present-value-cash');
    }
  });
});

describe('uncertainty', () => {
  it('is the same to the last bit on repeat, and with a cache that has seen an edit', () => {
    const businessCase = mixedCase();
    const cache = newUncertaintyCache(1);
    const first = simulated(businessCase, cache);
    const edited = structuredClone(businessCase);
    edited.sharedInputs['contacts'] = { ...edited.sharedInputs['contacts'], low: 100_000 } as never;
    const other = simulated(edited, cache);
    expect(other.spreads['net-benefit']?.p10).not.toBe(first.spreads['net-benefit']?.p10);
    expect(simulated(businessCase, cache)).toEqual(first);
    expect(simulated(businessCase)).toEqual(first);
    expect(simulated(edited)).toEqual(other);
  });

  it('orders P10, P50 and P90, and the base lies between them', () => {
    const found = simulated(exampleCase());
    const figures = withPercentiles(baseFigures(exampleCase()), found);
    for (const id of ['net-benefit', 'net-present-value', 'return-on-investment', 'net-benefit-cash']) {
      const { p10, p50, p90, value } = figures[id] ?? {};
      expect(p10 ?? Number.NaN).toBeLessThan(p50 ?? Number.NaN);
      expect(p50 ?? Number.NaN).toBeLessThan(p90 ?? Number.NaN);
      expect(value ?? Number.NaN).toBeGreaterThan(p10 ?? Number.NaN);
      expect(value ?? Number.NaN).toBeLessThan(p90 ?? Number.NaN);
    }
    expect(found.method).toContain('seed 20270218');
    expect(found.commonFactor).toBe(0.5);
  });

  it('spreads wider, with the same mean, when benefits move together', () => {
    const [apart, together] = [
      simulated(mixedCase({ commonFactor: 0 })),
      simulated(mixedCase({ commonFactor: 0.9 })),
    ];
    expect(together.spreads['net-benefit']?.p10 ?? 0).toBeLessThan(apart.spreads['net-benefit']?.p10 ?? 0);
    expect(together.spreads['net-benefit']?.p90 ?? 0).toBeGreaterThan(apart.spreads['net-benefit']?.p90 ?? 0);
  });

  it('says that a strength is assumed when the case states none', () => {
    const found = simulated(mixedCase({ commonFactor: undefined }));
    expect(found.isCommonFactorStated).toBe(false);
    expect(found.method).toContain('assumed');
  });

  it('without a rate speaks of net benefit, and has no present value', () => {
    const found = simulated(mixedCase({ discountRate: undefined }));
    expect(found.measure).toBe('net-benefit');
    expect(found.spreads['net-present-value']).toBeUndefined();
    expect(found.tornado[0]?.netPresentValueAtLow).toBeNull();
    expect(found.spreads['net-benefit']?.p50).not.toBeNull();
  });

  it('tells a case that never pays back', () => {
    const hopeless = caseOf([benefit('small', 'own', { volume: [1, 2, 3], effect: 1, unitValue: 1 })], {
      costs: [cost('big', { timing: 'one-off', amount: { low: 90, base: 100, high: 110 } })],
    });
    const found = simulated(hopeless);
    expect(found.chanceOfLoss).toBe(1);
    expect(found.chanceOfPayback).toBe(0);
    expect(found.spreads['payback-month']).toEqual({
      p10: null,
      p50: null,
      p90: null,
      mean: null,
    });
    expect(found.findingOut.every(({ value }) => value === 0)).toBe(true);
  });

  it('holds for an empty case', () => {
    const found = simulated(caseOf([]));
    expect(found.spreads['net-benefit']).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0 });
    expect(found.chanceOfLoss).toBe(0);
    expect(found.tornado).toEqual([]);
  });
});

describe('the tornado', () => {
  it('moves each input over its own range, as the results do, and lists those without effect', () => {
    const businessCase = mixedCase();
    const flowsAt = caseFlows(businessCase);
    const { tornado } = simulated(businessCase);
    const net = (input: string, value: number) => totalFlow(flowsAt('base', { input, value }).all.net);
    for (const bar of tornado.filter(({ id }) => !id.endsWith('.amounts'))) {
      expect(bar.netBenefitAtLow).toBeCloseTo(net(bar.id, bar.low), 4);
      expect(bar.netBenefitAtHigh).toBeCloseTo(net(bar.id, bar.high), 4);
    }
    expect(tornado.map(({ swing }) => swing)).toEqual(
      tornado.map(({ swing }) => swing).toSorted((a, b) => b - a),
    );
    expect(tornado.find(({ id }) => id === 'cost:people')?.swing).toBe(0);
    expect(tornado.filter(({ id }) => id === 'shared:contacts')).toHaveLength(1);
  });
});

describe('the mean of uncapped drivers without shared inputs', () => {
  const positive = fc.double({ min: 1, max: 1e6, noNaN: true });
  const range = (base: fc.Arbitrary<number>) =>
    fc.tuple(
      base,
      fc.double({ min: 0.4, max: 0.95, noNaN: true }),
      fc.double({ min: 1.05, max: 1.8, noNaN: true }),
    );
  const product = fc.record({
    volume: range(positive),
    effect: range(fc.double({ min: 0.01, max: 0.5, noNaN: true })),
    value: range(fc.double({ min: 1, max: 500, noNaN: true })),
  });

  it('meets the closed form within 0.01% of the sum of absolute means', () => {
    fc.assert(
      fc.property(
        fc.array(product, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0, 0.5),
        (products, commonFactor) => {
          const typed = ([base, down, up]: [number, number, number]) =>
            [base * down, base, base * up] as const;
          const businessCase = caseOf(
            products.map(({ volume, effect, value }, index) =>
              benefit(`b${index}`, 'own', {
                volume: typed(volume),
                effect: typed(effect),
                unitValue: typed(value),
              }),
            ),
            { settings: { startMonth: '2027-01', horizonYears: 1, commonFactor } },
          );
          const cache = newUncertaintyCache(1);
          const { spreads } = simulated(businessCase, cache);
          const columnOf = (id: string) =>
            (cache.kept.get(`column ${id}`)?.made as Float64Array | undefined) ?? new Float64Array(8192);
          const mean = (column: Float64Array) => column.reduce((sum, x) => sum + x, 0) / column.length;
          const closed = products.reduce(
            (sum, _, index) =>
              sum +
              ['volume', 'effect', 'unitValue'].reduce(
                (all, name) => all * mean(columnOf(`b${index}.${name}`)),
                1,
              ),
            0,
          );
          expect(Math.abs((spreads['net-benefit']?.mean ?? 0) - closed)).toBeLessThan(1e-4 * closed);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('any admitted input', () => {
  const wild = fc.constantFrom(0, -1, 1, 0.5, -1e15, 1e15, 1e-12, 5e307, 40);
  const triple = fc.tuple(wild, wild, wild);

  it('gives nothing that is not a number, and nothing infinite', () => {
    fc.assert(
      fc.property(
        triple,
        triple,
        triple,
        triple,
        fc.constantFrom(-0.5, 0, 0.1),
        fc.constantFrom(1, 10),
        (a, b, c, d, discountRate, horizonYears) => {
          const businessCase = caseOf(
            [
              benefit('one', 'own', { volume: a, effect: b, unitValue: c }),
              benefit('two', 'contract-retention', {
                customers: d,
                marginPerMonth: a,
                churnToday: 0.03,
                churnAfterwards: [0.01, 0.025, 0.028],
              }),
              benefit(
                'three',
                'yearly-amounts',
                {},
                { yearlyAmounts: { base: [...b], low: [...c], high: [...d] } },
              ),
            ],
            {
              settings: { startMonth: '2027-01', horizonYears, discountRate },
              costs: [cost('x', { timing: 'one-off', amount: { low: c[0], base: c[1], high: c[2] } })],
            },
          );
          const odd: string[] = [];
          const look = (value: unknown, path: string): void => {
            if (typeof value === 'number' && !Number.isFinite(value)) odd.push(path);
            if (typeof value === 'object' && value !== null)
              for (const [key, part] of Object.entries(value)) look(part, `${path}.${key}`);
          };
          look(simulated(businessCase), '');
          expect(odd).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
