import { netPresentValue, ratePresets, yearlyFlows } from '../../finance/index.ts';
import type { Formats } from '../../quantities/format.ts';
import type { BusinessCase } from '../schema/index.ts';
import { rateInWords, rateSource } from './counting-words.ts';
import { discountRateOf } from './discount-rate.ts';
import type { Results } from './index.ts';

type Preset = NonNullable<BusinessCase['settings']['ratePreset']>;

/** The flows of the case at one of the rates that it might be counted with. */
export interface RateCompared {
  preset: Preset;
  title: string;
  /** "8% a year"; empty where the rate cannot be used. */
  rate: string;
  source: string;
  isUsed: boolean;
  netPresentValue: number | null;
  /** Why there is none. */
  reason?: string;
}

const titles: Record<Preset, string> = {
  own: 'Our own',
  'green-book': ratePresets['green-book'].title,
  'total-economic-impact': ratePresets['total-economic-impact'].title,
};

const presets = Object.keys(titles) as Preset[];

/** A rate kind that was stated of one's own rate says nothing of a published one. */
const settingsWith = ({ settings }: BusinessCase, preset: Preset): BusinessCase['settings'] => {
  const { rateKind, ...others } = settings;
  const isUsed = (settings.ratePreset ?? 'own') === preset;
  return { ...others, ratePreset: preset, ...(isUsed && rateKind !== undefined ? { rateKind } : {}) };
};

/** The same flows at one's own rate and at each published one: what a change of the rate alone does. */
export const ratesCompared = (
  businessCase: BusinessCase,
  { base, months }: Results,
  formats: Formats,
): RateCompared[] =>
  presets.map((preset) => {
    const settings = settingsWith(businessCase, preset);
    const found = discountRateOf(settings);
    const common = {
      preset,
      title: titles[preset],
      source: rateSource(settings),
      isUsed: (businessCase.settings.ratePreset ?? 'own') === preset,
    };
    return 'reason' in found
      ? { ...common, rate: '', netPresentValue: null, reason: found.reason }
      : {
          ...common,
          rate: rateInWords(formats, found.rate, months / 12),
          netPresentValue: netPresentValue(yearlyFlows(base.all.net), found.rate, settings.timing),
        };
  });
