import { describe, expect, it } from 'vitest';
import { movingInputs } from '../../../src/core/business-case/results/sensitivity.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const figure = (businessCase: BusinessCase, id: string) => {
  const found = resultsOf(businessCase).figures[id];
  if (found === undefined) throw new Error(`There is no figure ${id}.`);
  return found;
};

describe('the example', () => {
  const example = exampleCase();

  it('is worth a year what the four benefits come to by hand', () => {
    // 80,000 × 3 × 20% × £8.75; 80,000 × 1.55 points × 2 × £125; 10,000 × 0.28 × £50; 250 × 3.75 points × £8,000.
    const annual = (id: string) => Math.round(figure(example, `benefit.${id}.annual`).value ?? 0);
    expect(['status-calls', 'customers-kept', 'hire-days', 'turnover'].map(annual)).toEqual([
      420_000, 310_000, 140_000, 75_000,
    ]);
    expect(figure(example, 'annual-benefit')).toMatchObject({
      value: 945_000,
      low: 422_000,
      high: 1_434_000,
    });
  });

  it('nets over four years what ramps and costs leave, by hand', () => {
    // Full months after start and half of the ramp: 43, 37, 42 and 36 of 48; costs 4 × £320,000 + £380,000.
    const benefits = (420_000 * 43 + 310_000 * 37 + 140_000 * 42 + 75_000 * 36) / 12;
    expect(figure(example, 'net-benefit').value).toBeCloseTo(benefits - 1_660_000, 4);
    // Low: the low benefits, and the high costs: 4 × £340,000 + £430,000.
    const low = (252_000 * 43 + 90_000 * 37 + 60_000 * 42 + 20_000 * 36) / 12;
    expect(figure(example, 'net-benefit').low).toBeCloseTo(low - 1_790_000, 4);
  });

  it('counts only what releases cash or adds margin, less what is paid, on cash alone', () => {
    const benefits = (310_000 * 37 + 140_000 * 42 + 75_000 * 36) / 12;
    expect(figure(example, 'net-benefit-cash').value).toBeCloseTo(benefits - 1_600_000, 4);
  });

  it('says what the test showed', () => {
    // 5,451 calls of 2,300 claims against 6,900 of 2,300: 1 − 0.79 × e^(1.96 × √(1/5,451 + 1/6,900)) at the low end.
    expect(figure(example, 'pilot.effect').value).toBeCloseTo(0.21, 6);
    expect(figure(example, 'pilot.effect').low).toBeCloseTo(0.1814, 4);
  });

  it('lists first the input that moves the result most, with the value at which the gain is gone', () => {
    const [first] = movingInputs(example);
    expect(first?.id).toBe('customers-kept.returnRise');
    const even = first?.breakEven ?? null;
    // Net 1,515,833 less 955,833 of this benefit is still positive: no value from 0 upwards turns it.
    expect(even).toBeNull();
    const calls = movingInputs(example).find(({ id }) => id === 'status-calls.removedShare');
    expect(calls?.worthAtLow).toBeLessThan(calls?.worthAtHigh ?? 0);
  });
});

describe('published cash flows typed as yearly amounts', () => {
  const flows = (benefit: number[], cost: number[], rate: number, timing = 'end-of-year') =>
    businessCaseSchema.parse({
      settings: { discountRate: rate, timing },
      benefits: [{ id: 'b', name: 'Benefits', driver: 'yearly-amounts', yearlyAmounts: { base: benefit } }],
      costs: cost.length === 0 ? [] : [{ id: 'c', name: 'Costs', yearlyAmounts: { base: cost } }],
    });

  it('give the SalesLoft TEI result', () => {
    const study = flows([0, 1_606_511, 3_061_331, 4_229_760], [53_150, 666_715, 636_772, 647_783], 0.1);
    expect(Math.round(figure(study, 'net-present-value').value ?? 0)).toBe(5_496_170);
    expect(Math.round(figure(study, 'present-value-of-costs').value ?? 0)).toBe(1_672_201);
    expect(Math.round(figure(study, 'present-value-of-benefits').value ?? 0)).toBe(7_168_371);
    expect(((figure(study, 'return-on-investment').value ?? 0) * 100).toFixed(0)).toBe('329');
  });

  it('give several rates where several fit, and pick none', () => {
    const twice = figure(flows([-10, 21, -11], [], 0.1), 'internal-rate-of-return');
    expect(twice.value).toBeNull();
    expect(twice.roots?.map((root) => Number(root.toFixed(9)))).toEqual([0, 0.1]);
    expect(twice.reason).toContain('several rates');
  });

  it('reach as far as they were typed when no horizon is stated', () => {
    const ten = flows([-1_000_000, ...Array.from({ length: 10 }, () => 150_000)], [], 0.035);
    expect(Math.floor((figure(ten, 'net-present-value').value ?? 0) / 1000)).toBe(247);
  });
});

describe('what is missing or bad', () => {
  it('gives an empty case no rate, no payback and no fault', () => {
    const { figures } = resultsOf(businessCaseSchema.parse({}));
    expect(figures['discount-rate-used']?.value).toBeNull();
    for (const id of ['net-present-value', 'net-benefit', 'payback-month', 'total-benefit'])
      expect(figures[id]).toMatchObject({
        value: null,
        reason: 'No benefit is entered yet. Enter one under “Impact”.',
      });
    expect(figures['total-cost']?.absent).toEqual([{ code: 'no-costs', path: 'costs', values: {} }]);
  });

  it('says which answer a benefit lacks', () => {
    const lacking = withValueAt(exampleCase(), 'benefits[status-calls].inputs.costPerContact', undefined);
    expect(figure(lacking, 'benefit.status-calls.annual').reason).toContain('What does one contact cost?');
  });

  it('never gives a number that is none, whatever is typed', () => {
    const odd = [0, -5, 1e15, 1e-9, -0.5, 3];
    for (const value of odd)
      for (const path of [
        'settings.discountRate',
        'settings.horizonYears',
        'benefits[turnover].inputs.people.base',
        'benefits[turnover].rampMonths',
      ]) {
        const { figures } = resultsOf(withValueAt(exampleCase(), path, value));
        const numbers = Object.values(figures).flatMap(({ value: base, low, high }) => [base, low, high]);
        expect(numbers.filter((number) => number !== null && !Number.isFinite(number))).toEqual([]);
      }
  });

  it('tells a case that never pays back', () => {
    const poor = withValueAt(exampleCase(), 'sharedInputs.claims-per-year.base', 1000);
    expect(figure(poor, 'payback-month')).toMatchObject({
      value: null,
      reason: 'It does not pay back within 48 months.',
    });
  });
});
