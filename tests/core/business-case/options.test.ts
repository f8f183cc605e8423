import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { describe, expect, it } from 'vitest';
import { incrementalSteps, optionResults } from '../../../src/core/business-case/results/options.ts';
import { stagedFunding } from '../../../src/core/business-case/results/staged-funding.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { caseOf, figureOf } from './benefit-case.ts';

const results = optionResults(exampleCase());
const option = (id: string) => {
  const found = results.find((result) => result.id === id);
  if (found === undefined) throw new Error(`There is no option ${id}.`);
  return found;
};

describe('options', () => {
  it('are measured alike: the recommended one is the case itself', () => {
    const example = exampleCase();
    expect(option('texts')).toMatchObject({ basis: 'computed' });
    expect(option('texts').netBenefit).toBeCloseTo(figureOf(example, 'net-benefit').value ?? 0, 6);
    expect(option('texts').netPresentValue).toBeCloseTo(figureOf(example, 'net-present-value').value ?? 0, 6);
    expect(option('nothing')).toMatchObject({ basis: 'nothing', netBenefit: 0, netPresentValue: 0 });
  });

  it('spread what is stated over the whole period', () => {
    // £930,000 over 48 months, £1,480,000 over the 46 from May 2027.
    const motor = option('motor');
    expect(motor).toMatchObject({ basis: 'stated' });
    expect(motor.netBenefit).toBeCloseTo(550_000, 6);
    const yearly = 1_480_000 / 46;
    const years = [10, 12, 12, 12].map((months) => yearly * months - 232_500);
    const worth = years.reduce((sum, amount, index) => sum + amount / 1.08 ** (index + 1), 0);
    expect(motor.netPresentValue).toBeCloseTo(worth, 4);
  });

  it('may be the same case with differences, or without a part', () => {
    const half = withValueAt(exampleCase(), 'options[motor]', {
      ...exampleCase().options[1],
      cost: undefined,
      benefit: undefined,
      differences: [
        { id: 'd', input: 'Fewer status calls: What share of these contacts will go?', value: 0.1 },
      ],
      leavesOut: ['Fewer handlers leave'],
    });
    const motor = optionResults(half).find(({ id }) => id === 'motor');
    const base = figureOf(exampleCase(), 'net-benefit').value ?? 0;
    // Half of the calls over 43 months, and no turnover over 36.
    expect(motor?.netBenefit).toBeCloseTo(base - (210_000 * 43) / 12 - (75_000 * 36) / 12, 4);
    expect(figureOf(half, 'option.motor.net-benefit').value).toBeCloseTo(motor?.netBenefit ?? 0, 6);
  });

  it('find an input by its label, by the question of the form, and by any benefit that shares it', () => {
    const worth = (input: string): number | undefined =>
      optionResults(
        withValueAt(exampleCase(), 'options[motor]', {
          ...exampleCase().options[1],
          cost: undefined,
          benefit: undefined,
          differences: [{ id: 'd', input, value: 40_000 }],
        }),
      ).find(({ id }) => id === 'motor')?.netBenefit;
    // Half of the claims: half of the calls and half of the customers kept.
    const base = figureOf(exampleCase(), 'net-benefit').value ?? 0;
    const half = base - (210_000 * 43) / 12 - (155_000 * 37) / 12;
    for (const name of [
      'shared:claims-per-year',
      'Fewer status calls, Customers kept: cases a year',
      'Fewer status calls: Cases a year',
      'Customers kept: How many customers does it touch in a year?',
    ])
      expect(worth(name)).toBeCloseTo(half, 4);
  });

  it('say what is missing', () => {
    const open = caseOf([], { options: [{ id: 'x', name: 'Portal', kind: 'larger', cost: 5 }] });
    expect(figureOf(open, 'option.x.net-benefit')).toMatchObject({ value: null });
    expect(figureOf(open, 'option.x.net-benefit').reason).toContain(
      '“Portal” needs its cost and its benefit',
    );
  });

  it('follow a difference only to an input of the case', () => {
    for (const input of ['', 'benefits', '__proto__', 'basics.title']) {
      const odd = withValueAt(exampleCase(), 'options[motor].differences', [{ id: 'd', input, value: 1 }]);
      expect(figureOf(odd, 'option.motor.net-benefit')).toMatchObject({ value: null });
    }
  });

  it('must each earn what they cost more than the one before', () => {
    const steps = incrementalSteps(results);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      ['nothing', 'motor'],
      ['motor', 'texts'],
      ['texts', 'portal'],
    ]);
    const [, , last] = steps;
    // The portal costs 3,400,000 against 1,660,000, and brings 4,600,000.
    expect(last?.cost).toBeCloseTo(1_740_000, 4);
    expect(last?.netBenefit).toBeCloseTo(1_200_000 - option('texts').netBenefit, 4);
    expect(steps.reduce((sum, { netBenefit }) => sum + netBenefit, 0)).toBeCloseTo(1_200_000, 4);
  });
});

describe('release in stages', () => {
  it('is worth what stopping after the pilot saves when it turns out as in the low case', () => {
    const poor = withValueAt(exampleCase(), 'benefits[status-calls].inputs.removedShare', {
      low: 0,
      base: 0.2,
      high: 0.24,
    });
    const staged = stagedFunding(poor);
    expect(staged?.stages.map(({ released }) => released)).toEqual([120_000, 320_000]);
    // From March to June 2027: three months.
    expect(staged?.gateMonth).toBe(3);
    expect(staged?.valueOfStopping).toBeCloseTo((staged?.stopping ?? 0) - (staged?.goingOn ?? 0), 6);
    expect(staged?.valueOfStopping).toBeGreaterThan(0);
  });

  it('says what has been paid and earned by the gate, as the example says it in words', () => {
    const example = exampleCase();
    const staged = stagedFunding(example);
    // 245 × 3/8, 50 × 2/8, 35 × 3/6, 30 × 3/8 and 70 × 3/9 thousand once, and a quarter of 340 thousand a year.
    expect(staged?.paid).toBeCloseTo(91_875 + 12_500 + 17_500 + 11_250 + 70_000 / 3 + 85_000, 4);
    // £252,000 a year in its first month, half of a sixth on the way to full effect.
    expect(staged?.earned).toBeCloseTo(252_000 / 12 / 12, 4);
    expect(staged?.stopping).toBeCloseTo((staged?.earned ?? 0) - (staged?.paid ?? 0), 6);
    const answer = example.questions.find(({ id }) => id === 'low')?.answer;
    expect(answer).toContain(`£${Math.round((staged?.paid ?? 0) / 1000)},000`);
  });

  it('does not exist while there is one stage', () => {
    expect(stagedFunding(caseOf([]))).toBeNull();
  });
});

it('gives an option that is computed its low and its high case, and one of stated totals none', () => {
  const { figures } = resultsOf(exampleCase());
  const recommended = exampleCase().options.find(({ kind }) => kind === 'recommended')?.id ?? '';
  const [own, whole] = [figures[`option.${recommended}.net-benefit`], figures['net-benefit']];
  expect([own?.low, own?.value, own?.high]).toEqual([whole?.low, whole?.value, whole?.high]);
  const stated = exampleCase().options.find(
    (option) => option.cost !== undefined && option.kind !== 'recommended',
  );
  expect(figures[`option.${stated?.id ?? ''}.net-benefit`]).toMatchObject({ low: null, high: null });
});
