import type { UncertainInput } from './uncertain-inputs.ts';

/**
 * Few cases instead of thousands: all inputs at base first, then for each input its low and its high, all others at
 * base.
 */
export const columnsAtEnds = (inputs: readonly UncertainInput[]) => {
  const cases = 1 + 2 * inputs.length;
  const place = (index: number): [low: number, high: number] => [1 + 2 * index, 2 + 2 * index];
  const columns = new Map(
    inputs.map(({ id, low, base, high }, index) => {
      const column = new Float64Array(cases).fill(base);
      const [atLow, atHigh] = place(index);
      column[atLow] = low;
      column[atHigh] = high;
      return [id, column] as const;
    }),
  );
  return { cases, place, columnOf: (id: string): Float64Array | number => columns.get(id) ?? 0 };
};
