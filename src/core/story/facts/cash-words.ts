import { type BenefitPart, kindSums } from '../story-view/parts-of-worth.ts';
import type { FactView } from './define-fact.ts';

/** What is spent and comes back as money. */
const isMoney = ({ kind }: BenefitPart): boolean => kind === 'released' || kind === 'margin';

/**
 * What released plus margin is called here: as claimed where somebody has yet to agree, by its one word alone, and where
 * no benefit is either, as the payments that are left.
 */
export const cashWords = (
  { labels }: Pick<FactView, 'labels'>,
  parts: readonly BenefitPart[],
): { name: string; plain: string; whole: string } => {
  const isClaimed = parts.some((part) => part.isClaimed);
  const { claimed, none } = labels.releasedPlusMargin;
  const plain = parts.length === 0 || parts.some(isMoney) ? labels.releasedPlusMargin.plain : none;
  const name = isClaimed ? claimed : plain;
  const [only, ...others] = kindSums(parts);
  if (only === undefined || others.length > 0) return { name, plain, whole: name };
  const word = labels.moneyWords[only.kind][only.amount > 0 ? 'adds' : 'takes'];
  return { name, plain, whole: isClaimed ? labels.asClaimed(word) : word };
};
