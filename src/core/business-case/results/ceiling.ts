import type { BusinessCase } from '../schema/index.ts';
import { isCounted } from '../words-of-money.ts';
import { countedShare } from './benefit-result.ts';
import { type BenefitValue, type StatedBenefit, benefitValue } from './benefit-value.ts';
import { overrideOf } from './override.ts';
import { pooled } from './pools.ts';
import { quoted } from '../../data/quoted.ts';

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

const amountOf = ({ benefit, claimed }: BenefitValue, parts: ReadonlyMap<string, number>): number =>
  (claimed ?? 0) * countedShare(benefit) * (parts.get(benefit.id) ?? 1);

/**
 * Benefits that are more of all comparable benefits than experience allows, with the reason, by benefit. It is asked
 * of the base case as it is stated, so that a range or an analysis does not switch a benefit on and off.
 */
export const ceilingReasons = (
  businessCase: BusinessCase,
  stated: readonly StatedBenefit[],
): ReadonlyMap<string, string> => {
  if (stated.every(({ driver }) => driver?.ceiling === undefined)) return new Map();
  const values = stated.map((one) => benefitValue(businessCase, one, 'base'));
  const { parts, refusals } = pooled(values, businessCase.sharedInputs);
  const counted = values.filter(
    ({ benefit, driver }) =>
      driver !== null && driver.pays !== 'never' && isCounted(benefit) && !refusals.has(benefit.id),
  );
  const reasons = counted.flatMap((value): [string, string][] => {
    const { benefit, driver } = value;
    const ceiling = driver?.ceiling;
    if (ceiling === undefined || overrideOf(benefit) !== '') return [];
    const all = counted
      .filter((other) => ceiling.pools.includes(other.driver?.pool ?? 'none'))
      .reduce((sum, other) => sum + amountOf(other, parts), 0);
    const share = all > 0 ? amountOf(value, parts) / all : 0;
    return share > ceiling.share
      ? [
          [
            benefit.id,
            `${quoted(benefit.name)} would be ${percent(share)} of all margin won or kept. ${ceiling.because} Lower it, or say why it is more here.`,
          ],
        ]
      : [];
  });
  return new Map(reasons);
};
