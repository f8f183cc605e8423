import type { CaseModel } from './case-model.ts';
import type { UncertainInput } from './uncertain-inputs.ts';

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
  /** How far the net benefit moves; 0 for an input without effect, which is listed too. */
  swing: number;
}

/** All at base first, then for each input its low and its high. */
const triedColumn = (input: UncertainInput, place: number, cases: number): Float64Array => {
  const column = new Float64Array(cases).fill(input.base);
  column[1 + 2 * place] = input.low;
  column[2 + 2 * place] = input.high;
  return column;
};

const finite = (value: number | undefined): number => (Number.isFinite(value) ? (value ?? 0) : 0);

/** Every input by how far it moves the net benefit, the widest first. */
export const tornadoOf = ({ inputs, outcomesOf }: CaseModel, hasRate: boolean): TornadoBar[] => {
  const cases = 1 + 2 * inputs.length;
  const columns = new Map(inputs.map((input, place) => [input.id, triedColumn(input, place, cases)]));
  const { netBenefit, netPresentValue } = outcomesOf((id) => columns.get(id) ?? 0, cases, null).all;
  const bars = inputs.map(({ id, name, low, base, high }, place): TornadoBar => {
    const [atLow, atHigh] = [1 + 2 * place, 2 + 2 * place];
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
      swing: Math.abs(netBenefitAtHigh - netBenefitAtLow),
    };
  });
  return bars.toSorted((a, b) => b.swing - a.swing);
};
