import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaValue } from '../../../src/core/model/formula-value.ts';
import type { Formula } from '../../../src/core/quantities/formula.ts';

const names = ['a', 'b', 'c'];

const tree: fc.Arbitrary<Formula> = fc.letrec<{ part: Formula }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...names).map((name): Formula => ({ kind: 'input', name, position: 0 })),
    fc.integer({ min: -3, max: 12 }).map((value): Formula => ({ kind: 'number', value, position: 0 })),
    tie('part').map((of): Formula => ({ kind: 'negative', of, position: 0 })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('part'), tie('part'))
      .map(([operator, left, right]): Formula => ({
        kind: 'calculation',
        operator,
        left,
        right,
        position: 0,
      })),
    fc
      .tuple(fc.constantFrom('min', 'max'), fc.array(tie('part'), { minLength: 1, maxLength: 3 }))
      .map(([which, of]): Formula => ({ kind: 'extreme', which, of, position: 0 })),
    fc
      .tuple(
        fc.constantFrom('<', '>', '<=', '>=', '=', '<>'),
        tie('part'),
        tie('part'),
        tie('part'),
        tie('part'),
      )
      .map(([operator, left, right, whenTrue, whenFalse]): Formula => ({
        kind: 'choice',
        condition: { operator, left, right, position: 0 },
        whenTrue,
        whenFalse,
        position: 0,
      })),
  ),
})).part;

const value = fc.oneof(fc.double({ min: -50, max: 50, noNaN: true }), fc.integer({ min: -3, max: 6 }));

describe('a formula', () => {
  it('gives for one case what it gives for that case in a column, to the last bit', () => {
    fc.assert(
      fc.property(
        tree,
        fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        (formula, cases, isOneForAll) => {
          const columns = Object.fromEntries(
            names.map((name, place) => {
              const column = Float64Array.from(cases, (row) => row[place] ?? 0);
              return [name, isOneForAll[place] === true ? (column[0] ?? 0) : column];
            }),
          );
          const found = formulaValue(formula, columns);
          for (const index of cases.keys()) {
            const at = (column: Float64Array | number): number =>
              typeof column === 'number' ? column : (column[index] ?? 0);
            const one = formulaValue(
              formula,
              Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, at(column)])),
            );
            // Signs of zero are no difference in money.
            expect(at(found) + 0).toBe(one + 0);
          }
        },
      ),
      { numRuns: process.env['CASEWRIGHT_MATRIX'] === '1' ? 20_000 : 1000 },
    );
  });
});
