import { type DiscountRate, nominalRate, ratePresets, realRate } from '../../finance/index.ts';
import type { BusinessCase } from '../schema/index.ts';

type Settings = BusinessCase['settings'];

const statedRate = ({ ratePreset, discountRate, rateKind }: Settings) => {
  if (ratePreset === undefined || ratePreset === 'own')
    return { rate: discountRate as DiscountRate | undefined, kind: rateKind };
  const { rate, basis } = ratePresets[ratePreset];
  return { rate: rate as DiscountRate | undefined, kind: rateKind ?? basis };
};

const converted = (rate: DiscountRate, change: (rate: number) => number): DiscountRate =>
  typeof rate === 'number'
    ? change(rate)
    : rate.map(({ fromYear, rate: one }) => ({ fromYear, rate: change(one) }));

/**
 * The rate that the case is discounted with, or why there is none. A real rate never meets nominal prices, nor the
 * other way round: one is turned into the other by the stated inflation, (1 + nominal) = (1 + real) × (1 + inflation).
 */
export const discountRateOf = (settings: Settings): { rate: DiscountRate } | { reason: string } => {
  const { rate, kind } = statedRate(settings);
  const { priceBasis, inflation } = settings;
  if (rate === undefined) return { reason: 'No discount rate is stated yet.' };
  if (typeof rate === 'number' && rate <= -1)
    return { reason: 'A discount rate lies above −100%. Correct it in the settings.' };
  if (kind === undefined || priceBasis === undefined || kind === priceBasis) return { rate };
  if (inflation === undefined || inflation <= -1)
    return {
      reason: `The discount rate is ${kind} and the prices are ${priceBasis}. Enter the inflation, so that one can be turned into the other.`,
    };
  const change = priceBasis === 'real' ? realRate : nominalRate;
  return { rate: converted(rate, (one) => change(one, inflation)) };
};
