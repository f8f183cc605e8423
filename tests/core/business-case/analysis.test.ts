import { describe, expect, it } from 'vitest';
import { calculationOf } from '../../../src/core/business-case/calculation/index.ts';
import { ladder } from '../../../src/core/business-case/results/ladder.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { optionResults } from '../../../src/core/business-case/results/options.ts';
import { movingInputs } from '../../../src/core/business-case/results/sensitivity.ts';
import { switchingValueOf } from '../../../src/core/business-case/results/switching-value.ts';
import { pathOfInput } from '../../../src/core/business-case/results/input-path.ts';
import { uncertaintyOf } from '../../../src/core/business-case/uncertainty/index.ts';
import { benefit, caseOf } from './benefit-case.ts';

const visits = benefit('visits', 'own', { volume: [900, 1000, 1100], unitValue: 10 });
const letters = benefit('letters', 'own', { volume: [400, 500, 600], unitValue: 2 });
const typed = {
  id: 'typed',
  name: 'Typed',
  driver: 'yearly-amounts',
  words: { margin: 1 },
  yearlyAmounts: {
    base: [0, 10_000, 10_000, 10_000],
    low: [0, 5000, 5000, 5000],
    high: [0, 15_000, 15_000, 15_000],
  },
};
const fee = {
  id: 'fee',
  name: 'Fee',
  yearlyAmounts: { base: [40_000, 0, 0, 1000], high: [44_000, 0, 0, 1000] },
  contingencyShare: 0.5,
};
const businessCase = caseOf([visits, letters, typed], { costs: [fee] });

describe('the analysis of a case', () => {
  it('moves every row, typed benefits and costs too, widest first on the present value', () => {
    const moving = movingInputs(businessCase);
    expect(moving.map(({ id }) => id).slice(0, 3)).toEqual([
      'typed.amounts',
      'cost:fee.amounts',
      'visits.volume',
    ]);
    // 5,000 a year for three years at 10% is 12,434.26, up or down.
    const [widest] = moving;
    const base = resultsOf(businessCase).figures['net-present-value']?.value ?? 0;
    expect(widest?.worthAtHigh).toBeCloseTo(base + 12_434.26, 2);
    expect(widest?.worthAtLow).toBeCloseTo(base - 12_434.26, 2);
  });

  it('agrees with the tornado of the simulation about each of them', () => {
    const { tornado } = uncertaintyOf(calculationOf(businessCase));
    const moving = new Map(movingInputs(businessCase).map((input) => [input.id, input]));
    expect(tornado[0]?.id).toBe('typed.amounts');
    for (const bar of tornado) {
      expect(moving.get(bar.id)?.worthAtLow).toBeCloseTo(bar.netPresentValueAtLow ?? Number.NaN, 6);
      expect(moving.get(bar.id)?.worthAtHigh).toBeCloseTo(bar.netPresentValueAtHigh ?? Number.NaN, 6);
    }
    expect(tornado.map(({ swing }) => swing)).toEqual(
      tornado.map(({ swing }) => swing).toSorted((a, b) => b - a),
    );
  });

  it('orders by the present value and not by the undiscounted sum', () => {
    // 3,600 later is the larger sum, 3,000 before the first month the larger worth at 30%.
    const two = caseOf([], {
      settings: { horizonYears: 3, discountRate: 0.3 },
      costs: [
        { id: 'now', name: 'Now', yearlyAmounts: { base: [5000, 0, 0, 0], high: [8000, 0, 0, 0] } },
        { id: 'late', name: 'Late', yearlyAmounts: { base: [0, 0, 0, 5000], high: [0, 0, 0, 8600] } },
      ],
    });
    expect(movingInputs(two).map(({ id }) => id)).toEqual(['cost:now.amounts', 'cost:late.amounts']);
    const { tornado } = uncertaintyOf(calculationOf(two));
    expect(tornado.map(({ id }) => id)).toEqual(['cost:now.amounts', 'cost:late.amounts']);
  });

  it('finds the value of a typed row that turns the case, and steps on its ladder', () => {
    const one = caseOf([typed], {
      settings: { horizonYears: 3, discountRate: 0 },
      costs: [{ id: 'once', name: 'Once', timing: 'one-off', amount: { base: 24_000 } }],
    });
    const turn = switchingValueOf(one, 'typed.amounts');
    expect('value' in turn ? turn.value : null).toBeCloseTo(24_000, 6);
    expect(
      ladder(one, 'typed.amounts', [15_000, 45_000]).map(({ netBenefit }) => Math.round(netBenefit)),
    ).toEqual([-9000, 21_000]);
  });

  it('lets an option have other typed amounts', () => {
    const less = caseOf([typed], {
      options: [
        {
          id: 'o',
          name: 'Less',
          kind: 'smallest',
          differences: [{ id: 'd', input: 'Typed', value: 15_000 }],
        },
      ],
    });
    const [option] = optionResults(less);
    expect(option?.basis).toBe('computed');
    expect(option?.benefit).toBeCloseTo(15_000, 6);
  });

  it('opens the amounts that are typed', () => {
    expect(pathOfInput('typed.amounts')).toBe('benefits[typed].yearlyAmounts');
    expect(pathOfInput('cost:fee.amounts')).toBe('costs[fee].yearlyAmounts');
  });
});
