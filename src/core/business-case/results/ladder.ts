import { valueAt } from '../../quantities/estimate.ts';
import type { BusinessCase } from '../schema/index.ts';
import { caseFlows } from './case-flows.ts';
import { listedInputs } from './listed-inputs.ts';

/** The case with one input at one value, everything else at base. */
export interface Rung {
  value: number;
  /** Against the base: 0.5 for "and if it is only half?"; null where the base is zero. */
  ofBase: number | null;
  netBenefit: number;
  /** Null without a rate. */
  netPresentValue: number | null;
  /** Null when it does not pay back. */
  paybackMonth: number | null;
}

const usualRungs = [0.25, 0.5, 0.75, 1, 1.25];

/**
 * "And if it is only half?": the net benefit and the payback at five values of one input, a quarter, half, three
 * quarters, all and a quarter more of its base, or at the values that are asked for. Empty when it has no base.
 */
export const ladder = (businessCase: BusinessCase, inputId: string, values?: readonly number[]): Rung[] => {
  const input = listedInputs(businessCase).find(({ id }) => id === inputId);
  const base = input === undefined ? null : valueAt(input.estimate, 'base');
  if (base === null) return [];
  const flowsAt = caseFlows(businessCase);
  return (values ?? usualRungs.map((part) => part * base)).map((value) => {
    const { outcome } = flowsAt('base', { input: inputId, value }).all;
    return {
      value,
      ofBase: base === 0 ? null : value / base,
      netBenefit: outcome.netBenefit,
      netPresentValue: outcome.netPresentValue,
      paybackMonth: outcome.paybackMonth,
    };
  });
};
