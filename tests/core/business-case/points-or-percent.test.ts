import { expect, it } from 'vitest';
import {
  movedReading,
  percentReading,
  pointsReading,
  shareToday,
} from '../../../src/core/business-case/points-or-percent.ts';
import { type DriverInput, driverOf, drivers } from '../../../src/core/drivers/index.ts';
import { listedInputs } from '../../../src/core/business-case/results/listed-inputs.ts';
import { estimateSchema } from '../../../src/core/quantities/estimate.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { benefit, caseOf } from './benefit-case.ts';

const formats = formatsFor('en-GB', 'GBP');

const inputOf = (driver: string, name: string): DriverInput => {
  const input = driverOf(driver)?.inputs[name];
  if (input === undefined) throw new Error(`${driver} has no input ${name}.`);
  return input;
};

it('says both readings of the same number', () => {
  const fall = inputOf('agent-attrition', 'turnoverFall');
  expect(pointsReading(formats, fall, 0.02, 0.2)).toBe(
    '2 points is from 20% to 18%. 2 per cent of it would be from 20% to 19.6%.',
  );
  expect(percentReading(formats, fall, 0.1, 0.31)).toBe(
    '10 per cent of 31% is 3.1 points: from 31% to 27.9%.',
  );
  const rise = inputOf('first-contact-resolution', 'resolvedRise');
  expect(pointsReading(formats, rise, 0.01, 0.67)).toBe(
    '1 point is from 67% to 68%. 1 per cent of it would be from 67% to 67.67%.',
  );
  expect(movedReading(formats, 0.02, 0.03)).toBe('From 3% to 2% is 1 point less, or 33.33 per cent of it.');
});

it('knows where a share stands from the answer beside it, or from the baseline in per cent', () => {
  const known = (made: Record<string, unknown>, input: DriverInput) => {
    const businessCase = caseOf([made]);
    const [own] = businessCase.benefits;
    return own === undefined ? undefined : shareToday(businessCase, own, input);
  };
  const rise = inputOf('first-contact-resolution', 'resolvedRise');
  expect(known(benefit('a', 'first-contact-resolution', { resolvedToday: 0.67 }), rise)).toBe(0.67);
  expect(known(benefit('a', 'first-contact-resolution', {}, { baseline: 67 }), rise)).toBeUndefined();
  const fall = inputOf('agent-attrition', 'turnoverFall');
  expect(known(benefit('a', 'agent-attrition', {}, { baseline: 31 }), fall)).toBe(0.31);
  expect(known(benefit('a', 'agent-attrition', {}, { baseline: 240_000 }), fall)).toBeUndefined();
});

it('is asked for every effect in points of a share, and names only inputs that exist', () => {
  const asked = drivers.flatMap(({ id, inputs }) =>
    Object.entries(inputs)
      .filter(([, { unit, role }]) => unit === 'points' && role === 'effect')
      .map(([name, { moves, from }]) => ({ id, name, moves, from, inputs })),
  );
  // Points of a price are per cent of it: there is nothing to mix up.
  expect(asked.filter(({ moves }) => moves === undefined).map(({ id }) => id)).toEqual(['price-premium']);
  for (const { name, moves } of asked)
    if (moves !== undefined) expect(name).toMatch(moves === 'up' ? /Rise$/u : /Fall$/u);
  for (const { inputs } of drivers)
    for (const { from } of Object.values(inputs)) if (from !== undefined) expect(inputs[from]).toBeDefined();
});

it('says the effect of a benefit of one’s own in points where the measure is a rate that moves by points', () => {
  const rate = (unit: 'points' | 'share', measureUnit: string) => {
    const businessCase = caseOf([benefit('a', 'own', { volume: 410_000, effect: 0.03, unitValue: 14 })]);
    return listedInputs({
      ...businessCase,
      hypothesis: {
        ...businessCase.hypothesis,
        direction: 'rise' as const,
        baseline: 6,
        unit: measureUnit,
        benefit: 'a',
        size: estimateSchema.parse({ base: 0.03, unit }),
      },
    }).find(({ id }) => id === 'a.effect')?.unit;
  };
  expect(rate('points', '%')).toBe('points');
  expect(rate('share', 'stays')).toBe('share');
});
