import { useState } from 'react';
import { Button } from '../ui/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import styles from './app.module.css';
import { settleKnown, stopOpening, unlockFile, useOpening } from './file-opening.ts';
import { placeTitle } from '../steps/place-title.ts';
import { dayAndTime } from './words-for-times.ts';

const Locked = ({ name, text, refusal }: { name: string; text: string; refusal: string }) => {
  const [passphrase, setPassphrase] = useState('');
  return (
    <Dialog title={`“${name}” is locked`} onClose={stopOpening}>
      <PassphraseField title="Its passphrase" value={passphrase} onChange={setPassphrase} />
      {refusal !== '' && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
      <div className={styles['actions']}>
        <Button look="primary" onPress={() => void unlockFile(name, text, passphrase)}>
          Open it
        </Button>
        <Button look="quiet" onPress={stopOpening}>
          Not now
        </Button>
      </div>
    </Dialog>
  );
};

type Known = Extract<ReturnType<typeof useOpening>, { kind: 'known' }>;

const mostNamed = 5;

const KnownCase = ({ opening }: { opening: Known }) => {
  const { here, name, opened, differences } = opening;
  const places = differences.slice(0, mostNamed).map(({ path }) => placeTitle(path, [opened.businessCase]));
  const more = differences.length - places.length;
  return (
    <Dialog title="This case is here already" onClose={stopOpening}>
      <p>
        {here.title === '' ? 'A case without a title' : `“${here.title}”`} was saved on this device
        {here.savedAt === '' ? '' : `, ${dayAndTime(here.savedAt)}`}. “{name}” says something else
        {differences.length === 0 ? '.' : ' here:'}
      </p>
      <ul className={styles['places']}>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
        {more > 0 && <li>and {more === 1 ? 'one more place' : `${more} more places`}</li>}
      </ul>
      <div className={styles['actions']}>
        <Button look="primary" onPress={() => void settleKnown(opening, 'here')}>
          Open what is here
        </Button>
        <Button onPress={() => void settleKnown(opening, 'file')}>Take the file instead</Button>
        <Button onPress={() => void settleKnown(opening, 'both')}>Keep both</Button>
        <Button look="quiet" onPress={stopOpening}>
          Not now
        </Button>
      </div>
      <p className={styles['hint']}>Whatever the file takes the place of stays in the history of the case.</p>
    </Dialog>
  );
};

/** The screen behind it is another one by now: the focus goes to its heading. */
const closeOnNewScreen = (): void => {
  stopOpening();
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
};

const mostSentences = 6;

const Mended = ({ sentences }: { sentences: readonly string[] }) => {
  const more = sentences.length - mostSentences;
  return (
    <Dialog title="It is open, and something in it was not right" onClose={closeOnNewScreen}>
      <ul className={styles['places']}>
        {sentences.slice(0, mostSentences).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li>and {more === 1 ? 'one more like these' : `${more} more like these`}</li>}
      </ul>
      <div className={styles['actions']}>
        <Button look="primary" onPress={closeOnNewScreen}>
          All right
        </Button>
      </div>
    </Dialog>
  );
};

const Told = ({ title, sentence }: { title: string; sentence: string }) => (
  <Dialog title={title} onClose={stopOpening}>
    <p role="alert">{sentence}</p>
    <div className={styles['actions']}>
      <Button look="primary" onPress={stopOpening}>
        All right
      </Button>
    </div>
  </Dialog>
);

/** What a file that was chosen or dropped asks before it is opened. */
export const FileOpeningDialog = () => {
  const opening = useOpening();
  if (opening.kind === 'locked')
    return <Locked name={opening.name} refusal={opening.refusal} text={opening.text} />;
  if (opening.kind === 'known') return <KnownCase opening={opening} />;
  if (opening.kind === 'mended') return <Mended sentences={opening.sentences} />;
  if (opening.kind === 'refused')
    return <Told sentence={opening.sentence} title="This file was not opened" />;
  if (opening.kind === 'unkept')
    return (
      <Told
        sentence="This browser has no room left to keep another case. Delete a case that you do not need, or make room on the disk, then try again."
        title="Nothing was kept"
      />
    );
  return null;
};
