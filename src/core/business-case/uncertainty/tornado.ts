import type { MovedEnds } from '../calculation/level-ends.ts';

/** What the case does when one input moves to the ends of its own range, and all others stay at base. */
export interface TornadoBar {
  id: string;
  name: string;
  low: number;
  base: number;
  high: number;
  netBenefitAtLow: number;
  netBenefitAtHigh: number;
  /** Null while nobody has stated a discount rate. */
  netPresentValueAtLow: number | null;
  netPresentValueAtHigh: number | null;
  /** How far the net present value moves, or without a rate the net benefit; 0 for an input without effect, which is listed too. */
  swing: number;
}

const finite = (value: number | undefined): number => (Number.isFinite(value) ? (value ?? 0) : 0);

/** Every input by how far it moves the result, the widest first. */
export const tornadoOf = (ends: readonly MovedEnds[], hasRate: boolean): TornadoBar[] =>
  ends
    .map(({ input: { id, name, low, base, high }, netBenefit, netPresentValue }): TornadoBar => {
      const [atLow, atHigh] = [finite(netBenefit.low), finite(netBenefit.high)];
      const [worthAtLow, worthAtHigh] = [finite(netPresentValue.low), finite(netPresentValue.high)];
      return {
        id,
        name,
        low,
        base,
        high,
        netBenefitAtLow: atLow,
        netBenefitAtHigh: atHigh,
        netPresentValueAtLow: hasRate ? worthAtLow : null,
        netPresentValueAtHigh: hasRate ? worthAtHigh : null,
        swing: hasRate ? Math.abs(worthAtHigh - worthAtLow) : Math.abs(atHigh - atLow),
      };
    })
    .toSorted((a, b) => b.swing - a.swing);
