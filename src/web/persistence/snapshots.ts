import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { Key, Records } from './records.ts';
import { keyOf } from './stored-cases.ts';

/** Why a state of a case was kept. */
export type SnapshotReason =
  /** As it was found when it was opened, and now and then while it was edited. */
  | { kind: 'automatic' }
  | { kind: 'edition'; number: number }
  /** Before another state took its place. */
  | { kind: 'replaced' }
  /** Before a newer version of Casewright wrote it. */
  | { kind: 'updated' };

export interface Snapshot {
  /** ISO time; no two of a case have the same. */
  at: string;
  why: SnapshotReason;
  /** When the state was last written, so that one state is not kept twice. */
  savedAt: string;
}

const caseKey = (id: string, at: string): Key => ['snapshot-case', id, at];
const infoKey = (id: string, at: string): Key => [...keyOf.snapshots(id), at];

const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Snapshot).at === 'string' &&
  typeof (value as Snapshot).why === 'object';

/** The kept states of a case, the newest first. */
export const snapshotsOf = async (records: Records, id: string): Promise<Snapshot[]> =>
  (await records.valuesUnder(keyOf.snapshots(id))).filter(isSnapshot).toReversed();

/** A kept state as it was stored, of whatever version; undefined when it is gone. */
export const snapshotCase = (records: Records, id: string, at: string): Promise<unknown> =>
  records.get(caseKey(id, at));

const mostAutomatic = 12;
const mostDays = 14;

/** Editions and what was replaced stay for good; of the others the newest, and the last of each day for two weeks. */
const outdated = (snapshots: readonly Snapshot[]): Snapshot[] => {
  const automatic = snapshots.filter(({ why }) => why.kind === 'automatic');
  const days = new Map<string, Snapshot>();
  for (const snapshot of automatic) {
    const day = snapshot.at.slice(0, 10);
    if (!days.has(day)) days.set(day, snapshot);
  }
  const daily = new Set([...days.values()].slice(0, mostDays));
  return automatic.slice(mostAutomatic).filter((snapshot) => !daily.has(snapshot));
};

/** Keeps a state of a case beside it, and lets go of automatic ones that nobody needs any more. */
export const keepSnapshot = async (
  records: Records,
  id: string,
  whole: BusinessCase | Record<string, unknown>,
  snapshot: Snapshot,
): Promise<void> => {
  const before = await snapshotsOf(records, id);
  const gone = outdated([snapshot, ...before]);
  await records.write({
    put: [
      [infoKey(id, snapshot.at), snapshot],
      [caseKey(id, snapshot.at), whole],
    ],
    remove: gone.flatMap(({ at }) => [infoKey(id, at), caseKey(id, at)]),
  });
};
