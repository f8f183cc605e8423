import { describe, expect, it } from 'vitest';
import { calculationOf } from '../../../src/core/business-case/calculation/index.ts';
import { caseFlows } from '../../../src/core/business-case/results/case-flows.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { cashPath } from '../../../src/core/business-case/uncertainty/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { benefit, caseOf } from './benefit-case.ts';
import { simulated } from './uncertainty-case.ts';

const pathOf = (businessCase: BusinessCase, step = 3) => cashPath(calculationOf(businessCase), step);

describe('The path of the cumulative net benefit', () => {
  it('ends at the spread of the net benefit', () => {
    const businessCase = exampleCase();
    const path = pathOf(businessCase);
    expect(path.map(({ month }) => month)).toEqual(Array.from({ length: 17 }, (_, index) => index * 3));
    const { p10, p50, p90 } = simulated(businessCase).spreads['net-benefit'] ?? {};
    const end = path.at(-1);
    expect(end?.p10).toBeCloseTo(p10 ?? 0, 3);
    expect(end?.p50).toBeCloseTo(p50 ?? 0, 3);
    expect(end?.p90).toBeCloseTo(p90 ?? 0, 3);
  });

  it('is one line where nothing is uncertain, month by month that of the base', () => {
    const businessCase = caseOf([
      benefit('avoid', 'avoidable-contact', {
        contactsPerYear: 120_000,
        avoidableShare: 0.5,
        removedShare: 0.2,
        costPerContact: 5,
      }),
    ]);
    const { all } = caseFlows(businessCase)('base');
    let sum = all.net.initial;
    const expected = [sum, ...all.net.months.map((amount) => (sum += amount))];
    const path = pathOf(businessCase, 1);
    expect(path).toHaveLength(expected.length);
    path.forEach(({ month, p10, p50, p90 }) => {
      expect(p50).toBeCloseTo(expected[month] ?? 0, 4);
      expect(p10).toBeCloseTo(p50, 4);
      expect(p90).toBeCloseTo(p50, 4);
    });
    expect(path.at(-1)?.p50).toBeGreaterThan(0);
  });
});
