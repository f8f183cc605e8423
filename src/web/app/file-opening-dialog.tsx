import { useState } from 'react';
import { differencesOf } from '../../core/business-case/differences.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { Button, TextField } from '../ui/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from './app.module.css';
import { settleKnown, stopOpening, unlockFile, useOpening } from './file-opening.ts';
import { knownCase } from './read-case.ts';
import { useLater } from './use-later.ts';
import { dayAndTime } from './words-for-times.ts';

const Locked = ({ text, refusal }: { text: string; refusal: string }) => {
  const [passphrase, setPassphrase] = useState('');
  return (
    <Dialog title="This copy is locked" onClose={stopOpening}>
      <TextField title="Its passphrase" value={passphrase} onChange={setPassphrase} />
      {refusal !== '' && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
      <div className={styles['actions']}>
        <Button look="primary" onPress={() => void unlockFile(text, passphrase)}>
          Open it
        </Button>
        <Button look="quiet" onPress={stopOpening}>
          Not now
        </Button>
      </div>
    </Dialog>
  );
};

const places = (count: number): string =>
  count === 0
    ? 'The two say the same.'
    : count === 1
      ? 'They differ in one place.'
      : `They differ in ${count} places.`;

/** What is kept of a case, where it can be opened. */
const keptNow = async (id: string): Promise<BusinessCase | null> => {
  const found = await knownCase(id, () => '');
  return found !== null && 'businessCase' in found ? found.businessCase : null;
};

type Known = Extract<ReturnType<typeof useOpening>, { kind: 'known' }>;

const KnownCase = ({ opening }: { opening: Known }) => {
  const { here, opened } = opening;
  const { businessCase } = opened;
  const kept = useLater(keptNow, here.id);
  const count = kept === undefined || kept === null ? undefined : differencesOf(kept, businessCase).length;
  return (
    <Dialog title="This case is here already" onClose={stopOpening}>
      <p>
        {here.title === '' ? 'A case without a title' : `“${here.title}”`} was saved on this device
        {here.savedAt === '' ? '' : `, ${dayAndTime(here.savedAt)}`}.
        {count === undefined ? '' : ` ${places(count)}`}
      </p>
      <div className={styles['actions']}>
        <Button look="primary" onPress={() => void settleKnown(opening, 'here')}>
          Open what is here
        </Button>
        <Button onPress={() => void settleKnown(opening, 'file')}>Take the file instead</Button>
        <Button onPress={() => void settleKnown(opening, 'both')}>Keep both</Button>
      </div>
      <p className={styles['hint']}>Whatever the file takes the place of stays in the history of the case.</p>
    </Dialog>
  );
};

/** What a file that was chosen or dropped asks before it is opened. */
export const FileOpeningDialog = () => {
  const opening = useOpening();
  if (opening.kind === 'locked') return <Locked refusal={opening.refusal} text={opening.text} />;
  if (opening.kind === 'known') return <KnownCase opening={opening} />;
  if (opening.kind === 'refused')
    return (
      <Dialog title="This file was not opened" onClose={stopOpening}>
        <p role="alert">{opening.sentence}</p>
        <div className={styles['actions']}>
          <Button look="primary" onPress={stopOpening}>
            All right
          </Button>
        </div>
      </Dialog>
    );
  if (opening.kind === 'mended')
    return (
      <Dialog title="It is open, and this was put right" onClose={stopOpening}>
        <ul>
          {opening.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <div className={styles['actions']}>
          <Button look="primary" onPress={stopOpening}>
            All right
          </Button>
        </div>
      </Dialog>
    );
  return null;
};
