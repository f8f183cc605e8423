import { type WordOfMoney, wordsOfMoney } from '../quantities/money-word.ts';
import { monthNumber } from '../finance/index.ts';
import { budgetAgreement, isMade } from './agreements.ts';
import type { Benefit, BusinessCase } from './schema/index.ts';

export { type WordOfMoney, wordsOfMoney };

/** How a benefit is split among the words: shares that sum to 1, none where it is shown and not valued. */
export type WordShares = Partial<Record<WordOfMoney, number>>;

/** The words that a benefit is split among. What is shown and not valued has none; what nobody has said is not guessed. */
export const wordsOf = ({ isShown, words }: Pick<Benefit, 'isShown' | 'words'>): WordShares =>
  isShown === true
    ? {}
    : Object.fromEntries(
        wordsOfMoney.flatMap((word) => {
          const share = words[word] ?? 0;
          return share === 0 ? [] : [[word, share]];
        }),
      );

/** Whether it stands in the totals; what is shown and not valued stands in none. */
export const isCounted = ({ isShown }: Pick<Benefit, 'isShown'>): boolean => isShown !== true;

/** Whether it is said what becomes of it. */
export const isWorded = (benefit: Pick<Benefit, 'isShown' | 'words'>): boolean =>
  !isCounted(benefit) || Object.keys(wordsOf(benefit)).length > 0;

/** The word with the largest share, the first of equal ones; undefined where there is none. */
export const mainWord = (benefit: Pick<Benefit, 'isShown' | 'words'>): WordOfMoney | undefined => {
  const shares = wordsOf(benefit);
  return wordsOfMoney.reduce<WordOfMoney | undefined>(
    (main, word) => ((shares[word] ?? 0) > (main === undefined ? 0 : (shares[main] ?? 0)) ? word : main),
    undefined,
  );
};

/** Whether a budget that falls has a line and somebody who holds it. */
export const isBudgetNamed = ({ budget }: Pick<Benefit, 'budget'>): boolean =>
  budget.line.trim() !== '' && budget.holder.trim() !== '';

type Worded = Pick<Benefit, 'isShown' | 'words' | 'budget' | 'disbenefit'>;

/**
 * The share of a benefit that is cash: margin, and what is released from a budget whose line and holder are named. A
 * disadvantage that raises a budget counts whoever holds it: leaving it out would only make the case look better.
 */
export const cashShare = (benefit: Worded): number => {
  const { released = 0, margin = 0 } = wordsOf(benefit);
  return margin + (isBudgetNamed(benefit) || benefit.disbenefit === true ? released : 0);
};

/**
 * The part of a benefit that counts: freed time by its capture share, every other word in full. Time that is lost counts
 * in full: that not all freed time becomes money makes no loss of it smaller. What nobody has said yet counts as time
 * where a share was given: an empty answer never makes a case look better.
 */
export const countedPart = (
  benefit: Pick<Benefit, 'isShown' | 'words' | 'captureShare' | 'disbenefit'>,
): number => {
  if (benefit.disbenefit === true) return 1;
  const isUnsaid = !isWorded(benefit) && benefit.captureShare !== undefined;
  const { time = isUnsaid ? 1 : 0 } = wordsOf(benefit);
  return 1 - time + time * (benefit.captureShare ?? 0);
};

/** Of what counts, the share of each word: of freed time only as much as becomes money. */
export const countedWords = (
  benefit: Pick<Benefit, 'isShown' | 'words' | 'captureShare' | 'disbenefit'>,
): WordShares => {
  const counted = countedPart(benefit);
  const { time = 0, ...others } = wordsOf(benefit);
  if (counted === 0) return {};
  const all = { ...others, ...(time === 0 ? {} : { time: counted - (1 - time) }) };
  return Object.fromEntries(Object.entries(all).map(([word, share]) => [word, share / counted]));
};

/** Of what counts, the part that is cash. */
export const cashPart = (benefit: Worded & Pick<Benefit, 'captureShare'>): number => {
  const [cash, counted] = [cashShare(benefit), countedPart(benefit)];
  return counted === 0 ? 0 : cash / counted;
};

/**
 * Whether the holder of the budget that falls has agreed to line, amount and month as they stand; until then, and when
 * one of them has changed since, the money is claimed.
 */
export const isAgreed = (
  benefit: Pick<Benefit, 'id' | 'budget'>,
  agreements: BusinessCase['agreements'],
): boolean => {
  const { line, holder, amount, from } = benefit.budget;
  const agreement = budgetAgreement({ agreements }, benefit);
  if (agreement === undefined || !isMade(agreement) || !isBudgetNamed(benefit)) return false;
  const { asAgreed, who } = agreement;
  return (
    amount !== undefined &&
    from !== '' &&
    asAgreed.line.trim() === line.trim() &&
    who.trim() === holder.trim() &&
    asAgreed.amount === amount &&
    asAgreed.from === from
  );
};

/** What rounding leaves of an amount that was agreed to. */
const toThePenny = 1e-6;

/** How far money that a budget releases has come: agreed by its holder, claimed with a line and a holder, or neither. */
export type ReleasedStanding = 'agreed' | 'claimed' | 'unnamed';

/**
 * The one reading of who stands for released money. An agreement is of an amount, and of the month from which all of
 * it is there: more money than was agreed to, or earlier, is claimed. `released` is what counts of it a year, null where that is not known.
 */
export const releasedStanding = (
  benefit: Pick<Benefit, 'id' | 'budget' | 'start' | 'rampMonths'>,
  released: number | null,
  agreements: BusinessCase['agreements'],
): ReleasedStanding => {
  if (!isBudgetNamed(benefit)) return 'unnamed';
  const { amount = 0, from } = benefit.budget;
  const isCovered = released !== null && released <= amount * (1 + toThePenny);
  const [falls, begins] = [monthNumber(from), monthNumber(benefit.start)];
  const isInTime = falls === null || begins === null || falls <= begins + (benefit.rampMonths ?? 0);
  return isAgreed(benefit, agreements) && isCovered && isInTime ? 'agreed' : 'claimed';
};
