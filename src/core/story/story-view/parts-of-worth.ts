import { labelOf } from '../../business-case/impact-of.ts';
import { releasedAYear } from '../../business-case/released-a-year.ts';
import type { BenefitResult } from '../../business-case/results/benefit-result.ts';
import type { Benefit } from '../../business-case/schema/index.ts';
import { discountingOf } from '../../business-case/results/discount-rate.ts';
import {
  type WordOfMoney,
  countedWords,
  isBudgetNamed,
  isCounted,
  isWorded,
  releasedStanding,
  wordsOfMoney,
} from '../../business-case/words-of-money.ts';
import {
  type CashFlow,
  discountedFlow,
  netPresentValue,
  totalFlow,
  yearlyFlows,
} from '../../finance/index.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import type { Kind } from './kind-of-money.ts';
import { leadingOf } from './leading.ts';

export const kinds: readonly Kind[] = [...wordsOfMoney, 'unnamed', 'unsaid'];

/** A disadvantage that raises a budget counts whoever holds it. */
const kindOf = (word: WordOfMoney, benefit: Benefit): Kind =>
  word === 'released' && !isBudgetNamed(benefit) && benefit.disbenefit !== true ? 'unnamed' : word;

/** What one benefit adds to a sum in one word of money. */
export interface BenefitPart {
  /** Of the benefit. */
  id: string;
  name: string;
  /** What it is called in a chart. */
  label: string;
  kind: Kind;
  amount: number;
  isClaimed: boolean;
}

/** The benefits of a sum, each split among the words of money; what counts nothing is no part. */
export const benefitParts = (
  { businessCase, results }: Pick<CaseInNumbers, 'businessCase' | 'results'>,
  amountOf: (benefit: BenefitResult) => number,
): BenefitPart[] =>
  results.base.benefits.flatMap((result) => {
    const benefit = businessCase.benefits.find(({ id }) => id === result.id);
    const amount = amountOf(result);
    if (benefit === undefined || !isCounted(benefit) || !result.isOurs || amount === 0) return [];
    const shares = Object.entries(countedWords(benefit)) as [WordOfMoney, number][];
    const split: [Kind, number][] = isWorded(benefit)
      ? shares.map(([word, share]) => [kindOf(word, benefit), share])
      : [['unsaid', 1]];
    return split.map(([kind, share]) => ({
      id: benefit.id,
      name: benefit.name,
      label: labelOf(benefit),
      kind,
      amount: amount * share,
      isClaimed:
        kind === 'released' &&
        releasedStanding(benefit, releasedAYear(benefit, results), businessCase.agreements) === 'claimed',
    }));
  });

/** What is released or adds margin; everything else stands after their sum. */
export const isMoney = ({ kind }: Pick<BenefitPart, 'kind'>): boolean =>
  kind === 'released' || kind === 'margin';

export const sumOfParts = (parts: readonly { amount: number }[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

/** A flow as the leading figure counts it: discounted where a rate is set, or as it stands. */
export const leadingFlow = (view: CaseInNumbers): ((flow: CashFlow) => CashFlow) => {
  const { rate, timing } = discountingOf(view.businessCase.settings);
  return leadingOf(view).isDiscounted && rate !== null
    ? (flow) => discountedFlow(flow, rate, timing)
    : (flow) => flow;
};

/** What a flow comes to in the leading figure. */
export const leadingWorth = (view: CaseInNumbers): ((flow: CashFlow) => number) => {
  const { rate, timing } = discountingOf(view.businessCase.settings);
  return leadingOf(view).isDiscounted && rate !== null
    ? (flow) => netPresentValue(yearlyFlows(flow), rate, timing)
    : totalFlow;
};

/** The benefits of the leading figure in their words of money. */
export const partsOfWorth = (view: CaseInNumbers): BenefitPart[] => {
  const worth = leadingWorth(view);
  return benefitParts(view, ({ flow }) => worth(flow));
};

/** What each kind comes to, in the order of the words; a kind that comes to nothing is not there. */
export const kindSums = (parts: readonly BenefitPart[]): { kind: Kind; amount: number }[] =>
  kinds.flatMap((kind) => {
    const amount = sumOfParts(parts.filter((part) => part.kind === kind));
    return amount === 0 ? [] : [{ kind, amount }];
  });

/** Whether people who are already paid are a cost of the whole, which no money pays for. */
export const hasCostAlreadyPaid = ({ results }: Pick<CaseInNumbers, 'results'>): boolean =>
  results.base.costs.some(({ isCash, isOurs, whole }) => !isCash && isOurs && whole !== 0);
