import { describe, expect, it } from 'vitest';
import { askReconciliation } from '../../../src/core/business-case/results/ask-reconciliation.ts';
import { doNothingCurve } from '../../../src/core/business-case/results/do-nothing-curve.ts';
import { ladder } from '../../../src/core/business-case/results/ladder.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { switchingValueOf } from '../../../src/core/business-case/results/switching-value.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';

const typed = (benefits: number[], costs: number[], settings: Record<string, unknown>) =>
  caseOf([{ id: 'b', name: 'B', driver: 'yearly-amounts', yearlyAmounts: { base: benefits } }], {
    settings,
    costs: [{ id: 'c', name: 'C', yearlyAmounts: { base: costs } }],
  });

const salesLoft = typed([0, 1_606_511, 3_061_331, 4_229_760], [53_150, 666_715, 636_772, 647_783], {
  discountRate: 0.1,
});

describe('measures of a published cash flow', () => {
  it('tell the cost of six months of delay under both conventions', () => {
    expect(Math.round(figureOf(salesLoft, 'cost-of-delay').value ?? 0)).toBe(1_576_236);
    expect(Math.round(figureOf(salesLoft, 'cost-of-delay-shifted-window').value ?? 0)).toBe(267_410);
  });

  it('tell other delays when they are asked for', () => {
    const none = withValueAt(salesLoft, 'settings.delayMonths', 0);
    expect(figureOf(none, 'cost-of-delay').value).toBe(0);
  });

  it('warn of an internal rate on a small first outlay, 1,912% of it', () => {
    const rate = figureOf(salesLoft, 'internal-rate-of-return');
    expect(Math.round((rate.value ?? 0) * 100)).toBe(1912);
    expect(rate.caution).toContain('Little is paid before the first year');
  });

  it('tell one modified rate where there are two internal ones', () => {
    const twice = typed([-10, 21, -11], [0, 0, 0], { discountRate: 0.1 });
    expect(figureOf(twice, 'internal-rate-of-return').value).toBeNull();
    expect(figureOf(twice, 'modified-internal-rate-of-return').value).toBeCloseTo(0.1, 9);
  });

  it('name the returns that others print beside the discounted one', () => {
    // (8,897,602 − 2,004,420) ÷ 2,004,420, and (1,606,511 − 719,865) ÷ 719,865.
    expect(figureOf(salesLoft, 'return-on-investment-undiscounted').value).toBeCloseTo(3.439, 3);
    expect(figureOf(salesLoft, 'return-on-investment-first-year').value).toBeCloseTo(1.2317, 4);
  });
});

describe('the discount rate', () => {
  const saving = (settings: Record<string, unknown>) =>
    typed([0, ...Array.from({ length: 10 }, () => 150_000)], [1_000_000], settings);
  const worth = (settings: Record<string, unknown>) => figureOf(saving(settings), 'net-present-value');

  it('may be a preset with its date and source', () => {
    expect(Math.floor((worth({ ratePreset: 'green-book' }).value ?? 0) / 1000)).toBe(247);
    expect(worth({ ratePreset: 'total-economic-impact' }).value).toBeCloseTo(
      worth({ discountRate: 0.1 }).value ?? 0,
      6,
    );
  });

  it('is told as it is used, where inflation turns it', () => {
    const figuresWith = (settings: object) => resultsOf(saving({ discountRate: 0.08, ...settings })).figures;
    const turned = figuresWith({ rateKind: 'nominal', priceBasis: 'real', inflation: 0.02 });
    expect(turned['discount-rate-used']?.value).toBeCloseTo(1.08 / 1.02 - 1, 12);
    expect(turned['discount-rate-used']?.formula).toBe('(1 + nominal rate) ÷ (1 + inflation) − 1');
    expect(turned['net-present-value']?.convention).toContain(
      'The rate is nominal and the prices are real: 8% is turned into 5.9%',
    );
    const plain = figuresWith({});
    expect(plain['discount-rate-used']).toMatchObject({
      value: 0.08,
      formula: 'the discount rate as it is stated',
    });
    expect(plain['net-present-value']?.convention).not.toContain('turned into');
  });
  it('is never real where prices are nominal: it is turned by inflation, or refused', () => {
    const mixed = { discountRate: 0.035, rateKind: 'real', priceBasis: 'nominal' };
    expect(worth(mixed)).toMatchObject({ value: null });
    expect(worth(mixed).reason).toContain('The discount rate is real and the prices are nominal.');
    expect(worth({ ...mixed, inflation: 0.02 }).value).toBeCloseTo(
      worth({ discountRate: 1.035 * 1.02 - 1 }).value ?? 0,
      6,
    );
  });

  it('is refused at −100% and below', () => {
    expect(worth({ discountRate: -1 })).toMatchObject({ value: null });
    expect(worth({ discountRate: -1 }).reason).toContain('above −100%');
  });
});

describe('switching values', () => {
  /** The Green Book example: 15 staff at £10,000 a year for ten years, for a million. */
  const staff = (range: readonly [number, number, number]) =>
    caseOf([benefit('staff', 'own', { volume: range, unitValue: 10_000 })], {
      settings: { startMonth: '2027-01', horizonYears: 10, discountRate: 0.035 },
      costs: [
        { id: 'system', name: 'System', timing: 'one-off', initial: 'initial', amount: { base: 1_000_000 } },
      ],
    });

  it('are 12.02 of 15 staff in the Green Book example, and say whether anyone expects it', () => {
    const wide = switchingValueOf(staff([10, 15, 17]), 'staff.volume');
    const narrow = switchingValueOf(staff([14, 15, 16]), 'staff.volume');
    expect('value' in wide ? wide.value.toFixed(2) : wide.reason).toBe('12.02');
    expect(wide).toMatchObject({ isInRange: true });
    expect(narrow).toMatchObject({ isInRange: false });
  });

  it('exist for a cost as well', () => {
    const cost = switchingValueOf(staff([15, 15, 15]), 'cost:system');
    // 150,000 × 8.31661, the ten-year factor at 3.5%.
    expect('value' in cost ? Math.round(cost.value) : cost.reason).toBe(1_247_491);
  });

  it('say when no value turns the result', () => {
    expect(switchingValueOf(exampleCase(), 'customers-kept.returnRise')).toMatchObject({
      reason: expect.stringContaining('No value of') as string,
    });
  });
});

describe('what if', () => {
  it('climbs five values of one input, with the net and the payback of each', () => {
    const rungs = ladder(exampleCase(), 'status-calls.removedShare');
    expect(rungs.map(({ ofBase }) => ofBase?.toFixed(2))).toEqual(['0.25', '0.50', '0.75', '1.00', '1.25']);
    const base = figureOf(exampleCase(), 'net-benefit').value ?? 0;
    expect(rungs[3]?.netBenefit).toBeCloseTo(base, 6);
    // Half of the effect: half of £420,000 over 43 of 48 months is gone.
    expect(rungs[1]?.netBenefit).toBeCloseTo(base - (210_000 * 43) / 12, 6);
    expect(rungs[3]?.paybackMonth).toBeCloseTo(figureOf(exampleCase(), 'payback-month').value ?? 0, 9);
  });

  it('takes the values that are asked for, and has no rung for an unknown input', () => {
    expect(ladder(exampleCase(), 'status-calls.removedShare', [0.1]).map(({ ofBase }) => ofBase)).toEqual([
      0.5,
    ]);
    expect(ladder(exampleCase(), 'nothing')).toEqual([]);
  });
});

describe('doing nothing', () => {
  it('costs what today’s way costs, growing once a year', () => {
    const growing = caseOf([], {
      situation: { doNothingCost: { base: 1200, high: 2400 }, doNothingGrowth: 0.04 },
    });
    const curve = doNothingCurve(growing);
    expect([curve[0], curve[12], curve[24]].map((amount) => Number(amount?.toFixed(2)))).toEqual([
      0, 1200, 2448,
    ]);
    expect(doNothingCurve(growing, 'high')[12]).toBeCloseTo(2400, 9);
    expect(doNothingCurve(caseOf([]))).toEqual([]);
  });
});

describe('the ask', () => {
  it('reconciles with the costs inside it, or says by how much it does not', () => {
    const example = exampleCase();
    expect(askReconciliation(example, resultsOf(example).base)).toEqual([]);
    const short = withValueAt(example, 'ask.difference.oneOff', 300_000);
    expect(askReconciliation(short, resultsOf(short).base)).toEqual([
      { part: 'oneOff', asked: 300_000, costs: 320_000, difference: -20_000 },
    ]);
  });
});

describe('the trace', () => {
  const { figures } = resultsOf(exampleCase());

  it('tells the formula in words and symbols, the inputs with their values, sources and grades', () => {
    const calls = figures['benefit.status-calls.annual'];
    expect(calls?.symbols).toBe('casesPerYear × contactsPerCase × removedShare × costPerContact');
    expect(calls?.traced?.map(({ name, value }) => [name, value])).toEqual([
      ['casesPerYear', 80_000],
      ['contactsPerCase', 3],
      ['removedShare', 0.2],
      ['costPerContact', 8.75],
    ]);
    expect(calls?.traced?.[2]).toMatchObject({
      source: 'Motor test, autumn 2026',
      grade: 'A',
      unit: 'share',
    });
  });

  it('tells convention, definition and what is left out of a measure', () => {
    expect(figures['net-present-value']?.convention).toContain('Year 0 is not discounted');
    expect(figures['net-benefit-cash']?.exclusions).toContain('“Fewer status calls” is not cash.');
    expect(figures['net-benefit']?.exclusions?.join(' ')).not.toContain('is not cash');
    // The rate is agreed, and rests on no evidence.
    for (const { formula, grade, id } of Object.values(figures).filter(
      (one) => one.id !== 'discount-rate-used',
    ))
      expect([id, formula !== '', id.startsWith('pilot.') || grade !== undefined]).toEqual([id, true, true]);
  });
});
