import type { Benefit, BusinessCase, Cost } from '../schema/index.ts';
import { isCounted, isWorded, wordsOf } from '../words-of-money.ts';

/** Money buys these; people’s pay and reserves carry no VAT. */
const bought: ReadonlySet<Cost['kind']> = new Set(['technology', 'supplier', 'training']);

/** What nobody has sorted yet counts as freed time where a share is given, as it does with a share of its own. */
const mayBeTime = (benefit: Benefit): boolean =>
  isCounted(benefit) && (wordsOf(benefit).time !== undefined || !isWorded(benefit));

const waitsForCapture = (benefit: Benefit): boolean =>
  benefit.captureShare === undefined && benefit.disbenefit !== true && mayBeTime(benefit);

const waitsForVat = ({ kind, vat, vatOnTop }: Cost): boolean =>
  bought.has(kind) && vat === undefined && vatOnTop === undefined;

/** What the settings say for all, in each row that does not say its own. */
export const withSettings = (businessCase: BusinessCase): BusinessCase => {
  const { benefits, costs, settings } = businessCase;
  const { captureShare, captureBecause, vat, vatOnTop } = settings;
  const capture = captureShare !== undefined && benefits.some(waitsForCapture);
  const tax = vat !== undefined && costs.some(waitsForVat);
  if (!capture && !tax) return businessCase;
  const ofVat = vat === 'on-top' && vatOnTop !== undefined ? { vat, vatOnTop } : { vat };
  return {
    ...businessCase,
    benefits: capture
      ? benefits.map((benefit) =>
          waitsForCapture(benefit)
            ? { ...benefit, captureShare, captureBecause: benefit.captureBecause || captureBecause }
            : benefit,
        )
      : benefits,
    costs: tax ? costs.map((cost) => (waitsForVat(cost) ? { ...cost, ...ofVat } : cost)) : costs,
  };
};
