import { Suspense, lazy, useState } from 'react';
import { isOpenElsewhere } from '../persistence/tabs.ts';
import styles from './app.module.css';
import type { ListedCase } from './listed-cases.ts';
import { hrefTo } from '../store/routes.ts';
import { dayAndTime, dayWords } from './words-for-times.ts';

/** Pictures come after the names. */
const SmallSlide = lazy(async () => {
  const { SmallSlide: Slide } = await import('./small-slide.tsx');
  return { default: Slide };
});

/** What had the focus is about to go: the focus moves on when the screen has been drawn. */
const focusLater = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

const named = (title: string): string => (title === '' ? 'the case without a title' : `“${title}”`);

const detailsOf = ({ organisation, savedAt }: ListedCase): string =>
  [organisation, savedAt === '' ? '' : `saved ${dayAndTime(savedAt)}`]
    .filter((part) => part !== '')
    .join(', ');

const Picture = ({ listed }: { listed: ListedCase }) => (
  <span aria-hidden className={styles['picture']}>
    <Suspense fallback={null}>
      {listed.card !== null && <SmallSlide language={listed.card.language} slide={listed.card.slide} />}
    </Suspense>
  </span>
);

/** What it is worth, who decides when, and what is left: as it was when it was last open. */
const Standing = ({ listed: { card } }: { listed: ListedCase }) =>
  card === null ? null : (
    <>
      <span>{card.worth}</span>
      {card.date !== '' && (
        <span className={styles['hint']}>
          {card.decider}, {dayWords(card.date)}
        </span>
      )}
      <span className={card.isReady ? styles['isReady'] : styles['isOpen']}>{card.standing}</span>
    </>
  );

/** As few as can be seen at once need no search. */
const worthSearching = 7;

const isCalled = ({ title, organisation }: ListedCase, asked: string): boolean =>
  `${title} ${organisation}`.toLowerCase().includes(asked.trim().toLowerCase());

/** The cases on this device, each with its way in and its way out. */
export const RecentCases = ({
  cases,
  onRemove,
}: {
  cases: readonly ListedCase[];
  onRemove: (listed: ListedCase) => void;
}) => {
  const [asked, setAsked] = useState<{ id: string; isElsewhere: boolean } | null>(null);
  // Found out first: a question that grows would move its buttons under the pointer.
  const ask = async (id: string): Promise<void> => setAsked({ id, isElsewhere: await isOpenElsewhere(id) });
  const keep = (id: string): void => {
    setAsked(null);
    focusLater(`delete-${id}`);
  };
  const escape =
    (id: string) =>
    ({ key }: { key: string }): void => {
      if (key === 'Escape') keep(id);
    };
  const [search, setSearch] = useState('');
  const shown = cases.filter((listed) => isCalled(listed, search));
  if (cases.length === 0)
    return <p className={styles['hint']}>No case yet. The finished one shows what comes out.</p>;
  return (
    <>
      {cases.length >= worthSearching && (
        <input
          aria-label="Find a case"
          className={styles['search']}
          placeholder="Find a case"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {shown.length === 0 && (
        <p role="status">
          Nothing is called “{search.trim()}”.{' '}
          <button className={styles['plain']} type="button" onClick={() => setSearch('')}>
            Show all
          </button>
        </p>
      )}
      <ul className={styles['cases']}>
        {shown.map((listed) => {
          const { id, title, alone, hasCopy } = listed;
          return (
            <li key={id}>
              <Picture listed={listed} />
              <a href={hrefTo.hub(id)}>{title === '' ? 'A case without a title' : title}</a>
              <Standing listed={listed} />
              <span className={styles['hint']}>{detailsOf(listed)}</span>
              {alone !== null && (
                <a className={styles['alone']} href={hrefTo.kept(id)}>
                  Only in this browser for {alone} days. Save a copy
                </a>
              )}
              {asked?.id === id ? (
                <span className={styles['sure']} role="alert">
                  Delete {named(title)} for good?{hasCopy ? '' : ' There is no copy of it elsewhere.'}
                  {asked.isElsewhere && ' It is open in another tab, and goes there too.'}
                  <button
                    aria-label={`Delete ${named(title)} for good`}
                    className={styles['plain']}
                    type="button"
                    onClick={() => onRemove(listed)}
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
                  onClick={() => void ask(id)}
                >
                  Delete
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
