import { type BenefitPart, isMoney, kindSums } from '../story-view/parts-of-worth.ts';
import type { FactView } from './define-fact.ts';

/** The words of money of a sum beyond released plus margin, in full or short; empty where there are none. */
export const beyondWords = (
  { labels, formats }: FactView,
  parts: readonly BenefitPart[],
  isShort: boolean,
): string =>
  formats.list(
    kindSums(parts)
      .filter((sum) => !isMoney(sum))
      .map(({ kind, amount }) => {
        const { adds, takes, short } = labels.moneyWords[kind];
        return amount < 0 ? takes : ((isShort ? short : undefined) ?? adds);
      }),
  );
