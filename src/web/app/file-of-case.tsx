import { copyOutside } from '../persistence/copies-outside.ts';
import { canLink, linkedFile, unlink } from '../persistence/linked-file.ts';
import { useBusinessCase } from '../store/app-store.ts';
import { Button } from '../ui/index.ts';
import styles from './app.module.css';
import { handOverCase } from './case-files.ts';
import { saveToFile, saveToNewFile } from './saving-to-file.ts';
import { theRecords } from './the-records.ts';
import { WhatLeaves } from './what-leaves.tsx';
import { useLater } from './use-later.ts';
import { dayAndTime } from './words-for-times.ts';

const filesOf = async (caseId: string) => {
  const records = await theRecords();
  return { linked: await linkedFile(records, caseId), copied: await copyOutside(records, caseId) };
};

const caseFile = ['case'] as const;

/** The file outside the browser that a case is saved to, or the way to one. */
export const FileOfCase = ({
  caseId,
  round,
  again,
}: {
  caseId: string;
  /** Counts how often a copy was saved. */
  round: number;
  again: () => void;
}) => {
  const kept = useLater(filesOf, caseId, round);
  const linked = kept?.linked;
  const copied = kept?.copied;
  const businessCase = useBusinessCase((whole) => whole);
  return (
    <section aria-label="A file of your own">
      <h2>A file of your own</h2>
      <p>
        {copied === null || copied === undefined
          ? 'There is no copy of this case outside this browser yet.'
          : `The last copy outside this browser is “${copied.name}”, of ${dayAndTime(copied.at)}.`}
        {linked !== null && linked !== undefined ? ` Ctrl + S saves to “${linked.name}”.` : ''}
      </p>
      <div className={styles['actions']}>
        <Button
          look="primary"
          onPress={() => {
            void (canLink() ? saveToFile() : handOverCase(businessCase).then(() => {})).then(again);
          }}
        >
          {linked !== null && linked !== undefined ? `Save to “${linked.name}”` : 'Save a copy to a file'}
        </Button>
        {linked !== null && linked !== undefined && (
          <>
            <Button onPress={() => void saveToNewFile().then(again)}>Save to another file</Button>
            <Button
              look="quiet"
              onPress={() => {
                void theRecords()
                  .then((records) => unlink(records, caseId))
                  .then(again);
              }}
            >
              Forget “{linked.name}”
            </Button>
          </>
        )}
      </div>
      <WhatLeaves formats={caseFile} />
      {!canLink() && (
        <p className={styles['hint']}>
          This browser saves files as downloads; it cannot write into the same file again.
        </p>
      )}
    </section>
  );
};
