import { Suspense, lazy, useCallback, useEffect, useRef, useState } from 'react';
import { EraseAll } from './erase-all.tsx';
import { openFile, orUnkept } from './file-opening.ts';
import styles from './app.module.css';
import { deleteCase, keepCase, keptCases } from './keep-cases.ts';
import { type ListedCase, listedCases } from './listed-cases.ts';
import { RecentCases } from './recent-cases.tsx';
import { goTo, hrefTo } from '../store/routes.ts';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { newCaseId, useIsLasting } from './the-records.ts';

const LostCasesNotice = lazy(async () => {
  const { LostCasesNotice: Notice } = await import('./lost-cases-notice.tsx');
  return { default: Notice };
});

const exampleAddress = 'examples/claim-updates-by-text.case.json';

/** The first screen: start, open, or see a finished case. */
export const HomeScreen = () => {
  const [cases, setCases] = useState<ListedCase[] | null>(null);
  const [said, setSaid] = useState('');
  const isLasting = useIsLasting();
  const chooser = useRef<HTMLInputElement>(null);
  const refresh = useCallback(async (): Promise<void> => {
    setCases(await listedCases());
  }, []);

  useEffect(() => {
    document.title = 'Casewright';
    // Another tab may have written while this one was away.
    const look = (): void => {
      if (document.visibilityState === 'visible') void refresh();
    };
    const first = setTimeout(look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(first);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);

  /** A case that nobody has touched is not made twice. */
  const start = async (): Promise<void> => {
    const { emptyCase } = await import('../../core/business-case/open-case.ts');
    const { untouchedCase } = await import('./untouched-case.ts');
    await orUnkept(async () => {
      const id = (await untouchedCase()) ?? (await keepCase(emptyCase(newCaseId())));
      goTo(hrefTo.step(id, 'basics'));
    });
  };
  const seeExample = async (): Promise<void> => {
    const response = await fetch(exampleAddress);
    const { openCase } = await import('../../core/business-case/open-case.ts');
    const example = openCase(await response.text());
    await orUnkept(async () => {
      const isHere = (await keptCases()).some(({ id }) => id === example.id);
      goTo(hrefTo.hub(isHere ? example.id : await keepCase(example)));
    });
  };
  const tell = async (what: string): Promise<void> => {
    setSaid(what);
    await refresh();
    document.getElementById('recent')?.focus();
  };
  const remove = async ({ id, title }: ListedCase): Promise<void> => {
    await deleteCase(id);
    await tell(title === '' ? 'The case was deleted.' : `“${title}” was deleted.`);
  };

  return (
    <main className={styles['home']} id="main">
      <img alt="" className={styles['mark']} height="44" src="icons/casewright.svg" width="44" />
      <ScreenTitle>A case that a board can decide on</ScreenTitle>
      <p className={styles['lead']}>
        Casewright builds the business case for a change that helps your customers. You answer questions, step
        by step; it works out what the change is worth, and writes the Word paper and the PowerPoint deck for
        the meeting.
      </p>
      {isLasting !== false && (
        <p className={styles['hint']}>
          Your work stays on this device, and nothing is sent anywhere. Save a copy to a folder whenever you
          like.
        </p>
      )}
      <div className={styles['actions']}>
        <button className={styles['primary']} type="button" onClick={() => void start()}>
          Start a case
        </button>
        <button className={styles['secondary']} type="button" onClick={() => chooser.current?.click()}>
          Open a file
        </button>
        <button className={styles['secondary']} type="button" onClick={() => void seeExample()}>
          See a finished case
        </button>
        <input
          ref={chooser}
          accept=".json,application/json"
          aria-label="Case file"
          hidden
          type="file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file !== undefined) void openFile(file);
          }}
        />
      </div>
      {isLasting === false && (
        <p className={styles['refusal']} role="alert">
          This browser keeps nothing on this device. You can work all the same: save your case to a file
          before you close the tab.
        </p>
      )}
      <p className={styles['hint']} role="status">
        {said}
      </p>
      <Suspense fallback={null}>
        <LostCasesNotice onChange={(what) => void tell(what)} />
      </Suspense>
      <section aria-labelledby="recent">
        <h2 className={styles['title2']} id="recent" tabIndex={-1}>
          Your cases
        </h2>
        {cases === null ? (
          <p role="status">Looking …</p>
        ) : (
          <RecentCases cases={cases} onRemove={(listed) => void remove(listed)} />
        )}
      </section>
      {cases !== null && cases.length > 0 && (
        <EraseAll count={cases.length} onErased={() => void tell('Everything on this device was erased.')} />
      )}
    </main>
  );
};
