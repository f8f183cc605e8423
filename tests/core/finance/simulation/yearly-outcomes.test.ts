import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRatesOfReturn } from '../../../../src/core/finance/internal-rate-of-return.ts';
import { netPresentValue } from '../../../../src/core/finance/net-present-value.ts';
import { paybackMonth } from '../../../../src/core/finance/payback.ts';
import { lastCrossing } from '../../../../src/core/finance/simulation/last-crossing.ts';
import { singleRate } from '../../../../src/core/finance/simulation/single-rate.ts';
import {
  fillYearlyOutcomes,
  newYearlyOutcomes,
} from '../../../../src/core/finance/simulation/yearly-outcomes.ts';
import { pertMean } from '../../../../src/core/statistics/pert.ts';
import { spreadOf } from '../../../../src/core/statistics/quantiles.ts';
import {
  newReferenceSimulation,
  rampOfYears,
  rate,
  referenceDrivers,
  tableOf,
} from '../../../bench/reference-model.ts';

/** Flows as amounts of their own: each year is one column, with one case. */
const outcomesOf = (flows: number[], yearlyRate: number) => {
  const outcomes = newYearlyOutcomes(1);
  const profiles = flows.map((_, year) => Float64Array.from(flows, (__, other) => (other === year ? 1 : 0)));
  const discountFactors = Float64Array.from(flows, (_, year) => (1 + yearlyRate) ** -year);
  fillYearlyOutcomes(
    outcomes,
    { profiles, discountFactors },
    flows.map((flow) => Float64Array.of(flow)),
  );
  return {
    netPresentValue: outcomes.netPresentValue[0],
    internalRate: outcomes.internalRate[0],
    payback: outcomes.payback[0],
  };
};

describe('one case of the yearly loop', () => {
  it('has the net present value and rate that are printed for it', () => {
    // −985, 75, 120, 100, 1200 at 10%: 77.10, and 12.37% (pcreview.co.uk, “Mid-period discounting with the NPV function”).
    const { netPresentValue: present, internalRate } = outcomesOf([-985, 75, 120, 100, 1200], 0.1);
    expect(present).toBeCloseTo(77.1, 1);
    expect(internalRate).toBeCloseTo(0.1237, 4);
  });

  it('has no rate when several fit, or none', () => {
    expect(outcomesOf([-10, 21, -11], 0.1).internalRate).toBeNaN();
    expect(outcomesOf([10, 20, 30], 0.1).internalRate).toBeNaN();
  });

  it('pays back at the last crossing, at once, or never', () => {
    expect(outcomesOf([-100, 50, 100], 0).payback).toBe(1.5);
    expect(outcomesOf([-100, 150, -80, 60], 0).payback).toBeCloseTo(2.5, 12);
    expect(outcomesOf([10, 5], 0).payback).toBe(0);
    expect(outcomesOf([-100, 20, 20], 0).payback).toBe(Infinity);
  });

  it('agrees with the exact measures on any flows', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 11 }), (flows) => {
        const found = outcomesOf(flows, 0.07);
        expect(found.netPresentValue).toBeCloseTo(netPresentValue(flows, 0.07), 6);
        const payback = paybackMonth({ initial: flows[0] ?? 0, months: flows.slice(1) });
        expect(found.payback).toBeCloseTo(payback ?? Infinity, 9);
        if (Number.isNaN(found.internalRate)) return;
        const [exact, ...others] = internalRatesOfReturn(flows);
        expect(others).toEqual([]);
        const gap = Math.abs((found.internalRate ?? 0) - (exact ?? Number.NaN));
        if (exact !== undefined) expect(gap).toBeLessThan(1e-6 * (1 + Math.abs(exact)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is not held by a flat piece of the curve', () => {
    for (const flows of [
      [344, 844, 584, 120, 878, -633, -28, -652],
      [-674, -559, 257, 37],
      // Where the search starts, the slope is nothing at all.
      [-55, -260, 143],
      [-505, -314, -250, 310],
      [-853, -47, -142, -559, -617, -498, 425, 927],
    ])
      expect(outcomesOf(flows, 0.07).internalRate).toBeCloseTo(internalRatesOfReturn(flows)[0] ?? 0, 9);
  });

  it('finds extreme rates and survives enormous flows', () => {
    expect(singleRate(Float64Array.of(-1, 1e6), 0.9)).toBeCloseTo(999_999, 3);
    expect(singleRate(Float64Array.of(-1e15, 1e12), 0.9)).toBeCloseTo(-0.999, 9);
    expect(singleRate(Float64Array.of(-1, 0, 0, 0, 4), 0.9)).toBeCloseTo(Math.SQRT2 - 1, 10);
    expect(lastCrossing(Float64Array.of(0, 0), 0)).toBe(0);
  });
});

describe('the reference model', () => {
  const simulation = newReferenceSimulation();
  for (const [driver, limits] of referenceDrivers.entries()) simulation.draw(driver, tableOf(limits));
  simulation.evaluate();

  it('meets the closed form of its mean within 0.01% of the sum of absolute means', () => {
    const means = referenceDrivers.map(pertMean);
    const product = (from: number) => means.slice(from, from + 3).reduce((all, mean) => all * mean, 1);
    const benefit = product(0) + product(3) + product(6);
    const [first, yearly] = [means[9] ?? 0, (means[10] ?? 0) + (means[11] ?? 0)];
    const present = (amounts: number[]) => netPresentValue([0, ...amounts], rate);
    const benefits = present(rampOfYears.map((ramp) => ramp * benefit));
    const costs = first + present(rampOfYears.map(() => yearly));
    const { netPresentValue: column } = simulation.outcomes;
    const simulated = column.reduce((sum, value) => sum + value, 0) / column.length;
    expect(Math.abs(simulated - (benefits - costs))).toBeLessThan(1e-4 * (benefits + costs));
  });

  it('is the same to the last bit when it is drawn again', () => {
    const again = newReferenceSimulation();
    for (const [driver, limits] of referenceDrivers.entries()) again.draw(driver, tableOf(limits));
    again.evaluate();
    expect(again.outcomes).toEqual(simulation.outcomes);
  });

  it('is the same whether one driver was edited there and back, or never', () => {
    const edited = newReferenceSimulation();
    for (const [driver, limits] of referenceDrivers.entries()) edited.draw(driver, tableOf(limits));
    edited.draw(1, tableOf({ least: 0, mode: 0.1, greatest: 0.2 }));
    edited.evaluate();
    expect(spreadOf(edited.outcomes.netPresentValue.slice()).p50).toBeLessThan(
      spreadOf(simulation.outcomes.netPresentValue.slice()).p50,
    );
    edited.draw(1, tableOf(referenceDrivers[1] ?? { least: 0, mode: 0, greatest: 0 }));
    edited.evaluate();
    expect(edited.outcomes).toEqual(simulation.outcomes);
  });
});
