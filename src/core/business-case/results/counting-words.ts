import { type DiscountRate, type RatePreset, ratePresets } from '../../finance/index.ts';
import type { Formats } from '../../quantities/format.ts';
import type { BusinessCase } from '../schema/index.ts';
import { discountRateOf } from './discount-rate.ts';

type Settings = BusinessCase['settings'];

/** "8% a year", or "3.5% a year in years 1 to 30, then 3% until year 75": no further than the plan goes. */
export const rateInWords = (formats: Formats, rate: DiscountRate, years: number): string => {
  if (typeof rate === 'number') return `${formats.share(rate)} a year`;
  const parts = rate.filter(({ fromYear }) => fromYear <= Math.max(1, years));
  return parts
    .map(({ fromYear, rate: one }) =>
      fromYear <= 1 ? `${formats.share(one)} a year` : `${formats.share(one)} from year ${fromYear}`,
    )
    .join(', ');
};

const presetOf = ({ ratePreset }: Settings): RatePreset | undefined =>
  ratePreset === undefined || ratePreset === 'own' ? undefined : ratePresets[ratePreset];

/** Whose rate it is and from when; empty while nobody has said it. */
export const rateSource = (settings: Settings): string => {
  const preset = presetOf(settings);
  return preset === undefined ? settings.rateBasis : `${preset.source} (${preset.date})`;
};

/** The discount rate in words, as it is applied, with its source; or why there is none. */
export const rateSentence = (settings: Settings, months: number, formats: Formats): string => {
  const found = discountRateOf(settings);
  if ('reason' in found) return found.reason;
  const source = rateSource(settings);
  const kind = settings.rateKind ?? presetOf(settings)?.basis;
  const turned =
    kind !== undefined && settings.priceBasis !== undefined && kind !== settings.priceBasis
      ? `, turned from ${kind} to ${settings.priceBasis} by the stated inflation`
      : '';
  const from = source === '' ? 'Nobody has said yet where it comes from.' : `Source: ${source}.`;
  return `Discounted at ${rateInWords(formats, found.rate, months / 12)}${turned}. ${from}`;
};

/** What every sum of the case is counted with: the period, when flows fall, prices, and the rate. */
export const countingWords = (settings: Settings, months: number, formats: Formats): string[] => [
  settings.startMonth === ''
    ? `Over ${formats.duration(months)}; the first month is not set yet.`
    : `Over ${formats.duration(months)} from ${formats.month(settings.startMonth)}.`,
  settings.timing === 'mid-year'
    ? 'For present values, flows fall in the middle of each year; year 0 is not discounted.'
    : 'For present values, flows fall at the end of each year; year 0 is not discounted.',
  ...(settings.priceBasis === undefined
    ? []
    : [settings.priceBasis === 'real' ? 'In real prices of the first year.' : 'In nominal prices.']),
  rateSentence(settings, months, formats),
];
