import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { isSentence } from '../../business-case/results/override.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { sharesIn } from '../amounts-in-text.ts';
import { isSeen } from '../../data/seen.ts';

/** Beyond so many years nobody has a price, a contract or the same customers. */
const usualYears = 5;

/** Price growth that is no more than inflation; in real prices that is none. */
const usualGrowth = ({ settings }: BusinessCase): number =>
  settings.priceBasis === 'nominal' ? Math.max(0, settings.inflation ?? 0) : 0;

const ofGrowth = (businessCase: BusinessCase): Fault[] => {
  const { share } = formatsOfCase(businessCase);
  const usual = usualGrowth(businessCase);
  const over = businessCase.settings.priceBasis === 'nominal' ? 'than inflation' : 'than prices do';
  return businessCase.benefits
    .filter(({ disbenefit }) => disbenefit !== true)
    .flatMap(({ id, name, priceGrowth, priceGrowthBecause }) =>
      unless(
        priceGrowth === undefined || priceGrowth <= usual + 1e-9 || isSentence(priceGrowthBecause),
        `${quoted(name)} grows by ${share(priceGrowth ?? 0)} a year, more ${over}. Take it out, or say in a sentence why it does.`,
        `benefits[${id}].priceGrowth`,
      ),
    );
};

/** By how much doing nothing gets worse is told in words too: the same share. */
const ofDoingNothing = (businessCase: BusinessCase): Fault[] => {
  const { doNothing, doNothingGrowth } = businessCase.situation;
  const named = sharesIn(doNothing);
  const { share } = formatsOfCase(businessCase);
  return unless(
    doNothingGrowth === undefined ||
      named.length === 0 ||
      named.some((one) => Math.abs(one - doNothingGrowth) < 0.0005),
    `Going on as today gets dearer by ${share(doNothingGrowth ?? 0)} a year, and the words say ${share(named[0] ?? 0)}. Enter the same.`,
    'situation.doNothingGrowth',
  );
};

/** A longer plan, a faster growth and a lower rate each make a case better without changing anything: each says why. */
export const planNotStretched = defineRule({
  id: 'plan-not-stretched',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['settings', 'benefits', 'situation.doNothingGrowth'],
  over: 'case',
  statement: 'A plan beyond five years, growth beyond inflation and a rate of nothing have a reason.',
  reason: 'These three make any case good.',
  planted: [
    (it) => withValueAt(it, 'settings.horizonYears', 10),
    (it) => withValueAt(it, 'settings.discountRate', 0),
    (it) => withValueAt(it, 'settings.rateBasis', ''),
    (it) => withValueAt(it, 'benefits[customers-kept].priceGrowth', 0.06),
    (it) =>
      withValueAt(
        withValueAt(withValueAt(it, 'settings.priceBasis', 'nominal'), 'settings.inflation', 0.02),
        'benefits[customers-kept].priceGrowth',
        0.05,
      ),
    (it) => withValueAt(it, 'situation.doNothingGrowth', 0.4),
  ],
  faults: (businessCase) => {
    const { benefits, costs, settings } = businessCase;
    const { horizonYears = 0, horizonBecause, discountRate, rateBasis, ratePreset = 'own' } = settings;
    return [
      ...unless(
        horizonYears <= usualYears || isSentence(horizonBecause),
        'The plan is longer than five years. Make it shorter, or say in a sentence why what you know holds that long.',
        'settings.horizonYears',
      ),
      ...unless(
        discountRate === undefined || discountRate > 0,
        'Without a discount rate money of the last year counts as much as money of today. Enter the rate that finance uses.',
        'settings.discountRate',
      ),
      ...unless(
        benefits.length + costs.length === 0 ||
          discountRate === undefined ||
          ratePreset !== 'own' ||
          isSeen(rateBasis),
        'Say where the discount rate comes from.',
        'settings.rateBasis',
      ),
      ...ofGrowth(businessCase),
      ...ofDoingNothing(businessCase),
    ];
  },
});
