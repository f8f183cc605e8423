import type { CashFlow } from './cash-flow.ts';
import { monthName, monthNumber } from './months.ts';

/** The months of the plan that fall into one financial year. */
export interface FinancialYear {
  /** Its first and last month, whether the plan covers them or not: `2027-04` to `2028-03`. */
  from: string;
  until: string;
  /** How many months of the plan fall into it; the first and last year may be short. */
  months: number;
  amount: number;
}

/**
 * A flow by financial years that begin in a month of the calendar, 1 to 12. What is paid before the first month is
 * left apart: it belongs to no month of the plan. Empty when the first month is not known.
 */
export const financialYears = (flow: CashFlow, firstMonth: string, yearStart: number): FinancialYear[] => {
  const first = monthNumber(firstMonth);
  if (first === null) return [];
  const opening = Math.min(12, Math.max(1, Math.round(yearStart))) - 1;
  const begin = first - ((((first - opening) % 12) + 12) % 12);
  const count = Math.ceil((first + flow.months.length - begin) / 12);
  return Array.from({ length: count }, (_, year) => {
    const start = begin + year * 12;
    const amounts = flow.months.slice(Math.max(0, start - first), Math.max(0, start + 12 - first));
    return {
      from: monthName(start),
      until: monthName(start + 11),
      months: amounts.length,
      amount: amounts.reduce((sum, amount) => sum + amount, 0),
    };
  });
};
