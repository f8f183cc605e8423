import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptApart } from '../../../src/web/charts/line-scales.ts';

describe('keptApart', () => {
  it('moves names that would cover each other, in their order, and leaves the rest', () => {
    expect(keptApart([100, 10, 104], 20)).toEqual([100, 10, 120]);
  });

  it('keeps every pair as far apart as asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 4 }), (heights) => {
        const placed = keptApart(heights, 25).toSorted((a, b) => a - b);
        placed.slice(1).forEach((height, index) => {
          expect(height - (placed[index] ?? 0)).toBeGreaterThanOrEqual(25);
        });
      }),
    );
  });
});
