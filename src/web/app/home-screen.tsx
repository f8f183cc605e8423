import { Suspense, lazy, useCallback, useEffect, useRef, useState } from 'react';
import { openFile, orUnkept } from './file-opening.ts';
import styles from './app.module.css';
import homeStyles from './home.module.css';
import { finishedCaseId } from './finished-case.ts';
import { deleteCase, keepCase } from './keep-cases.ts';
import { type ListedCase, listedCases } from './listed-cases.ts';
import { goTo, hrefTo } from '../store/routes.ts';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { newCaseId, useIsLasting } from './the-records.ts';

const LostCasesNotice = lazy(async () => {
  const { LostCasesNotice: Notice } = await import('./lost-cases-notice.tsx');
  return { default: Notice };
});

const loadList = async () => import('./case-list.ts');

/** The list comes while the browser looks for what it keeps. */
const RecentCases = lazy(async () => ({ default: (await loadList()).RecentCases }));

const EraseAll = lazy(async () => ({ default: (await loadList()).EraseAll }));

/** What comes out is seen before anything is asked; it comes after the words. */
const HomeFan = lazy(async () => {
  const { HomeFan: Fan } = await import('./home-fan.tsx');
  return { default: Fan };
});

/** Who has several cases has seen what comes out. */
const fewCases = 3;

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
    void loadList();
    const first = setTimeout(look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(first);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);

  /** A case that nobody has touched is not made twice. */
  const start = async (): Promise<void> => {
    const { newCase } = await import('./new-case.ts');
    const { untouchedCase } = await import('./untouched-case.ts');
    await orUnkept(async () => {
      const id = (await untouchedCase()) ?? (await keepCase(newCase(newCaseId())));
      goTo(hrefTo.quick(id, 1));
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
      <div className={styles['hero']} data-small={(cases?.length ?? 0) >= fewCases}>
        <div>
          <img alt="" className={styles['mark']} height="44" src="icons/casewright.svg" width="44" />
          <ScreenTitle>Your idea, as a case a board can decide on</ScreenTitle>
          <p className={styles['lead']}>
            Nine questions, about ten minutes. You get a deck, a paper and the numbers behind both, in
            PowerPoint and Word.
          </p>
          <div className={styles['actions']}>
            <button className={styles['primary']} type="button" onClick={() => void start()}>
              Start a case
            </button>
            <button className={styles['secondary']} type="button" onClick={() => chooser.current?.click()}>
              Open a file
            </button>
            <button
              className={styles['secondary']}
              type="button"
              onClick={() => goTo(hrefTo.deck(finishedCaseId))}
            >
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
          {isLasting !== false && (
            <p className={styles['hint']}>
              Your work stays on this device, and nothing is sent anywhere. No account. Save a copy to a
              folder whenever you like.
            </p>
          )}
        </div>
        {(cases?.length ?? 0) < fewCases && (
          <Suspense fallback={<div className={homeStyles['fan']} />}>
            <HomeFan />
          </Suspense>
        )}
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
          <Suspense fallback={<p role="status">Looking …</p>}>
            <RecentCases cases={cases} onRemove={(listed) => void remove(listed)} />
          </Suspense>
        )}
      </section>
      {cases !== null && cases.length > 0 && (
        <Suspense fallback={null}>
          <EraseAll
            count={cases.length}
            onErased={() => void tell('Everything on this device was erased.')}
          />
        </Suspense>
      )}
    </main>
  );
};
