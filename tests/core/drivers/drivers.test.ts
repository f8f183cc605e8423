import { describe, expect, it } from 'vitest';
import { drivers } from '../../../src/core/drivers/index.ts';

describe.each(drivers.map((driver) => [driver.id, driver] as const))('%s', (_, driver) => {
  it('reproduces its worked examples', () => {
    expect(driver.examples.length).toBeGreaterThan(0);
    for (const example of driver.examples)
      expect(driver.annualBenefit(example.inputs)).toBeCloseTo(example.annual, 6);
  });

  it('states a guardrail only for inputs it has', () => {
    const inputs = Object.keys(driver.inputs);
    for (const guardrail of driver.guardrails) expect(inputs).toContain(guardrail.input);
  });

  it('has exactly one effect, which a person gives as a range', () => {
    expect(Object.values(driver.inputs).filter(({ role }) => role === 'effect')).toHaveLength(1);
  });
});

it('gives every driver an id of its own', () => {
  expect(new Set(drivers.map(({ id }) => id)).size).toBe(drivers.length);
});
