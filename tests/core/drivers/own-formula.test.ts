import { describe, expect, it } from 'vitest';
import { ownFormulaDriver } from '../../../src/core/drivers/index.ts';

const input = (quantity: string, low: number, base = low, high = base) => ({ quantity, low, base, high });

const inputs = {
  calls: input('calls/year', 240_000),
  share: input('share', 0.12, 0.2, 0.24),
  minutes: input('minutes per call', 5),
  minutesAfter: input('minutes per call', 4, 4, 5),
  cost: input('money/hour', 30),
};

const made = (formula: string, own: Parameters<typeof ownFormulaDriver>[1] = inputs) => {
  const read = ownFormulaDriver(formula, own);
  if ('fault' in read) throw new Error(read.fault.message);
  return read.driver;
};

describe('a benefit with a formula of its own', () => {
  it('is computed from its named inputs and the fixed numbers', () => {
    const driver = made('calls × share × (minutes − minutesAfter) × cost ÷ minutesPerHour');
    const values = { calls: 240_000, share: 0.2, minutes: 5, minutesAfter: 4, cost: 30 };
    // 48,000 calls, a minute each, 800 hours at £30.
    expect(driver.annualBenefit(values)).toBeCloseTo(24_000, 9);
    expect(driver.formula).toContain('÷');
  });

  it('reads an x between two inputs as ×, and prints it so', () => {
    const driver = made('calls x cost', {
      calls: input('calls/year', 10),
      cost: input('money/call', 3),
    });
    expect(driver.annualBenefit({ calls: 10, cost: 3 })).toBe(30);
    expect(driver.formula).toBe('calls × cost');
  });

  it.each([
    '£ per letter',
    '£/letter',
    '€ a letter',
    '$ per letter',
    'GBP per letter',
    'pounds per letter',
    'Euro per letter',
    'money per letter',
  ])('takes “%s” as money', (quantity) => {
    const driver = made('letters × cost', {
      letters: input('letters/year', 10),
      cost: input(quantity, 3),
    });
    expect(driver.inputs['cost']?.unit).toBe('money');
    expect(driver.inputs['cost']?.noun).toBeUndefined();
  });

  it('knows from the formula which end of a range is good', () => {
    const driver = made('calls × share × (minutes − minutesAfter) × cost ÷ minutesPerHour');
    expect(driver.inputs['share']?.favourable).toBe('high');
    expect(driver.inputs['minutesAfter']?.favourable).toBe('low');
  });

  it('names what its units lack to be money', () => {
    expect(ownFormulaDriver('minutes × calls', inputs)).toEqual({
      fault: {
        position: 8,
        message:
          'minutes per call times calls a year gives minutes a year; to get money a year, multiply by money per minute.',
      },
    });
  });

  it('may name an input as every object does', () => {
    const driver = made('constructor × toString', {
      constructor: input('money/constructor', 2),
      toString: input('constructors a year', 3),
    });
    expect(driver.annualBenefit({ constructor: 2, toString: 3 })).toBe(6);
  });

  it('asks for a formula while there is none', () => {
    expect(ownFormulaDriver(' ', inputs)).toMatchObject({ fault: { position: 0 } });
  });
});

it('prints the names of a formula in words', () => {
  const one = { quantity: 'money/year', low: 1, base: 1, high: 1 };
  const made = ownFormulaDriver('finalLetters + cost_per_call', { finalLetters: one, cost_per_call: one });
  if ('fault' in made) throw new Error(made.fault.message);
  expect(Object.values(made.driver.inputs).map(({ label }) => label)).toEqual([
    'Final letters',
    'Cost per call',
  ]);
});
