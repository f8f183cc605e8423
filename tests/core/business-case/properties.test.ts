import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { movingInputs } from '../../../src/core/business-case/results/sensitivity.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { drivers } from '../../../src/core/drivers/index.ts';
import { totalFlow } from '../../../src/core/finance/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { tried } from '../../fixtures/rounds.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';

const runs = { numRuns: 40 };

const shareRange = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map((parts) => parts.toSorted((a, b) => a - b).map((part) => part / 1000) as [number, number, number]);

const named = { line: 'Agency', holder: 'Operations' };
const becomings = [
  { words: { released: 1 }, budget: named },
  { words: { margin: 1 } },
  { words: { avoided: 1 } },
  { words: { time: 1 } },
  { words: { released: 0.5, time: 0.5 }, budget: named },
  { isShown: true },
];

/** Three benefits on one workload, with two costs. */
const anyCase = fc
  .record({
    first: shareRange,
    second: shareRange,
    third: shareRange,
    becomes: fc.constantFrom(...becomings),
    rate: fc.integer({ min: 0, max: 300 }).map((part) => part / 1000),
    once: fc.integer({ min: 1, max: 500_000 }),
    yearly: fc.integer({ min: 0, max: 100_000 }),
    rampMonths: fc.integer({ min: 0, max: 24 }),
    capture: fc.integer({ min: 0, max: 10 }).map((part) => part / 10),
  })
  .map(({ first, second, third, becomes, rate, once, yearly, rampMonths, capture }) => {
    const contactsPerYear = { shared: 'contacts' };
    const more = { rampMonths, captureShare: capture };
    return caseOf(
      [
        benefit(
          'avoided',
          'avoidable-contact',
          { contactsPerYear, avoidableShare: 0.5, removedShare: first, costPerContact: 2 },
          { ...more, ...becomes },
        ),
        benefit(
          'resolved',
          'self-service-resolution',
          { contactsPerYear, resolvedRise: second, costOfLiveContact: 2, costOfSelfService: 0 },
          { ...more, words: { time: 1 } },
        ),
        benefit(
          'shifted',
          'channel-shift',
          { contactsPerYear, shiftedShare: third, costInOldChannel: 2, costInNewChannel: 0 },
          more,
        ),
      ],
      {
        settings: { startMonth: '2027-01', horizonYears: 3, discountRate: rate },
        costs: [
          { id: 'once', name: 'Once', timing: 'one-off', initial: 'initial', amount: { base: once } },
          { id: 'team', name: 'Team', timing: 'yearly', inAsk: 'outside', amount: { base: yearly } },
        ],
      },
    );
  });

const value = (businessCase: BusinessCase, id: string): number | null => figureOf(businessCase, id).value;

const scaledMoney = (businessCase: BusinessCase, factor: number): BusinessCase => {
  const amounts: Record<string, number> = {
    'benefits[avoided].inputs.costPerContact.base': 2,
    'benefits[resolved].inputs.costOfLiveContact.base': 2,
    'benefits[shifted].inputs.costInOldChannel.base': 2,
    'costs[once].amount.base': businessCase.costs[0]?.amount?.base ?? 0,
    'costs[team].amount.base': businessCase.costs[1]?.amount?.base ?? 0,
  };
  return Object.entries(amounts).reduce(
    (scaled, [path, amount]) => withValueAt(scaled, path, amount * factor),
    businessCase,
  );
};

describe('whatever the case', () => {
  it('the net present value at the internal rate is zero', () => {
    fc.assert(
      fc.property(anyCase, (businessCase) => {
        const rate = value(businessCase, 'internal-rate-of-return');
        fc.pre(rate !== null && rate > -0.9 && rate < 10);
        const size = value(businessCase, 'present-value-of-costs') ?? 0;
        const at = withValueAt(businessCase, 'settings.discountRate', rate);
        expect(Math.abs(value(at, 'net-present-value') ?? 1)).toBeLessThan(1e-6 * Math.max(1, size));
      }),
      runs,
    );
  });

  it('ten times the money is ten times the value, and the same rate, payback and ratio', () => {
    fc.assert(
      fc.property(anyCase, (businessCase) => {
        const tenfold = scaledMoney(businessCase, 10);
        const worth = value(businessCase, 'net-present-value') ?? 0;
        expect(value(tenfold, 'net-present-value')).toBeCloseTo(worth * 10, 2);
        for (const id of ['internal-rate-of-return', 'payback-month', 'benefit-cost-ratio']) {
          const [one, ten] = [value(businessCase, id), value(tenfold, id)];
          expect(ten === null).toBe(one === null);
          expect(ten ?? 0).toBeCloseTo(one ?? 0, 6);
        }
      }),
      runs,
    );
  });

  it('cash and the rest are the whole', () => {
    fc.assert(
      fc.property(anyCase, (businessCase) => {
        const whole = value(businessCase, 'annual-benefit') ?? 0;
        const parts = ['annual-benefit-cash', 'annual-benefit-not-cash'].map(
          (id) => value(businessCase, id) ?? 0,
        );
        expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBeCloseTo(whole, 6);
        const { base } = resultsOf(businessCase);
        const sum = base.benefits.reduce((total, { flow }) => total + totalFlow(flow), 0);
        expect(sum).toBeCloseTo(totalFlow(base.all.benefits), 4);
      }),
      runs,
    );
  });

  it('low is no better than base, and base no better than high', () => {
    fc.assert(
      fc.property(anyCase, (businessCase) => {
        // Where all count in full: a share of freed time would pay more for the same contact in one than in another.
        const full = ['avoided', 'resolved', 'shifted'].reduce(
          (changed, id) => withValueAt(changed, `benefits[${id}].words`, { margin: 1 }),
          businessCase,
        );
        for (const id of ['annual-benefit', 'net-benefit', 'net-present-value', 'total-benefit']) {
          const figure = figureOf(full, id);
          const [low, base, high] = [figure.low ?? 0, figure.value ?? 0, figure.high ?? 0];
          expect(low).toBeLessThanOrEqual(base + 1e-6);
          expect(base).toBeLessThanOrEqual(high + 1e-6);
        }
      }),
      runs,
    );
  });

  it('pools pay no more than they hold', () => {
    fc.assert(
      fc.property(anyCase, (businessCase) => {
        const { low, base, high } = resultsOf(businessCase);
        for (const { takenShare, claimedShare } of [low, base, high].flatMap(({ pools }) => pools)) {
          expect(takenShare).toBeLessThanOrEqual(Math.min(1, claimedShare) + 1e-12);
        }
      }),
      runs,
    );
  });
});

describe('no number is none', () => {
  const odd = [0, -5, 1e15, -1e15, 1e-9, -0.5, 3];
  const numbersOf = (businessCase: BusinessCase): (number | null)[] => [
    ...Object.values(resultsOf(businessCase).figures).flatMap((figure) => [
      figure.value,
      figure.low,
      figure.high,
    ]),
    ...movingInputs(businessCase).flatMap(({ worthAtLow, worthAtHigh, breakEven }) => [
      worthAtLow,
      worthAtHigh,
      breakEven,
    ]),
  ];
  const bad = (businessCase: BusinessCase) =>
    numbersOf(businessCase).filter((number) => number !== null && !Number.isFinite(number));

  it.each(drivers.map((driver) => [driver.id, driver] as const))('with %s', (id, driver) => {
    const [example] = driver.examples;
    const pairs = Object.keys(driver.inputs).flatMap((name) => odd.map((typed) => [name, typed] as const));
    for (const [name, typed] of tried(pairs, 5)) {
      const inputs = { ...example?.inputs, [name]: typed };
      const one = caseOf([benefit('b', id, inputs, { priceGrowth: 0.02 })]);
      expect([name, typed, bad(one)]).toEqual([name, typed, []]);
    }
  });

  it('with settings and costs of every kind', () => {
    const paths = [
      'settings.discountRate',
      'settings.horizonYears',
      'settings.inflation',
      'settings.delayMonths',
      'settings.optimismCosts',
      'settings.optimismBenefits',
      'benefits[turnover].rampMonths',
      'benefits[turnover].priceGrowth',
      'benefits[turnover].captureShare',
      'costs[licences].priceGrowth',
      'costs[licences].vatOnTop',
      'costs[integration].months',
      'options[motor].cost',
      'sharedInputs.claims-per-year.base',
    ];
    const nominal = withValueAt(exampleCase(), 'settings.priceBasis', 'nominal');
    const pairs = paths.flatMap((path) => [...odd, -1].map((typed) => [path, typed] as const));
    for (const [path, typed] of tried(pairs, 7))
      expect([path, typed, bad(withValueAt(nominal, path, typed))]).toEqual([path, typed, []]);
  });
});
