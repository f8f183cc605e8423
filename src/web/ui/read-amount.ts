import { type AmountContext, type ParsedAmount, parseAmount } from '../../core/quantities/parse-amount.ts';

/** What people say around a number comes with the first field, and is no part of what the field waits for. */
let spoken: typeof parseAmount | null = null;
void import('../../core/quantities/spoken-amount.ts').then((found) => {
  spoken = found.spokenAmount;
});

/** An amount as people type it into a field. */
export const readAmount = (typed: string, context: AmountContext): ParsedAmount =>
  (spoken ?? parseAmount)(typed, context);
