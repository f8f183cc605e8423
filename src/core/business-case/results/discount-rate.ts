import { type DiscountRate, nominalRate, rateInYear, ratePresets, realRate } from '../../finance/index.ts';
import { formatsFor } from '../../quantities/format.ts';
import type { BusinessCase } from '../schema/index.ts';

type Settings = BusinessCase['settings'];
type PriceBasis = 'real' | 'nominal';

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

/** Whether the stated rate is of another kind than the prices: then it is turned into theirs. */
const turnOf = (settings: Settings): { from: PriceBasis; to: PriceBasis } | null => {
  const { kind } = statedRate(settings);
  const { priceBasis } = settings;
  return kind === undefined || priceBasis === undefined || kind === priceBasis
    ? null
    : { from: kind, to: priceBasis };
};

/**
 * The rate that the case is discounted with, or why there is none. A real rate never meets nominal prices, nor the
 * other way round: one is turned into the other by the stated inflation, (1 + nominal) = (1 + real) × (1 + inflation).
 */
export const discountRateOf = (settings: Settings): { rate: DiscountRate } | { reason: string } => {
  const { rate } = statedRate(settings);
  const { inflation } = settings;
  if (rate === undefined) return { reason: 'No discount rate is stated yet.' };
  if (typeof rate === 'number' && rate <= -1)
    return { reason: 'A discount rate lies above −100%. Correct it in the settings.' };
  const turn = turnOf(settings);
  if (turn === null) return { rate };
  if (inflation === undefined || inflation <= -1)
    return {
      reason: `The discount rate is ${turn.from} and the prices are ${turn.to}. Enter the inflation, so that one can be turned into the other.`,
    };
  const change = turn.to === 'real' ? realRate : nominalRate;
  return { rate: converted(rate, (one) => change(one, inflation)) };
};

/** How the rate that is used follows from the stated one. */
export const rateFormula = (settings: Settings): string => {
  const turn = turnOf(settings);
  if (turn === null) return 'the discount rate as it is stated';
  return turn.to === 'real'
    ? '(1 + nominal rate) ÷ (1 + inflation) − 1'
    : '(1 + real rate) × (1 + inflation) − 1';
};

/** Said beside every present value whose rate is not the stated one; empty where it is. */
export const rateConvention = (settings: Settings, locale: string): string => {
  const found = discountRateOf(settings);
  const turn = turnOf(settings);
  if (turn === null || 'reason' in found) return '';
  const { share } = formatsFor(locale, 'GBP');
  const { rate } = statedRate(settings);
  const [stated, used] = [rateInYear(rate ?? 0, 1), rateInYear(found.rate, 1)].map((one) => share(one));
  return `The rate is ${turn.from} and the prices are ${turn.to}: ${stated} is turned into ${used}, ${rateFormula(settings)}.`;
};

/** How the flows of the case are valued today; the rate is null while there is none. */
export const discountingOf = (settings: Settings) => {
  const found = discountRateOf(settings);
  return { rate: 'rate' in found ? found.rate : null, timing: settings.timing ?? 'end-of-year' };
};
