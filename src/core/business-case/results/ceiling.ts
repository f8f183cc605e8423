import type { BenefitValue } from './benefit-value.ts';
import { overrideOf } from './override.ts';
import { quoted } from '../../data/quoted.ts';

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

/**
 * Benefits that are more of all comparable benefits than experience allows, with the reason, by benefit. It is asked
 * of the base case as it is stated, so that a range or an analysis does not switch a benefit on and off. `amountOf` is
 * what counts of one, a year or once.
 */
export const ceilingReasons = (
  counted: readonly BenefitValue[],
  amountOf: (benefit: string) => number,
): ReadonlyMap<string, string> =>
  new Map(
    counted.flatMap((value): [string, string][] => {
      const { benefit, driver } = value;
      const ceiling = driver?.ceiling;
      if (ceiling === undefined || overrideOf(benefit) !== '') return [];
      const all = counted
        .filter((other) => ceiling.pools.includes(other.driver?.pool ?? 'none'))
        .reduce((sum, other) => sum + amountOf(other.benefit.id), 0);
      const share = all > 0 ? amountOf(benefit.id) / all : 0;
      return share > ceiling.share
        ? [
            [
              benefit.id,
              `${quoted(benefit.name)} would be ${percent(share)} of all margin won or kept. ${ceiling.because} Lower it, or say why it is more here.`,
            ],
          ]
        : [];
    }),
  );
