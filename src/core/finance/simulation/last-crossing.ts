/**
 * When the cumulative line of flows rises through zero for the last time, in years or months, interpolated, counted
 * from the first flow; 0 when it is never under zero, infinite when it does not end above. The same convention as
 * `paybackMonth`; the line is followed back from its end, the total, and never made.
 */
export const lastCrossing = (flows: Float64Array, total: number): number => {
  if (total < 0) return Infinity;
  let line = total;
  for (let place = flows.length - 1; place > 0; place -= 1) {
    const flow = flows[place] ?? 0;
    const before = line - flow;
    if (before < 0) return place - 1 - before / flow;
    line = before;
  }
  return 0;
};
