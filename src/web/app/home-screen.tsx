import { useEffect, useRef, useState } from 'react';
import type { CaseSummary } from '../persistence/case-database.ts';
import { removeCase, summariesIn } from '../persistence/case-database.ts';
import { caseFromFile } from './case-files.ts';
import styles from './app.module.css';
import { keepCase, keepOnce, newCaseId, theDatabase } from './open-cases.ts';
import { goTo, hrefTo } from './routes.ts';
import { ScreenTitle } from './screen-title.tsx';

const exampleAddress = 'examples/claim-updates-by-text.case.json';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** What had the focus is about to go: the focus moves on when the screen has been drawn. */
const focusLater = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

const named = (title: string): string => (title === '' ? 'the case without a title' : `“${title}”`);

const RecentCases = ({
  cases,
  onRemove,
}: {
  cases: readonly CaseSummary[];
  onRemove: (id: string) => void;
}) => {
  const [asked, setAsked] = useState<string | null>(null);
  const keep = (id: string): void => {
    setAsked(null);
    focusLater(`delete-${id}`);
  };
  const escape =
    (id: string) =>
    ({ key }: { key: string }): void => {
      if (key === 'Escape') keep(id);
    };
  if (cases.length === 0)
    return <p className={styles['hint']}>No case yet. The finished one shows what comes out.</p>;
  return (
    <ul className={styles['cases']}>
      {cases.map(({ id, title, organisation, savedAt }) => (
        <li key={id}>
          <a href={hrefTo.hub(id)}>{title === '' ? 'A case without a title' : title}</a>
          <span className={styles['hint']}>
            {[organisation, `saved ${day.format(new Date(savedAt))}`]
              .filter((part) => part !== '')
              .join(', ')}
          </span>
          {asked === id ? (
            <span className={styles['sure']} role="alert">
              Delete {named(title)} for good?
              <button
                aria-label={`Delete ${named(title)} for good`}
                className={styles['plain']}
                type="button"
                onClick={() => onRemove(id)}
                onKeyDown={escape(id)}
              >
                Delete
              </button>
              <button
                ref={(button) => button?.focus()}
                aria-label={`Keep ${named(title)}`}
                className={styles['plain']}
                type="button"
                onClick={() => keep(id)}
                onKeyDown={escape(id)}
              >
                Keep
              </button>
            </span>
          ) : (
            <button
              aria-label={`Delete ${named(title)}`}
              className={styles['plain']}
              id={`delete-${id}`}
              type="button"
              onClick={() => setAsked(id)}
            >
              Delete
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};

const keptCases = async (): Promise<CaseSummary[]> => summariesIn(await theDatabase());

/** The first screen: start, open, or see a finished case. */
export const HomeScreen = () => {
  const [cases, setCases] = useState<CaseSummary[] | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.title = 'Casewright';
    void keptCases().then(
      (kept) => setCases(kept),
      () => {
        setCases([]);
        setRefusal(
          'This browser keeps nothing on this device. Save your case to a file before you close the tab.',
        );
      },
    );
  }, []);

  const start = async (): Promise<void> => {
    const { emptyCase } = await import('../../core/business-case/open-case.ts');
    const id = await keepOnce(emptyCase(newCaseId()));
    goTo(hrefTo.step(id, 'basics'));
  };
  const seeExample = async (): Promise<void> => {
    const response = await fetch(exampleAddress);
    const { openCase } = await import('../../core/business-case/open-case.ts');
    const example = openCase(await response.text());
    goTo(hrefTo.hub(await keepOnce(example)));
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const opened = await caseFromFile(file);
    if (typeof opened === 'string') setRefusal(opened);
    else goTo(hrefTo.hub(await keepCase(opened)));
  };
  const remove = async (id: string): Promise<void> => {
    await removeCase(await theDatabase(), id);
    setCases(await keptCases());
    focusLater('recent');
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
      <p className={styles['hint']}>
        Your work stays on this device, and nothing is sent anywhere. Save a copy to a folder whenever you
        like.
      </p>
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
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {refusal !== null && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
      <section aria-labelledby="recent">
        <h2 className={styles['title2']} id="recent" tabIndex={-1}>
          Your cases
        </h2>
        {cases === null ? (
          <p role="status">Looking …</p>
        ) : (
          <RecentCases cases={cases} onRemove={(id) => void remove(id)} />
        )}
      </section>
    </main>
  );
};
