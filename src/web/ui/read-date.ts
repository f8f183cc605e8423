import { localDay } from '../../core/data/local-day.ts';
import { type ParsedDate, parseDay, parseMonth } from '../../core/quantities/parse-date.ts';
import type { DateContext } from '../../core/quantities/spoken-date.ts';

const plain: Record<'month' | 'day', (typed: string, locale: string) => ParsedDate> = {
  month: parseMonth,
  day: parseDay,
};

/** How people say a date comes with the first field, and is no part of what the field waits for. */
let spoken: typeof import('../../core/quantities/spoken-date.ts') | null = null;
void import('../../core/quantities/spoken-date.ts').then((found) => {
  spoken = found;
});

/** A date as people type it into a field. */
export const readDate = (
  kind: 'month' | 'day',
  typed: string,
  { locale, edge = 'first' }: Pick<DateContext, 'locale'> & Partial<Pick<DateContext, 'edge'>>,
): ParsedDate => {
  if (spoken === null) return plain[kind](typed, locale);
  const context = { locale, edge, today: localDay(new Date()) };
  return kind === 'day' ? spoken.spokenDay(typed, context) : spoken.spokenMonth(typed, context);
};
