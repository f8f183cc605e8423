import type { CaseModel } from './case-model.ts';
import { columnsAtEnds } from './columns-at-ends.ts';

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
export const tornadoOf = ({ inputs, outcomesOf }: CaseModel, hasRate: boolean): TornadoBar[] => {
  const { cases, columnOf, place } = columnsAtEnds(inputs);
  const { netBenefit, netPresentValue } = outcomesOf(columnOf, cases, null).all;
  const bars = inputs.map(({ id, name, low, base, high }, index): TornadoBar => {
    const [atLow, atHigh] = place(index);
    const [netBenefitAtLow, netBenefitAtHigh] = [finite(netBenefit[atLow]), finite(netBenefit[atHigh])];
    return {
      id,
      name,
      low,
      base,
      high,
      netBenefitAtLow,
      netBenefitAtHigh,
      netPresentValueAtLow: hasRate ? finite(netPresentValue[atLow]) : null,
      netPresentValueAtHigh: hasRate ? finite(netPresentValue[atHigh]) : null,
      swing: hasRate
        ? Math.abs(finite(netPresentValue[atHigh]) - finite(netPresentValue[atLow]))
        : Math.abs(netBenefitAtHigh - netBenefitAtLow),
    };
  });
  return bars.toSorted((a, b) => b.swing - a.swing);
};
