import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { caseOf as opened } from '../../../src/core/business-case/open-case.ts';
import { optionResults } from '../../../src/core/business-case/results/options.ts';
import { type Results, resultsOf } from '../../../src/core/business-case/results/index.ts';
import { absoluteFlow, yearlyFlows } from '../../../src/core/finance/index.ts';
import { wordsOfMoney } from '../../../src/core/quantities/money-word.ts';
import { rounds } from '../../fixtures/rounds.ts';
import { caseOf, figureOf } from '../business-case/benefit-case.ts';
import { splitCase } from './random-whole-case.ts';

const runs = rounds({ soon: 60, full: 500, matrix: 5000 });
const seeds = Array.from({ length: runs }, (_, index) => index + 1);

const sizeOf = ({ base }: Results): number =>
  base.accounts.reduce((sum, { flows }) => sum + absoluteFlow(flows.benefits) + absoluteFlow(flows.costs), 1);

const valueOf = ({ figures }: Results, id: string): number => figures[id]?.value ?? Number.NaN;

const isOurs = (id: string): boolean => id === 'own' || id.startsWith('function.');

describe(`in ${runs} cases split among words, accounts and transfers`, () => {
  it('accounts of the organisation add to its result, and nobody else stands in it', () => {
    let others = 0;
    for (const seed of seeds) {
      const results = resultsOf(splitCase(seed));
      const leading = results.calculation.discounting.rate === null ? 'net-benefit' : 'net-present-value';
      const sum = results.base.accounts
        .filter(({ id }) => isOurs(id))
        .reduce((all, { id }) => all + valueOf(results, `account.${id}.net`), 0);
      others += results.base.accounts.filter(({ id }) => !isOurs(id)).length;
      expect(Math.abs(sum - valueOf(results, leading)), `${seed}`).toBeLessThan(1e-10 * sizeOf(results));
    }
    expect(others).toBeGreaterThan(runs / 4);
  });

  it('the four words of money add to the whole', () => {
    for (const seed of seeds) {
      const results = resultsOf(splitCase(seed));
      for (const sum of ['annual-benefit', 'present-value-of-benefits']) {
        const words = wordsOfMoney.map((word) => valueOf(results, `${sum}.${word}`));
        const { value } = results.figures[sum] ?? {};
        if (value === null || value === undefined) continue;
        // What one account of the organisation pays another is no word of money.
        const transferred =
          sum === 'annual-benefit'
            ? 0
            : value -
              results.base.benefits
                .filter((one) => one.isOurs)
                .reduce((all, one) => all + presentOf(results, one.flow), 0);
        const all = words.reduce((one, other) => one + other, 0);
        expect(Math.abs(all + transferred - value), `${seed} ${sum}`).toBeLessThan(1e-10 * sizeOf(results));
      }
    }
  });

  it('a transfer inside the organisation changes no total of the whole', () => {
    let moved = 0;
    for (const seed of seeds) {
      const businessCase = splitCase(seed);
      const inside = businessCase.transfers.filter(({ from, to }) =>
        [from, to].every(({ kind }) => isOurs(kind === 'function' ? 'function.x' : (kind ?? 'own'))),
      );
      if (inside.length === 0) continue;
      moved += 1;
      const without = businessCase.transfers.filter((transfer) => !inside.includes(transfer));
      const [one, other] = [resultsOf(businessCase), resultsOf({ ...businessCase, transfers: without })];
      for (const id of sumsOfWhole)
        if (one.figures[id]?.value !== null && one.figures[id] !== undefined)
          expect(Math.abs(valueOf(one, id) - valueOf(other, id)), `${seed} ${id}`).toBeLessThan(
            1e-10 * sizeOf(one),
          );
    }
    expect(moved).toBeGreaterThan(runs / 20);
  });

  it('full effect never exceeds the best year', () => {
    for (const seed of seeds) {
      const { base, figures } = resultsOf(splitCase(seed));
      const ours = base.benefits.filter((one) => one.isOurs && !one.isShown && one.annual !== null);
      const years = yearlyFlows(ours[0]?.flow ?? { initial: 0, months: [] }).map((_, year) =>
        ours.reduce((sum, { flow }) => sum + (yearlyFlows(flow)[year] ?? 0), 0),
      );
      const best = Math.max(...years.slice(1));
      if (ours.length > 0 && best > 0)
        expect(figures['annual-benefit']?.value ?? 0).toBeLessThanOrEqual(best * (1 + 1e-9));
    }
  });

  it('stresses make nothing better, and all together are the worst', () => {
    for (const seed of seeds) {
      const results = resultsOf(splitCase(seed));
      const base = results.figures['net-present-value']?.value;
      if (base === null || base === undefined) continue;
      const at = (id: string) => valueOf(results, `net-present-value.stress.${id}`);
      const size = 1e-10 * sizeOf(results);
      expect(at('costs-higher'), `${seed}`).toBeLessThanOrEqual(base + size);
      const isGood = results.calculation.lines.every(
        ({ line, unit, flow }) =>
          line.side === 'costs' || (unit.presentValue >= 0 && flow.months.every((amount) => amount >= 0)),
      );
      const hasNegative = results.base.benefits.some(
        ({ flow }) => flow.initial < 0 || flow.months.some((amount) => amount < 0),
      );
      if (!isGood || hasNegative) continue;
      expect(at('benefits-lower'), `${seed}`).toBeLessThanOrEqual(base + size);
      expect(at('all'), `${seed}`).toBeLessThanOrEqual(
        Math.min(at('benefits-lower'), at('costs-higher')) + size,
      );
    }
  });
});

const sumsOfWhole = [
  'net-benefit',
  'net-present-value',
  'net-benefit-cash',
  'net-present-social-value',
  'present-value-of-benefits',
  'present-value-of-costs',
  'return-on-investment',
  'benefit-cost-ratio',
  'total-benefit',
  'total-cost',
  'net-present-value.stress.benefits-lower',
  'net-present-value.stress.costs-higher',
  'net-present-value.stress.later',
  'net-present-value.stress.all',
];

const presentOf = (results: Results, flow: { initial: number; months: readonly number[] }): number => {
  const { rate } = results.calculation.discounting;
  const { timing } = results.calculation.discounting;
  return yearlyFlows(flow).reduce((sum, amount, year) => {
    if (year === 0) return sum + amount;
    const time = timing === 'mid-year' ? year - 0.5 : year;
    return sum + amount / (1 + (typeof rate === 'number' ? rate : 0)) ** time;
  }, 0);
};

const typed = (id: string, amount: number, more: Record<string, unknown> = {}) => ({
  id,
  name: id,
  driver: 'yearly-amounts',
  words: { margin: 1 },
  yearlyAmounts: { base: [0, amount] },
  ...more,
});

describe('whose money it is', () => {
  const settings = { startMonth: '2027-01', horizonYears: 1, discountRate: 0 };
  const both = (more: Record<string, unknown> = {}): BusinessCase =>
    caseOf([typed('saved', 453), typed('paid', 34, { disbenefit: true, account: { kind: 'customers' } })], {
      settings: { ...settings, ...more },
    });

  it('prints what the organisation gains and what customers lose, and their sum in no figure', () => {
    const { figures } = resultsOf(both());
    expect(figures['net-present-value']?.value).toBeCloseTo(453, 9);
    expect(figures['account.own.net']?.value).toBeCloseTo(453, 9);
    expect(figures['account.customers.net']?.value).toBeCloseTo(-34, 9);
    const said = Object.values(figures).flatMap(({ value, low, high }) => [value, low, high]);
    expect(said.filter((value) => value !== null && Math.round(value) === 419)).toEqual([]);
  });

  it('adds them by name in a public appraisal, and there alone, without VAT and transfers', () => {
    const { figures } = resultsOf(both({ appraisal: 'public' }));
    const sums = Object.values(figures).filter(({ value }) => value !== null && Math.round(value) === 419);
    expect(sums.map(({ id }) => id)).toEqual(['net-present-social-value']);
    const taxed = opened({
      ...both({ appraisal: 'public' }),
      costs: [
        { id: 'c', name: 'C', timing: 'one-off', amount: { base: 100 }, vatOnTop: 0.2, contingencyShare: 0 },
      ],
      transfers: [
        {
          id: 't',
          name: 'Fee',
          from: { kind: 'customers' },
          to: { kind: 'own' },
          timing: 'yearly',
          amount: { base: 50 },
        },
      ],
    });
    expect(figureOf(taxed, 'net-present-social-value').value).toBeCloseTo(419 - 100, 9);
    expect(figureOf(taxed, 'net-present-value').value).toBeCloseTo(453 - 120 + 50, 9);
    expect(figureOf(taxed, 'account.customers.net').value).toBeCloseTo(-84, 9);
  });

  it('shows our budget alone beside the organisation, and a recharge as no saving of it', () => {
    const recharged = opened({
      ...both(),
      transfers: [
        {
          id: 't',
          name: 'Recharge',
          from: { kind: 'function', name: 'IT' },
          to: {},
          timing: 'yearly',
          amount: { base: 100 },
        },
      ],
    });
    expect(figureOf(recharged, 'net-present-value').value).toBeCloseTo(453, 9);
    expect(figureOf(recharged, 'net-present-value-own-budget').value).toBeCloseTo(553, 9);
    expect(figureOf(recharged, 'account.function.it.net').value).toBeCloseTo(-100, 9);
    expect(figureOf(recharged, 'net-present-value-cash').value).toBeCloseTo(453, 9);
  });
});

describe('the three stresses', () => {
  const settings = { startMonth: '2027-01', horizonYears: 2, discountRate: 0 };
  const steady = {
    id: 'b',
    name: 'B',
    driver: 'own',
    words: { margin: 1 },
    ramp: 'step',
    inputs: { volume: { base: 1200 }, effect: { base: 1 }, unitValue: { base: 1 } },
  };
  const cost = { id: 'c', name: 'C', timing: 'one-off', amount: { base: 1000 } };

  it('are a fifth lower, a fifth higher, half a year late, and all of it', () => {
    const businessCase = caseOf([steady], { settings, costs: [cost] });
    const at = (id: string) => figureOf(businessCase, `net-present-value.stress.${id}`).value;
    expect(at('benefits-lower')).toBeCloseTo(0.8 * 2400 - 1000, 9);
    expect(at('costs-higher')).toBeCloseTo(2400 - 1200, 9);
    expect(at('later')).toBeCloseTo(1800 - 1000, 9);
    expect(at('all')).toBeCloseTo(0.8 * 1800 - 1200, 9);
  });

  it('follow the settings, and say without a rate that there is none', () => {
    const stresses = { benefitsLower: 0.5, costsHigher: 0, monthsLater: 12 };
    const businessCase = caseOf([steady], { settings: { ...settings, stresses }, costs: [cost] });
    expect(figureOf(businessCase, 'net-present-value.stress.all').value).toBeCloseTo(600 - 1000, 9);
    const { discountRate: _none, ...without } = settings;
    const none = figureOf(caseOf([steady], { settings: without }), 'net-present-value.stress.all');
    expect([none.value, none.reason]).toEqual([null, 'No discount rate is stated yet.']);
  });
});

describe('what counts against the case', () => {
  const settings = { startMonth: '2027-01', horizonYears: 2, discountRate: 0 };

  it('is no better under a stress: months in which a benefit takes, refunds, and what is transferred', () => {
    const businessCase = opened({
      ...caseOf([{ ...typed('t', 0), yearlyAmounts: { base: [0, -120, 240] } }], {
        settings,
        costs: [{ id: 'c', name: 'C', yearlyAmounts: { base: [100, -50, 0] }, contingencyShare: 0 }],
      }),
      transfers: [
        { id: 'f', name: 'Fee', from: { kind: 'customers' }, to: {}, timing: 'yearly', amount: { base: 12 } },
      ],
    });
    const at = (id: string) => figureOf(businessCase, `net-present-value.stress.${id}`).value;
    expect(figureOf(businessCase, 'net-present-value').value).toBeCloseTo(-120 + 240 - 100 + 50 + 24, 9);
    expect(at('benefits-lower')).toBeCloseTo(-120 + 0.8 * 240 - 100 + 50 + 24, 9);
    expect(at('costs-higher')).toBeCloseTo(-120 + 240 - 120 + 50 + 24, 9);
    expect(at('later')).toBeCloseTo(-120 + 120 - 100 + 50 + 24, 9);
  });

  it('pays the first cost of a plan that begins a year later one year later', () => {
    const businessCase = caseOf([], {
      settings: { ...settings, horizonYears: 3, discountRate: 0.1 },
      costs: [{ id: 'c', name: 'C', timing: 'one-off', initial: 'initial', amount: { base: 500 } }],
      options: [{ id: 'late', name: 'Late', kind: 'other', monthsLater: 12 }],
    });
    expect(optionResults(businessCase)[0]?.netPresentValue).toBeCloseTo(-500 / 1.1, 9);
  });
});

describe('time, prices and options', () => {
  const settings = {
    startMonth: '2027-01',
    horizonYears: 3,
    discountRate: 0.05,
    inflation: 0.02,
    rateKind: 'real',
  };

  it('gives one worth for one plan whose price grows, in real and in nominal prices', () => {
    const plan = (priceBasis: string, growth: number) =>
      caseOf(
        [
          {
            id: 'b',
            name: 'B',
            driver: 'own',
            words: { margin: 1 },
            ramp: 'step',
            priceGrowth: growth,
            inputs: { volume: { base: 1000 }, effect: { base: 1 }, unitValue: { base: 10 } },
          },
        ],
        { settings: { ...settings, priceBasis } },
      );
    const real = figureOf(plan('real', 0.03), 'net-present-value').value ?? 0;
    const nominal = figureOf(plan('nominal', 1.03 * 1.02 - 1), 'net-present-value').value ?? 0;
    expect(nominal).toBeCloseTo(real, 6);
  });

  it('turns amounts typed at other prices, and asks for the inflation where there is none', () => {
    const row = (more: Record<string, unknown>, of: Record<string, unknown> = {}) =>
      caseOf([{ ...typed('t', 0), yearlyAmounts: { base: [0, 102, 104.04, 106.1208] }, ...more }], {
        settings: { ...settings, priceBasis: 'real', ...of },
      });
    const flow = (businessCase: BusinessCase) =>
      yearlyFlows(resultsOf(businessCase).base.all.benefits).map((amount) => Number(amount.toFixed(6)));
    expect(flow(row({ prices: 'nominal' }))).toEqual([0, 100, 100, 100]);
    expect(flow(row({}))).toEqual([0, 102, 104.04, 106.1208]);
    const unknown = resultsOf(row({ prices: 'nominal' }, { inflation: undefined })).base.benefits[0];
    expect(unknown?.reason).toContain('Enter the inflation');
  });

  it('lets every row carry its own optimism, and build up by the shares of each year', () => {
    const businessCase = caseOf(
      [
        {
          id: 'b',
          name: 'B',
          driver: 'own',
          words: { margin: 1 },
          ramp: 'by-year',
          rampShares: [0.25, 0.5, 1],
          optimism: 0.1,
          inputs: { volume: { base: 1200 }, effect: { base: 1 }, unitValue: { base: 1 } },
        },
      ],
      { settings: { ...settings, optimismBenefits: 0.5 } },
    );
    const years = yearlyFlows(resultsOf(businessCase).base.all.benefits);
    expect(years.map((amount) => Number(amount.toFixed(6)))).toEqual([0, 270, 540, 1080]);
  });

  it('computes an option that begins later from the one model', () => {
    const businessCase = caseOf([{ ...typed('t', 0), yearlyAmounts: { base: [0, 120, 120, 120] } }], {
      settings: { ...settings, discountRate: 0 },
      costs: [{ id: 'c', name: 'C', timing: 'one-off', amount: { base: 100 } }],
      options: [
        { id: 'now', name: 'Now', kind: 'recommended' },
        { id: 'late', name: 'Late', kind: 'other', monthsLater: 12 },
      ],
    });
    const [now, late] = optionResults(businessCase);
    expect(now?.netBenefit).toBeCloseTo(260, 9);
    expect(late?.netBenefit).toBeCloseTo(140, 9);
  });
});
