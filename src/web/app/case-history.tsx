import { useCallback, useState } from 'react';
import { differencesOf } from '../../core/business-case/differences.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { FileRefusal } from '../../core/files/file-refusal.ts';
import { type Snapshot, type SnapshotReason, snapshotCase, snapshotsOf } from '../persistence/snapshots.ts';
import { useAppStore, useBusinessCase } from '../store/app-store.ts';
import { Button } from '../ui/index.ts';
import styles from './app.module.css';
import { handOverCase } from './case-files.ts';
import { Differences } from './differences-table.tsx';
import { replaceOpenCase } from './replaced-case.ts';
import storage from './storage.module.css';
import { theRecords } from './the-records.ts';
import { useLater } from './use-later.ts';
import { dayAndTime } from './words-for-times.ts';

const reasonWords: { [Kind in SnapshotReason['kind']]: (why: SnapshotReason & { kind: Kind }) => string } = {
  automatic: () => 'kept automatically',
  edition: ({ number }) => `exported as edition ${number}`,
  replaced: () => 'before another version took its place',
  updated: () => 'before a newer Casewright wrote it',
};

const whyWords = (why: SnapshotReason): string =>
  (reasonWords[why.kind] as (of: SnapshotReason) => string)(why);

/** An earlier state as this version knows it, or the sentence that says why it cannot be opened. */
const earlierCase = async (id: string, at: string): Promise<BusinessCase | string> => {
  const { caseOf } = await import('../../core/business-case/open-case.ts');
  try {
    return caseOf(await snapshotCase(await theRecords(), id, at));
  } catch (error) {
    if (error instanceof FileRefusal) return error.message;
    throw error;
  }
};

/** What was asked for stands below the list: the eye and the focus go there. */
const showHeading = (heading: HTMLElement | null): void => {
  heading?.focus();
  heading?.scrollIntoView({ block: 'nearest' });
};

const Compared = ({
  caseId,
  snapshot,
  onRestored,
}: {
  caseId: string;
  snapshot: Snapshot;
  onRestored: () => void;
}) => {
  const now = useBusinessCase((whole) => whole);
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const earlier = useLater(
    useCallback((at: string) => earlierCase(caseId, at), [caseId]),
    snapshot.at,
  );
  if (earlier === undefined) return <p role="status">Comparing …</p>;
  if (typeof earlier === 'string') return <p role="alert">{earlier}</p>;
  const restore = async (): Promise<void> => {
    await replaceOpenCase(earlier, `Restored the state of ${dayAndTime(snapshot.at)}`);
    onRestored();
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <section aria-label={`The state of ${dayAndTime(snapshot.at)}`}>
      <h2 ref={showHeading} tabIndex={-1}>
        The state of {dayAndTime(snapshot.at)}
      </h2>
      <Differences
        after={now}
        before={earlier}
        differences={differencesOf(earlier, now)}
        heads={['Then', 'Now']}
      />
      <div className={styles['actions']}>
        <Button disabled={isReadOnly} onPress={() => void restore()}>
          Restore this state
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            void handOverCase(earlier);
          }}
        >
          Save it to a file
        </Button>
      </div>
      <p className={styles['hint']}>What is there now is kept in this list, and Undo takes it back.</p>
    </section>
  );
};

const statesOf = async (caseId: string): Promise<Snapshot[]> => snapshotsOf(await theRecords(), caseId);

/** How the case was before: each state can be compared with what is there now, and restored. */
export const CaseHistory = ({ caseId }: { caseId: string }) => {
  const [asked, setAsked] = useState(0);
  const [chosen, setChosen] = useState<Snapshot | null>(null);
  const snapshots = useLater(statesOf, caseId, asked);
  return (
    <>
      <section aria-label="Earlier states">
        <h2>Earlier states</h2>
        {snapshots === undefined || snapshots.length === 0 ? (
          <p className={styles['hint']}>
            {snapshots === undefined
              ? 'Looking …'
              : 'None yet. They are kept while you work, and with each export.'}
          </p>
        ) : (
          <ul className={storage['states']}>
            {snapshots.map((snapshot) => (
              <li key={snapshot.at}>
                <span>
                  {dayAndTime(snapshot.at)}
                  <span className={styles['hint']}>{whyWords(snapshot.why)}</span>
                </span>
                <Button onPress={() => setChosen(snapshot)}>Compare with now</Button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {chosen !== null && (
        <Compared
          key={chosen.at}
          caseId={caseId}
          snapshot={chosen}
          onRestored={() => {
            setChosen(null);
            setAsked((old) => old + 1);
          }}
        />
      )}
    </>
  );
};
