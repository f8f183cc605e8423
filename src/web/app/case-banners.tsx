import { useState } from 'react';
import { openCase, useAppStore } from '../store/app-store.ts';
import { useSaveState } from '../store/save-state.ts';
import { Button } from '../ui/index.ts';
import { handOverCase } from './case-files.ts';
import { editHere } from './case-session.ts';
import { finishedCase, finishedCaseId } from './finished-case.ts';
import { keepCase, keptCases } from './keep-cases.ts';
import { goTo, hrefTo } from '../store/routes.ts';
import styles from './storage.module.css';
import { newCaseId, useIsLasting } from './the-records.ts';

const saveCopy = async (): Promise<void> => {
  const businessCase = openCase();
  if (businessCase !== undefined) await handOverCase(businessCase);
};

const keepMine = async (): Promise<void> => {
  const businessCase = openCase();
  if (businessCase !== undefined) goTo(hrefTo.hub(await keepCase({ ...businessCase, id: newCaseId() })));
};

const ReadingOnly = () => {
  const [isAsking, setAsking] = useState(false);
  const take = async (): Promise<void> => {
    setAsking(true);
    await editHere();
    setAsking(false);
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <div className={styles['banner']} role="status">
      <span>Open in another tab. Here it can be read.</span>
      <Button disabled={isAsking} onPress={() => void take()}>
        Edit here
      </Button>
    </div>
  );
};

const copyFinished = async (): Promise<void> => {
  const finished = await finishedCase();
  if (finished === null) return;
  const isHere = (await keptCases()).some(({ id }) => id === finished.id);
  goTo(hrefTo.hub(isHere ? finished.id : await keepCase(finished)));
};

const Example = () => (
  <div className={styles['banner']} role="status">
    <span>This is the finished example. Press any number to see what stands behind it.</span>
    <Button onPress={() => void copyFinished()}>Copy it to change it</Button>
  </div>
);

const Conflict = ({ isDeleted }: { isDeleted: boolean }) => (
  <div className={styles['banner']} role="alert">
    <span>
      {isDeleted
        ? 'This case was deleted elsewhere. What you see here is not kept any more.'
        : 'Another tab has changed this case. What you see here is not saved any more.'}
    </span>
    {!isDeleted && <Button onPress={() => window.location.reload()}>Open the other tab’s version</Button>}
    <Button onPress={() => void keepMine()}>Keep this on the device</Button>
    <Button onPress={() => void saveCopy()}>Save it to a file</Button>
  </div>
);

const NotKept = ({ sentence }: { sentence: string }) => (
  <div className={`${styles['banner']} ${styles['bad']}`} role="alert">
    <span>{sentence}</span>
    <Button onPress={() => void saveCopy()}>Save a copy</Button>
  </div>
);

const OnlyInThisTab = () => (
  <div className={styles['banner']} role="status">
    <span>This browser keeps nothing on this device. Save a copy before you close the tab.</span>
    <Button onPress={() => void saveCopy()}>Save a copy</Button>
  </div>
);

/** What stands in the way of keeping what is typed, with the way out, at every width. */
export const CaseBanners = () => {
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const isExample = useAppStore(({ history }) => history?.businessCase.id === finishedCaseId);
  const kind = useSaveState((state) => state.kind);
  const isDeleted = useSaveState((state) => state.kind === 'conflict' && state.isDeleted);
  const sentence = useSaveState((state) => (state.kind === 'failed' ? state.sentence : ''));
  const isLasting = useIsLasting();
  if (kind === 'conflict') return <Conflict isDeleted={isDeleted} />;
  if (isExample) return <Example />;
  if (isReadOnly) return <ReadingOnly />;
  if (sentence !== '') return <NotKept sentence={sentence} />;
  return isLasting === false ? <OnlyInThisTab /> : null;
};
