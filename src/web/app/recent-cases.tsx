import { useState } from 'react';
import { isOpenElsewhere } from '../persistence/tabs.ts';
import styles from './app.module.css';
import type { ListedCase } from './listed-cases.ts';
import { hrefTo } from '../store/routes.ts';
import { dayAndTime } from './words-for-times.ts';

/** What had the focus is about to go: the focus moves on when the screen has been drawn. */
const focusLater = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

const named = (title: string): string => (title === '' ? 'the case without a title' : `“${title}”`);

const detailsOf = ({ organisation, savedAt }: ListedCase): string =>
  [organisation, savedAt === '' ? '' : `saved ${dayAndTime(savedAt)}`]
    .filter((part) => part !== '')
    .join(', ');

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
  if (cases.length === 0)
    return <p className={styles['hint']}>No case yet. The finished one shows what comes out.</p>;
  return (
    <ul className={styles['cases']}>
      {cases.map((listed) => {
        const { id, title, alone, hasCopy } = listed;
        return (
          <li key={id}>
            <a href={hrefTo.hub(id)}>{title === '' ? 'A case without a title' : title}</a>
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
  );
};
