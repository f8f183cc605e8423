import { copiesOutside, daysAlone } from '../persistence/copies-outside.ts';
import type { CaseSummary } from '../persistence/stored-cases.ts';
import { keptCases } from './keep-cases.ts';
import { settledRecords, theRecords } from './the-records.ts';

/** The cases of the list; `alone` says for how many days one has been in this browser only, once it is long. */
export type ListedCase = CaseSummary & {
  alone: number | null;
  /** Whether a copy was saved outside this browser. */
  hasCopy: boolean;
};

export const listedCases = async (): Promise<ListedCase[]> => {
  await settledRecords();
  const cases = await keptCases();
  const copies = await copiesOutside(await theRecords());
  const today = new Date();
  return cases.map((one) => ({
    ...one,
    alone: daysAlone(one, copies.get(one.id), today),
    hasCopy: copies.has(one.id),
  }));
};
