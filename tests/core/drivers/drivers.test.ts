import { describe, expect, it } from 'vitest';
import { valueFunction } from '../../../src/core/drivers/formula/evaluate.ts';
import { brokenGuardrails } from '../../../src/core/drivers/broken-guardrails.ts';
import { driverUnitFault } from '../../../src/core/drivers/driver-unit-fault.ts';
import { type Driver, driverOf, drivers } from '../../../src/core/drivers/index.ts';

/** The published survivorship example cuts churn by a third: more than our own bound allows. */
const crossesItsStop = new Set(['contract-retention']);

const isBetter = (driver: Driver, values: Record<string, number>, name: string): boolean => {
  const step = driver.inputs[name]?.favourable === 'low' ? -1e-3 : 1e-3;
  const value = values[name] ?? 0;
  const moved = { ...values, [name]: value + step * Math.max(Math.abs(value), 1e-3) };
  return driver.annualBenefit(moved) >= driver.annualBenefit(values);
};

describe.each(drivers.map((driver) => [driver.id, driver] as const))('%s', (_, driver) => {
  it('reproduces its worked examples', () => {
    expect(driver.examples.length).toBeGreaterThan(0);
    for (const example of driver.examples) {
      const value = driver.annualBenefit(example.inputs);
      expect(Math.abs(value - example.result)).toBeLessThanOrEqual(1e-9 * Math.abs(example.result));
      expect(example.working).toMatch(/[.]$/u);
      expect(Object.keys(example.inputs).toSorted()).toEqual(Object.keys(driver.inputs).toSorted());
    }
  });

  it('gives what it says when its formula is run over units', () => {
    expect(driverUnitFault(driver)).toBeUndefined();
  });

  it('states guardrails for inputs it has, and an example that none of them stops', () => {
    for (const { input } of driver.guardrails) expect(Object.keys(driver.inputs)).toContain(input);
    const stops = driver.examples.flatMap(({ inputs }) =>
      brokenGuardrails(driver, inputs).filter(({ severity }) => severity === 'stop'),
    );
    expect(stops.length > 0).toBe(crossesItsStop.has(driver.id));
  });

  it('names each input by a short noun, which tables and charts print', () => {
    const labels = Object.values(driver.inputs).map(({ label }) => label);
    for (const label of labels) expect(label).toMatch(/^[A-Z][^?.:]{2,47}$/u);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('has an effect, which a person gives as a range', () => {
    expect(Object.values(driver.inputs).filter(({ role }) => role === 'effect').length).toBeGreaterThan(0);
  });

  it('is better for the case when an input moves to its favourable side', () => {
    for (const { inputs } of driver.examples)
      for (const name of Object.keys(driver.inputs))
        expect([name, isBetter(driver, inputs, name)]).toEqual([name, true]);
  });

  it('takes a share of its workload that lies between nothing and all', () => {
    for (const { inputs } of driver.examples) {
      for (const { from, amount, taken } of driver.workloads) {
        expect(Object.keys(driver.inputs)).toContain(from);
        expect(valueFunction(amount)(inputs)).toBeGreaterThan(0);
        const share = taken === null ? Number.NaN : valueFunction(taken)(inputs);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
  });

  it('says why for each bound, and where it is usually counted twice', () => {
    for (const { because, source } of driver.guardrails) {
      expect(because).toMatch(/[.]$/u);
      expect(source).not.toBe('');
    }
    expect(driver.traps.length).toBeGreaterThan(0);
    expect(driver.question).toMatch(/[?]$/u);
  });

  it('excludes only drivers that exist', () => {
    const ids = drivers.map(({ id }) => id);
    for (const other of driver.excludes) expect(ids).toContain(other);
  });

  it('is never money when it is never monetised', () => {
    expect(driver.pays === 'never').toBe(driver.word === 'shown');
  });
});

it('gives every driver an id of its own', () => {
  expect(new Set(drivers.map(({ id }) => id)).size).toBe(drivers.length);
});

it('says of drivers on one pool which draws first', () => {
  for (const pool of new Set(drivers.map((driver) => driver.pool))) {
    const orders = drivers.filter((driver) => driver.pool === pool).map(({ drawOrder }) => drawOrder);
    expect(new Set(orders).size, pool).toBe(orders.length);
  }
});

it('holds the 48 drivers of the catalogue, and one for what none of them describes', () => {
  expect(drivers).toHaveLength(49);
});

describe('published results', () => {
  const exampleOf = (id: string, index = 0) => {
    const driver = driverOf(id);
    const example = driver?.examples[index];
    if (driver === undefined || example === undefined) throw new Error(`There is no example of ${id}.`);
    return { driver, values: example.inputs, value: driver.annualBenefit(example.inputs) };
  };

  it('give £224,000 in year 1 for survivorship of 10,000 customers from 3% to 2% a month', () => {
    expect(Math.round(exampleOf('contract-retention').value / 1000)).toBe(224);
  });

  it('give nothing in the month in which nobody has left yet, and more in each month after', () => {
    const { driver, values } = exampleOf('contract-retention');
    expect(driver.monthlyBenefit(values, 1)).toBe(0);
    // 10,000 × £40 × (0.98 − 0.97) after one month.
    expect(driver.monthlyBenefit(values, 2)).toBeCloseTo(4000, 6);
  });

  it('give 205,479 and 2,260,274 for five and 55 days of 15 million', () => {
    expect(Math.round(exampleOf('days-sales-outstanding').value)).toBe(205_479);
    expect(Math.round(exampleOf('days-sales-outstanding', 1).value)).toBe(2_260_274);
  });

  it('give a lifetime of 2.67 years at 80% and 10%', () => {
    const multiple = driverOf('customer-lifetime-value')?.annualBenefit({
      marginPerYear: 1,
      stayShare: 0.8,
      rate: 0.1,
      acquisitionCost: 0,
    });
    expect(multiple?.toFixed(2)).toBe('2.67');
  });

  it('give 1.47% fewer contacts for a point of first-contact resolution at 67%', () => {
    const { driver, values } = exampleOf('first-contact-resolution');
    const taken = driver.workloads[0]?.taken ?? null;
    expect(taken === null ? '' : (valueFunction(taken)(values) * 100).toFixed(2)).toBe('1.47');
  });
});
