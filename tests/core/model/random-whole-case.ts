import { caseOf } from '../../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { type Driver, drivers } from '../../../src/core/drivers/index.ts';
import { randomNumbers } from '../business-case/random-case.ts';

type Random = () => number;

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

const valued = drivers.filter(({ examples, makes }) => examples.length > 0 && makes === undefined);

const ranged = (base: number, unit: string, random: Random) => {
  if (random() < 0.2) return { base };
  const most = unit === 'share' ? Math.min(1, base * (1 + random() / 3)) : base * (1 + random() / 3);
  return { low: base * (1 - random() / 3), base, high: Math.max(base, most) };
};

const month = (random: Random): string => `2027-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;

/** The share of one's own formula is said, or it is not and then it takes nothing. */
const formulaInputs = (random: Random): Record<string, unknown> => {
  const isShare = random() < 0.7;
  return {
    calls: { shared: 'work' },
    part: isShare
      ? { ...ranged(0.1 + random() / 4, 'share', random), unit: 'share' }
      : { ...ranged(2, 'count', random), unit: 'minutes', period: 'a call' },
    cost: { ...ranged(4, 'money', random), unit: 'money', period: isShare ? 'a call' : 'a minute' },
  };
};

const driverInputs = (driver: Driver, random: Random): Record<string, unknown> => {
  const [example] = driver.examples;
  const from = driver.workloads[0]?.from;
  return Object.fromEntries(
    Object.entries(example?.inputs ?? {}).map(([name, base]) => [
      name,
      name === from && random() < 0.6
        ? { shared: 'work' }
        : ranged(base, driver.inputs[name]?.unit ?? 'count', random),
    ]),
  );
};

const typedAmounts = (size: number, random: Random) => {
  const base = Array.from({ length: 1 + Math.floor(random() * 6) }, () => Math.round(random() * size));
  return {
    base,
    ...(random() < 0.5 ? { low: base.map((amount) => amount * 0.8) } : {}),
    ...(random() < 0.5 ? { high: base.map((amount) => amount * 1.3) } : {}),
  };
};

const kinds = ['cash-releasing', 'revenue-margin', 'avoided-cost', 'freed-capacity'] as const;

const randomBenefit = (index: number, random: Random): Record<string, unknown> => {
  const way = random();
  const driver = pick(valued, random);
  const common = {
    id: `b${index}`,
    name: `Benefit ${index}`,
    cashKind: pick(kinds, random),
    captureShare: 0.3 + random() * 0.7,
    budgetLine: 'Agency staff',
    owner: 'Operations Director',
    disbenefit: random() < 0.12,
    start: random() < 0.6 ? month(random) : '',
    end: random() < 0.15 ? `2029-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}` : '',
    ramp: pick(['step', 'linear', 's-curve'], random),
    rampMonths: random() < 0.6 ? Math.floor(random() * 14) : 0,
    ...(random() < 0.3 ? { priceGrowth: random() / 20 } : {}),
    boundsOverride: 'Seen in our own trial of last year.',
    ...(random() < 0.5 ? { poolOverride: 'They touch quite different customers.' } : {}),
  };
  if (way < 0.15)
    return { ...common, driver: 'yearly-amounts', yearlyAmounts: typedAmounts(200_000, random) };
  if (way < 0.3) {
    const inputs = formulaInputs(random);
    return { ...common, driver: 'own-formula', formula: 'calls × part × cost', inputs };
  }
  return {
    ...common,
    driver: driver.id,
    ...(driver.word === 'shown' ? { cashKind: 'not-monetised' } : {}),
    inputs: driverInputs(driver, random),
  };
};

const randomCost = (index: number, random: Random): Record<string, unknown> => ({
  id: `c${index}`,
  name: `Cost ${index}`,
  timing: random() < 0.5 ? 'one-off' : 'yearly',
  ...(random() < 0.25
    ? { yearlyAmounts: typedAmounts(90_000, random) }
    : { amount: ranged(20_000 + random() * 200_000, 'money', random) }),
  start: random() < 0.5 ? month(random) : '',
  months: 1 + Math.floor(random() * 9),
  inAsk: random() < 0.3 ? 'outside' : 'inside',
  ...(random() < 0.4 ? { contingencyShare: random() / 4 } : {}),
  ...(random() < 0.3 ? { vatOnTop: 0.2 } : {}),
  ...(random() < 0.3 ? { priceGrowth: random() / 30 } : {}),
});

/** A case of version 1 with drivers of every kind, formulas, typed rows, pools and costs: the same for the same seed. */
export const wholeCaseFile = (seed: number): Record<string, unknown> => {
  const random = randomNumbers(seed);
  const many = (most: number): number => 1 + Math.floor(random() * most);
  return {
    schemaVersion: 1,
    id: `random-${seed}`,
    settings: {
      startMonth: '2027-01',
      horizonYears: 2 + Math.floor(random() * 5),
      ...(random() < 0.85 ? { discountRate: random() / 6 } : {}),
      timing: random() < 0.3 ? 'mid-year' : 'end-of-year',
      priceBasis: random() < 0.3 ? 'nominal' : 'real',
      inflation: 0.02,
      ...(random() < 0.3 ? { optimismBenefits: 0.1, optimismCosts: 0.15 } : {}),
    },
    sharedInputs: { work: { ...ranged(300_000, 'count', random), unit: 'calls', period: 'a year' } },
    benefits: Array.from({ length: many(7) }, (_, index) => randomBenefit(index, random)),
    costs: Array.from({ length: many(4) }, (_, index) => randomCost(index, random)),
  };
};

export const wholeCase = (seed: number): BusinessCase => caseOf(wholeCaseFile(seed));

const accounts = [
  { kind: 'own' },
  { kind: 'function', name: 'Group IT' },
  { kind: 'customers' },
  { kind: 'colleagues' },
  { kind: 'society' },
];

const split = (random: Random): Record<string, number> => {
  const parts = ['released', 'margin', 'avoided', 'time'].map(
    (word) => [word, random() < 0.5 ? random() : 0] as const,
  );
  const sum = parts.reduce((all, [, share]) => all + share, 0);
  return sum === 0 ? { time: 1 } : Object.fromEntries(parts.map(([word, share]) => [word, share / sum]));
};

/** A case of today's version: as above, and split among words, accounts and transfers, with everything a row may carry. */
export const splitCase = (seed: number): BusinessCase => {
  const whole = wholeCase(seed);
  const random = randomNumbers(seed + 1_000_000);
  return caseOf({
    ...whole,
    settings: {
      ...whole.settings,
      appraisal: random() < 0.5 ? 'public' : 'own',
      stresses: random() < 0.5 ? {} : { benefitsLower: random(), costsHigher: random(), monthsLater: 9 },
    },
    benefits: whole.benefits.map((benefit) => ({
      ...benefit,
      words: split(random),
      captureShare: random(),
      budget: { ...benefit.budget, holder: random() < 0.5 ? 'Operations Director' : '' },
      account: random() < 0.6 ? {} : pick(accounts, random),
      ...(random() < 0.3 ? { ramp: 'by-year', rampShares: [0.2, 0.7, 1] } : {}),
      ...(random() < 0.3 ? { optimism: random() / 2 } : {}),
      ...(random() < 0.3 ? { prices: pick(['real', 'nominal'], random) } : {}),
    })),
    costs: whole.costs.map((cost) => ({
      ...cost,
      account: random() < 0.7 ? {} : pick(accounts, random),
      ...(random() < 0.3 ? { optimism: random() / 2 } : {}),
    })),
    transfers: Array.from({ length: Math.floor(random() * 3) }, (_, index) => ({
      id: `t${index}`,
      name: `Transfer ${index}`,
      from: pick(accounts, random),
      to: pick(accounts, random),
      amount: ranged(30_000, 'money', random),
      timing: random() < 0.5 ? 'yearly' : 'one-off',
      start: random() < 0.5 ? month(random) : '',
    })),
  });
};
