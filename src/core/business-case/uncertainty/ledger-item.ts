import type { CashFlow } from '../../finance/index.ts';
import type { Column } from './formula-column.ts';

/** An amount in every case, and what one unit of it brings or costs over the months. */
export interface LedgerItem {
  side: 'benefits' | 'costs';
  isCash: boolean;
  amount: Column;
  unit: CashFlow;
  /** The only month in which it comes, counted from 0; for amounts that differ from month to month. */
  month?: number;
}

/** A flow of one month only. */
export const inMonth = (months: number, month: number, amount: number): CashFlow => ({
  initial: 0,
  months: Array.from({ length: months }, (_, index) => (index === month ? amount : 0)),
});
