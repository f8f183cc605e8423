import { expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { chanceFigures } from '../../../src/core/business-case/uncertainty/chance-figures.ts';
import { uncertaintyOf } from '../../../src/core/business-case/uncertainty/index.ts';
import { withUnreadAmount } from '../../../src/core/business-case/unread-amounts.ts';
import { withPercentiles } from '../../../src/core/business-case/uncertainty/with-percentiles.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { benefit, caseOf } from './benefit-case.ts';

const simulated = (businessCase: ReturnType<typeof exampleCase>) => {
  const { calculation, figures } = resultsOf(businessCase);
  const uncertainty = uncertaintyOf(calculation);
  return { figures: withPercentiles(figures, uncertainty), uncertainty };
};

it('tells the chances of the simulation as figures of their own', () => {
  const { uncertainty } = simulated(exampleCase());
  const chances = Object.fromEntries(
    chanceFigures(resultsOf(exampleCase()), uncertainty).map((figure) => [figure.id, figure]),
  );
  expect(chances['chance-of-loss']?.value).toBe(uncertainty.chanceOfLoss);
  expect(chances['chance-of-loss-cash']?.value).toBe(uncertainty.chanceOfLossCash);
  expect(chances['chance-of-payback']?.value).toBe(uncertainty.chanceOfPayback);
  const broken = withUnreadAmount(exampleCase(), 'settings.optimismCosts', 'ten');
  for (const { value, reason } of chanceFigures(resultsOf(broken), simulated(broken).uncertainty))
    expect([value, reason?.includes('“ten”')]).toEqual([null, true]);
  expect(simulated(broken).figures['net-benefit']?.p50).toBeNull();
  expect(chances['chance-of-loss']?.convention).toContain(`seed ${uncertainty.seed}`);
});

it('tells the mean of what was simulated, and none of a payback that some cases never reach', () => {
  // Independent inputs: the mean of their product is the product of their means, 100 × 2 a year.
  const evenly = (low: number, base: number, high: number) => ({ low, base, high, range: 'uniform' });
  const own = benefit('own', 'own-formula', {}, { formula: 'calls × cost' });
  const { figures } = simulated(
    caseOf([{ ...own, inputs: { calls: evenly(80, 100, 120), cost: evenly(1, 2, 3) } }]),
  );
  expect(figures['net-benefit']?.mean).toBeCloseTo(600, 0);
  const never = simulated(
    caseOf([], { costs: [{ id: 'c', name: 'C', timing: 'yearly', amount: { base: 1, low: 0, high: 2 } }] }),
  );
  expect(never.figures['payback-month']?.mean).toBeNull();
});
