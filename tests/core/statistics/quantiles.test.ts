import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../src/core/statistics/quantiles.ts';
import { newPointSet } from '../../../src/core/statistics/point-set.ts';
import { groupsOf, valueOfFindingOut } from '../../../src/core/statistics/value-of-information.ts';

describe('P10, P50 and P90', () => {
  it('are those of the sorted column', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 60 }), (values) => {
        const sorted = Float64Array.from(values).toSorted();
        const { p10, p50, p90 } = spreadOf(Float64Array.from(values));
        const rank = (share: number) =>
          sorted[Math.min(values.length - 1, Math.floor(share * values.length))];
        // Zero and minus zero are one amount.
        expect([p10, p50, p90].map((value) => value + 0)).toEqual(
          [0.1, 0.5, 0.9].map((s) => (rank(s) ?? 0) + 0),
        );
      }),
    );
  });

  it('put what never happens last', () => {
    const column = Float64Array.from({ length: 100 }, (_, index) => (index % 5 === 0 ? Infinity : index));
    expect(spreadOf(column).p90).toBe(Infinity);
    expect(spreadOf(column).p50).toBeLessThan(100);
  });
});

describe('the value of finding out', () => {
  const points = newPointSet(11);
  const [first, second] = [points.scores(1), points.scores(2)];

  it('is what perfect knowledge of a normal worth gains: 0.399 of its deviation when the mean is zero', () => {
    expect(valueOfFindingOut(first, groupsOf(first))).toBeCloseTo(0.3989, 2);
  });

  it('is nothing for an input without effect, and when no outcome would change the decision', () => {
    expect(valueOfFindingOut(first, groupsOf(second))).toBeLessThan(0.03);
    const sure = first.map((score) => score + 10);
    expect(valueOfFindingOut(sure, groupsOf(first))).toBe(0);
  });

  it('is larger for the input that moves more', () => {
    const worth = first.map((score, index) => 2 * score + (second[index] ?? 0));
    expect(valueOfFindingOut(worth, groupsOf(first))).toBeGreaterThan(
      1.5 * valueOfFindingOut(worth, groupsOf(second)),
    );
  });
});
