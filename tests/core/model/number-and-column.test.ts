import { expect, it } from 'vitest';
import { caseFlows } from '../../../src/core/business-case/results/case-flows.ts';
import { discountingOf } from '../../../src/core/business-case/results/discount-rate.ts';
import { favourableEnds } from '../../../src/core/business-case/results/favourable-ends.ts';
import { statedBenefit } from '../../../src/core/business-case/results/benefit-value.ts';
import { worthOf } from '../../../src/core/business-case/results/worth.ts';
import { caseModel } from '../../../src/core/business-case/uncertainty/case-model.ts';
import { claimColumn } from '../../../src/core/business-case/uncertainty/claims.ts';
import { poolColumns } from '../../../src/core/business-case/uncertainty/pool-parts.ts';
import { countedBenefits } from '../../../src/core/business-case/uncertainty/uncertain-inputs.ts';
import { driverOf } from '../../../src/core/drivers/index.ts';
import { absoluteFlow, totalFlow } from '../../../src/core/finance/index.ts';
import { caseOf } from '../business-case/benefit-case.ts';
import { randomNumbers } from '../business-case/random-case.ts';

const kinds = [
  'avoidable-contact',
  'first-contact-resolution',
  'contract-retention',
  'handling-time',
  'own',
  'own-formula',
  'yearly-amounts',
] as const;

const levels = ['low', 'base', 'high'] as const;

/** A case with one mixed pool, typed rows, and costs with everything on top; every input has a range. */
const randomCase = (random: () => number) => {
  const ranged = (base: number) => ({
    low: base * (1 - random() / 3),
    base,
    high: base * (1 + random() / 3),
  });
  const inputsOf = (kind: (typeof kinds)[number]): Record<string, unknown> => {
    if (kind === 'yearly-amounts') return {};
    if (kind === 'own-formula')
      return {
        calls: { shared: 'calls' },
        part: { ...ranged(0.1 + random() / 4), unit: 'share' },
        cost: { ...ranged(6), unit: 'money', period: 'a call' },
      };
    const driver = driverOf(kind);
    const [example] = driver?.examples ?? [];
    const from = driver?.workloads[0]?.from;
    return Object.fromEntries(
      Object.entries(example?.inputs ?? {}).map(([name, base]) => [
        name,
        name === from && kind !== 'contract-retention' ? { shared: 'calls' } : ranged(base),
      ]),
    );
  };
  const benefits = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) => {
    const kind = kinds[Math.floor(random() * kinds.length)] ?? 'own';
    return {
      id: `b${index}`,
      name: `B${index}`,
      driver: kind,
      formula: 'calls × part × cost',
      words: random() < 0.5 ? { margin: 1 } : { time: 1 },
      captureShare: 0.6,
      disbenefit: random() < 0.15,
      ramp: 'linear',
      rampMonths: Math.floor(random() * 12),
      priceGrowth: random() < 0.5 ? 0.03 : 0,
      inputs: inputsOf(kind),
      ...(kind === 'yearly-amounts'
        ? { yearlyAmounts: { base: [0, 90_000, 110_000], high: [0, 95_000, 120_000] } }
        : {}),
    };
  });
  const onTop = { vatOnTop: 0.2, contingencyShare: random() / 5 };
  return caseOf(benefits, {
    settings: {
      startMonth: '2027-01',
      horizonYears: 4,
      discountRate: 0.08,
      optimismBenefits: 0.1,
      optimismCosts: 0.2,
    },
    sharedInputs: { calls: { ...ranged(400_000), unit: 'calls', period: 'a year' } },
    costs: [
      { id: 'once', name: 'Once', timing: 'one-off', amount: ranged(80_000), ...onTop },
      { id: 'run', name: 'Run', timing: 'yearly', amount: ranged(20_000), ...onTop },
      { id: 'typed', name: 'Typed', yearlyAmounts: { base: [9000, 4000, 4000] }, ...onTop },
    ],
  });
};

it('what a benefit claims, its part of a pool and the worth of the case are the same as a number and in a column', () => {
  const random = randomNumbers(20);
  let drawn = 0;
  for (let run = 0; run < (process.env['CASEWRIGHT_MATRIX'] === '1' ? 10_000 : 1000); run += 1) {
    const businessCase = randomCase(random);
    const flowsAt = caseFlows(businessCase);
    const base = flowsAt('base');
    const worth = worthOf(businessCase);
    const ends = favourableEnds(
      businessCase,
      businessCase.benefits.map((benefit) => statedBenefit(businessCase, benefit)),
      base.pools,
      (moved) => worth(flowsAt('base', moved)),
    );
    const isBad = (id: string): boolean =>
      id.startsWith('cost:') ||
      ends.get(id) === 'low' ||
      businessCase.benefits.some((benefit) => id === `${benefit.id}.amounts` && benefit.disbenefit === true);
    const model = caseModel(businessCase, base, discountingOf(businessCase.settings));
    // Low, base and high of the case as a column of three.
    const columns = new Map(
      model.inputs.map(({ id, low, base: middle, high }) => [
        id,
        Float64Array.from(isBad(id) ? [high, middle, low] : [low, middle, high]),
      ]),
    );
    const columnOf = (id: string) => columns.get(id) ?? 0;
    const counted = countedBenefits(businessCase, base);
    const parts = poolColumns(base.pools, counted, columnOf, null);
    const { all } = model.outcomesOf(columnOf, levels.length, null);
    for (const [index, level] of levels.entries()) {
      const at = (column: Float64Array | number): number =>
        typeof column === 'number' ? column : (column[index] ?? Number.NaN);
      const flows = flowsAt(level);
      for (const one of counted) {
        const { benefit, driver } = one.value;
        const result = flows.benefits.find(({ id }) => id === benefit.id);
        const part = parts.get(benefit.id);
        if (part !== undefined) {
          drawn += 1;
          expect(at(part)).toBe(result?.part);
        }
        if (driver === null || driver.pays !== 'yearly') continue;
        const share = (benefit.words.time === 1 ? 0.6 : 1) * (benefit.disbenefit === true ? -1 : 1);
        expect(at(claimColumn(one, driver, columnOf, null)) * share * (1 - 0.1)).toBe(result?.claimed);
      }
      // Months are added in another order there: the last digits may differ, and nothing else.
      const size = 1e-12 * (absoluteFlow(flows.all.benefits) + absoluteFlow(flows.all.costs) + 1e6);
      expect(Math.abs(at(all.netPresentValue) - worth(flows))).toBeLessThan(size);
      expect(Math.abs(at(all.netBenefit) - totalFlow(flows.all.net))).toBeLessThan(size);
    }
  }
  expect(drawn).toBeGreaterThan(500);
});
