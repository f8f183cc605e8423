import { newUncertaintyCache } from '../../src/core/business-case/uncertainty/index.ts';
import {
  calculationOf,
  cashWeight,
  readCase,
  sumsOf,
  wholeWeight,
} from '../../src/core/business-case/calculation/index.ts';
import { drawnInputs } from '../../src/core/business-case/uncertainty/drawn-inputs.ts';
import { spreadOf } from '../../src/core/statistics/quantiles.ts';
import { pointCount } from '../../src/core/statistics/sobol.ts';
import { productCase, simulatedProduct } from './product-case.ts';
import { naiveProduct } from './naive-product.ts';
import { newReferenceSimulation, rampOfYears, rate, referenceDrivers, tableOf } from './reference-model.ts';
import { newPresentValueLoop } from './reference-present-value.ts';

/** What the benchmark runs: each is one unit of work, and says how many cases that is. */
export const points = pointCount;
export const reference = { drivers: referenceDrivers, ramp: rampOfYears, rate };

export const presentValueLoop = (): (() => Float64Array) =>
  newPresentValueLoop(referenceDrivers.map(tableOf));

/** Net present value, rate and payback of the reference model, every driver drawn anew. */
export const fullLoop = (): (() => void) => {
  const tables = referenceDrivers.map(tableOf);
  const simulation = newReferenceSimulation();
  return () => {
    for (const [driver, table] of tables.entries()) simulation.draw(driver, table);
    simulation.evaluate();
  };
};

/** One driver edited: its table, its column, the model, and the percentiles of all three measures. */
export const referenceEdit = (): (() => void) => {
  const simulation = newReferenceSimulation();
  for (const [driver, limits] of referenceDrivers.entries()) simulation.draw(driver, tableOf(limits));
  let edits = 0;
  return () => {
    edits += 1;
    simulation.draw(1, tableOf({ least: 0.08, mode: 0.15 + (edits % 10) / 100, greatest: 0.28 }));
    simulation.evaluate();
    const { netPresentValue, internalRate, payback } = simulation.outcomes;
    for (const column of [netPresentValue, internalRate, payback]) spreadOf(column.slice());
  };
};

/** The product's own monthly model: every claim, workload and month of a case at all points, every input drawn anew. */
export const productLoop = (benefits: number): (() => void) => {
  const businessCase = productCase(benefits);
  const calculation = calculationOf(businessCase);
  const cache = newUncertaintyCache(1);
  const columns = new Map(
    drawnInputs(calculation.inputs, 0.5, cache).map(({ input, column }) => [input.id, column]),
  );
  return () => {
    for (const name of cache.kept.keys())
      if (!/^(?:dimensions|scores|table)/u.test(name)) cache.kept.delete(name);
    for (const { input, column } of drawnInputs(calculation.inputs, 0.5, cache))
      columns.set(input.id, column);
    const reading = readCase(calculation, (id) => columns.get(id) ?? 0, cache.kept);
    sumsOf(calculation, reading, wholeWeight, pointCount);
    sumsOf(calculation, reading, cashWeight, pointCount);
  };
};

/** One input edited in the product: results at base, percentiles, tornado, value of finding out. */
export const productEdit = (benefits: number): (() => void) => {
  const cache = newUncertaintyCache(1);
  const cases = [0.38, 0.39, 0.4, 0.41].map((avoidable) => productCase(benefits, 3, avoidable));
  let edits = 0;
  return () => {
    edits += 1;
    const businessCase = cases[edits % cases.length];
    if (businessCase !== undefined) simulatedProduct(businessCase, cache);
  };
};

/** The same case as a loop that somebody writes by hand, one case after the other. */
export const naiveProductLoop = (benefits: number, cases: number): (() => number) =>
  naiveProduct(productCase(benefits), cases);
