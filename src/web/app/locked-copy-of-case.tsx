import { useState } from 'react';
import { canLock, lockedCopy } from '../persistence/locked-copy.ts';
import { useBusinessCase } from '../store/app-store.ts';
import { Button } from '../ui/index.ts';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import styles from './app.module.css';
import { handOver, lockedFileName, noteCopy } from './case-files.ts';
import { theRecords } from './the-records.ts';

const shortest = 8;

/** A copy that opens only with its passphrase. */
export const LockedCopyOfCase = ({ caseId, onSaved }: { caseId: string; onSaved: () => void }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const lock = async (): Promise<void> => {
    if (passphrase.trim().length < shortest) {
      setSaid(`Choose a passphrase of at least ${shortest} characters.`);
      return;
    }
    const privateNotes = await (await theRecords()).get(['private', caseId]);
    const inside = JSON.stringify({ case: businessCase, private: privateNotes ?? null });
    const name = lockedFileName(businessCase);
    handOver(name, 'application/json', await lockedCopy(inside, passphrase.trim()));
    await noteCopy(caseId, name);
    onSaved();
    setPassphrase('');
    setSaid(`Saved “${name}”. Nobody can open it without the passphrase, you neither: keep it well.`);
  };
  return (
    <section aria-label="A locked copy">
      <h2>A locked copy</h2>
      {canLock() ? (
        <>
          <p>For a stick or a mail: the copy, your private notes included, opens only with its passphrase.</p>
          <PassphraseField title="Passphrase" value={passphrase} onChange={setPassphrase} />
          <div className={styles['actions']}>
            <Button onPress={() => void lock()}>Save a locked copy</Button>
          </div>
          <p aria-live="polite" className={styles['hint']}>
            {said}
          </p>
        </>
      ) : (
        <p>This browser locks copies only on https. Open Casewright from its https address.</p>
      )}
    </section>
  );
};
