import type { Records } from './records.ts';
import { keyOf } from './stored-cases.ts';

/** The last copy of a case outside this browser. */
export interface CopyOutside {
  at: string;
  name: string;
}

const isCopy = (value: unknown): value is CopyOutside =>
  typeof value === 'object' && value !== null && typeof (value as CopyOutside).at === 'string';

export const rememberCopy = (records: Records, id: string, copy: CopyOutside): Promise<void> =>
  records.write({ put: [[keyOf.copied(id), copy]] });

export const copyOutside = async (records: Records, id: string): Promise<CopyOutside | null> => {
  const copy = await records.get(keyOf.copied(id));
  return isCopy(copy) ? copy : null;
};

/** Of all cases, by their ids. */
export const copiesOutside = async (records: Records): Promise<Map<string, CopyOutside>> =>
  new Map(
    (await records.entriesUnder(['copied'])).flatMap(([key, value]) =>
      isCopy(value) ? [[String(key[1]), value]] : [],
    ),
  );

const week = 7 * 24 * 3_600_000;

/**
 * The days for which a case has been in this browser alone, once that is a week and something was written since; null
 * when there is nothing to say.
 */
export const daysAlone = (
  { savedAt, since }: { savedAt: string; since: string },
  copy: CopyOutside | undefined,
  now: Date,
): number | null => {
  const from = Date.parse(copy?.at ?? since);
  if (!Number.isFinite(from) || (copy !== undefined && Date.parse(savedAt) <= from)) return null;
  const alone = now.getTime() - from;
  return alone < week ? null : Math.floor(alone / 86_400_000);
};
