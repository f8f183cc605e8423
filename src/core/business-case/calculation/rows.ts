import type { PriceRise } from '../../finance/index.ts';
import type { Cell } from '../../model/cell.ts';
import type { Account, Line, Side } from '../../model/line.ts';
import type { Profile } from '../../model/profile.ts';
import { costFault, isTypedCost } from '../results/cost-fault.ts';
import { countedShare } from '../results/benefit-result.ts';
import type { BenefitValue } from '../results/benefit-value.ts';
import { onTop } from '../results/cost-result.ts';
import { optimismOfBenefit, optimismOfCost } from '../results/optimism.ts';
import { typedPricesFault, typedPricesOf } from '../results/price-growth.ts';
import { amountsWithin } from '../results/typed-row.ts';
import { isOurs } from '../accounts.ts';
import { transferFault } from '../results/transfer-fault.ts';
import type { Benefit, BusinessCase, Cost, Transfer } from '../schema/index.ts';
import { type WordShares, cashPart, countedWords, isCounted } from '../words-of-money.ts';
import { type YearlyAmounts, largestYear } from '../yearly-amounts.ts';
import { amountCell, cellsOfBenefit, cellsOfCost } from './cells-of-case.ts';
import { profileOfBenefit, profileOfCost } from './profiles.ts';
import { type TypedPart, typedParts } from './typed-row.ts';
import {
  type UncertainInput,
  inputOfCost,
  inputOfTransfer,
  inputOfTyped,
  inputsOfBenefit,
  sourcesOf,
} from './uncertain-inputs.ts';
import type { ValuedBenefit } from './valued-benefit.ts';

/** What a row of the case is made of: its inputs, its cells, and its lines where it stands in sums. */
interface Row {
  inputs: UncertainInput[];
  cells: Cell[];
  lines: Line[];
}

export interface BenefitRow extends Row, ValuedBenefit {
  benefit: Benefit;
  share: number;
  kept: number;
  /** Amounts typed by year that stand for it; null where a driver values it, or nothing does. */
  typed: readonly TypedPart[] | null;
  isOnlyInitial: boolean;
  /** Why it has no value of its own. */
  reason: string | undefined;
}

export interface CostRow extends Row {
  cost: Cost;
  onTop: number;
  withOptimism: number;
  typed: readonly TypedPart[] | null;
  isOnlyInitial: boolean;
  reason: string | undefined;
}

/** Our own budget where nothing is chosen; of another function its name, however it is written. */
const accountOf = ({ kind = 'own', name }: Benefit['account']): Account => ({
  kind,
  name: kind === 'function' ? name.trim() : '',
});

const hasOnlyInitial = (amounts: YearlyAmounts, months: number): boolean => {
  const base = amountsWithin(amounts, 'base', months);
  return (base[0] ?? 0) !== 0 && (largestYear(base) ?? 0) === 0;
};

const typedLines = (
  row: Pick<Line, 'row' | 'title' | 'account' | 'side' | 'words' | 'cash'>,
  amounts: YearlyAmounts,
  { factor, prices, months }: { factor: number; prices: PriceRise; months: number },
): { typed: TypedPart[]; cells: Cell[]; lines: Line[] } => {
  const typed = typedParts(row.row, row.title, amounts, factor, months);
  return {
    typed,
    cells: typed.flatMap(({ moved, counted }) => [moved, counted]),
    lines: typed.map(({ counted, years }) => ({
      ...row,
      id: counted.id,
      amount: counted.id,
      profile: { every: 'typed', years, prices },
    })),
  };
};

/** A benefit with its inputs, cells and lines. What is shown and not valued has no line. */
export const benefitRow = (
  businessCase: BusinessCase,
  value: BenefitValue,
  hasPool: boolean,
  months: number,
): BenefitRow => {
  const { benefit, driver } = value;
  const reason = value.reason ?? (driver === null ? typedPricesFault(businessCase, benefit) : undefined);
  const valued = { value, sources: sourcesOf(businessCase, value) };
  const [share, kept] = [countedShare(benefit), 1 - optimismOfBenefit(businessCase, benefit)];
  const amounts = driver === null && reason === undefined ? benefit.yearlyAmounts : undefined;
  const row = {
    row: benefit.id,
    title: benefit.name,
    account: accountOf(benefit.account),
    side: 'benefits',
    words: countedWords(benefit),
    cash: cashPart(benefit),
  } as const;
  const common = { ...valued, benefit, share, kept, typed: null, reason, isOnlyInitial: false };
  const standsInSums = isCounted(benefit) && driver?.pays !== 'never';
  if (reason !== undefined) return { ...common, inputs: [], cells: [], lines: [] };
  if (driver !== null) {
    const profile: Profile = profileOfBenefit(businessCase, benefit, driver.pays);
    const id = amountCell(benefit.id);
    return {
      ...common,
      inputs: inputsOfBenefit(businessCase, valued),
      cells: cellsOfBenefit(valued, share * kept, hasPool),
      lines: standsInSums ? [{ ...row, id, amount: id, profile }] : [],
    };
  }
  if (amounts === undefined) return { ...common, inputs: [], cells: [], lines: [] };
  const isBad = benefit.disbenefit === true;
  const { typed, cells, lines } = typedLines(row, amounts, {
    factor: share * kept,
    prices: typedPricesOf(businessCase, benefit),
    months,
  });
  return {
    ...common,
    typed,
    isOnlyInitial: hasOnlyInitial(amounts, months),
    inputs: [
      inputOfTyped(benefit.id, benefit.name, amounts, months, {
        leans: isBad ? -1 : 1,
        good: isBad ? 'low' : 'high',
      }),
    ],
    cells,
    lines: standsInSums ? lines : [],
  };
};

/** A cost with its inputs, cells and lines. What people who are already paid cost is time, and no new money. */
export const costRow = (businessCase: BusinessCase, cost: Cost, months: number): CostRow => {
  const reason =
    costFault(businessCase, cost) ?? (isTypedCost(cost) ? typedPricesFault(businessCase, cost) : undefined);
  const [top, withOptimism] = [onTop(cost), 1 + optimismOfCost(businessCase, cost)];
  const amounts = isTypedCost(cost) ? cost.yearlyAmounts : undefined;
  const words: WordShares = cost.inAsk === 'outside' ? { time: 1 } : { released: 1 };
  const row = {
    row: `cost:${cost.id}`,
    title: cost.name,
    account: accountOf(cost.account),
    side: 'costs',
    words,
    cash: words.released ?? 0,
  } as const;
  const common = { cost, onTop: top, withOptimism, typed: null, isOnlyInitial: false, reason };
  if (reason !== undefined) return { ...common, inputs: [], cells: [], lines: [] };
  if (amounts !== undefined)
    return {
      ...common,
      isOnlyInitial: (largestYear(amountsWithin(amounts, 'base', months)) ?? 0) === 0,
      inputs: [inputOfTyped(row.row, cost.name, amounts, months, { leans: 0, good: 'low' })],
      ...typedLines(row, amounts, {
        factor: top * withOptimism,
        prices: typedPricesOf(businessCase, cost),
        months,
      }),
    };
  const id = amountCell(row.row);
  return {
    ...common,
    inputs: inputOfCost(cost),
    cells: cellsOfCost(cost.id, cost.name, top, withOptimism),
    lines: [{ ...row, id, amount: id, profile: profileOfCost(businessCase, cost) }],
  };
};

export interface TransferRow extends Row {
  transfer: Transfer;
  reason: string | undefined;
}

/**
 * What one account pays and another gets, as two lines of one amount. Inside the organisation it stands in no sum of the
 * whole, and is no saving of either; what comes in from outside, or goes there, is money of the whole.
 */
export const transferRow = (businessCase: BusinessCase, transfer: Transfer): TransferRow => {
  const { id, name, from, to, timing, start, end } = transfer;
  const reason = transferFault(businessCase, transfer);
  if (reason !== undefined) return { transfer, reason, inputs: [], cells: [], lines: [] };
  const input = `transfer:${id}`;
  const isInside = isOurs({ account: from }) && isOurs({ account: to });
  const line = (side: Side, account: Benefit['account']): Line => ({
    id: `${side} of ${input}`,
    title: name,
    row: input,
    amount: input,
    profile: profileOfCost(businessCase, { timing, start, end }),
    account: accountOf(account),
    side,
    words: {},
    cash: isInside ? 0 : 1,
    ...(isInside ? { isInside } : {}),
  });
  return {
    transfer,
    reason,
    inputs: inputOfTransfer(transfer),
    cells: [],
    lines: [line('costs', from), line('benefits', to)],
  };
};
