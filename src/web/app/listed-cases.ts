import { localDay } from '../../core/data/local-day.ts';
import { type CaseCard, cardsIn } from '../persistence/case-cards.ts';
import { copiesOutside, daysAlone } from '../persistence/copies-outside.ts';
import type { CaseSummary } from '../persistence/stored-cases.ts';
import { keptCases } from './keep-cases.ts';
import { settledRecords, theRecords } from './the-records.ts';

/** The cases of the list; `alone` says for how many days one has been in this browser only, once it is long. */
export type ListedCase = CaseSummary & {
  alone: number | null;
  /** Whether a copy was saved outside this browser. */
  hasCopy: boolean;
  /** Its slide, worth and next date as they were last seen; null for a case that was not opened since. */
  card: CaseCard | null;
};

/** The next meeting first, then those without one, the last written first. */
export const inOrder = (cases: readonly ListedCase[], today: string): ListedCase[] => {
  const dateOf = ({ card }: ListedCase): string => {
    const date = card?.date ?? '';
    return date >= today ? date : '9999';
  };
  return cases.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)) || b.savedAt.localeCompare(a.savedAt));
};

export const listedCases = async (): Promise<ListedCase[]> => {
  await settledRecords();
  const cases = await keptCases();
  const records = await theRecords();
  const [copies, cards] = await Promise.all([copiesOutside(records), cardsIn(records)]);
  const today = new Date();
  const listed = cases.map((one) => ({
    ...one,
    alone: daysAlone(one, copies.get(one.id), today),
    hasCopy: copies.has(one.id),
    card: cards.get(one.id) ?? null,
  }));
  return inOrder(listed, localDay(today));
};
