import { internalRatesOfReturn, yearlyFlows } from '../../../finance/index.ts';
import type { Flows } from '../flows.ts';
import { defineMeasure, presentValue, type MeasureContext } from './define-measure.ts';

const rates = (flows: Flows, { timing }: MeasureContext): number[] =>
  internalRatesOfReturn(yearlyFlows(flows.net), timing);

/** Below this share of all costs the first outlay is too small for a rate on it to mean anything. */
const smallOutlay = 0.1;

export const internalRateOfReturn = defineMeasure({
  id: 'internal-rate-of-return',
  label: 'Internal rate of return',
  unit: 'share',
  subject: 'settings',
  formula: 'the rate at which the net present value of the yearly flows is zero',
  symbols: 'the i for which 0 = Σ (B(t) − C(t)) ÷ (1 + i)^t',
  convention: 'Where several rates fit, all are told and none is picked. It ranks by rate and ignores size.',
  definedBy: 'Textbook definition',
  value: (flows, context) => {
    const found = rates(flows, context);
    return found.length === 1 ? (found[0] ?? null) : null;
  },
  reason: (flows, context) =>
    rates(flows, context).length > 1
      ? 'The yearly flows change sign more than once, so that several rates fit: none of them is a return.'
      : 'No rate brings the yearly flows to zero.',
  roots: rates,
  caution: (flows, context) => {
    const costs = presentValue(flows.costs, context);
    return costs !== null && costs > 0 && -(yearlyFlows(flows.net)[0] ?? 0) < smallOutlay * costs
      ? 'Little is paid before the first year, so that this rate says little: rely on the net present value.'
      : '';
  },
});
