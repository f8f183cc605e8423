import { useState } from 'react';
import styles from './app.module.css';
import { bringBack, forgetLost, lostCases } from './keep-cases.ts';
import storage from './storage.module.css';
import { useLater } from './use-later.ts';
import { dayAndTime } from './words-for-times.ts';

const casesWere = (count: number): string => (count === 1 ? '1 case was' : `${count} cases were`);

/** What this browser held and its database does not hold any more: what there is a copy of can be brought back. */
export const LostCasesNotice = ({ onChange }: { onChange: () => void }) => {
  const [asked, setAsked] = useState(0);
  const lost = useLater(lostCases, '', asked);
  if (lost === undefined || (lost.copies.length === 0 && lost.withoutCopy === 0)) return null;
  const { copies, withoutCopy } = lost;
  const again = (): void => {
    setAsked((old) => old + 1);
    onChange();
  };
  const bringAll = async (): Promise<void> => {
    for (const copy of copies) await bringBack(copy);
    again();
  };
  return (
    <section aria-label="Cases that are missing" className={styles['refusal']}>
      {copies.length > 0 && (
        <>
          <p role="alert">
            {casesWere(copies.length)} lost from this browser’s database. The second copy is still here.
          </p>
          <ul>
            {copies.map(({ id, title, savedAt }) => (
              <li key={id}>
                {title === '' ? 'A case without a title' : title}, saved {dayAndTime(savedAt)}
              </li>
            ))}
          </ul>
          <button className={styles['secondary']} type="button" onClick={() => void bringAll()}>
            Bring {copies.length === 1 ? 'it' : 'them'} back
          </button>
        </>
      )}
      {withoutCopy > 0 && (
        <p role="alert">
          {casesWere(withoutCopy)} in this browser before, and its database does not hold{' '}
          {withoutCopy === 1 ? 'it' : 'them'} any more. Open {withoutCopy === 1 ? 'its file' : 'their files'}.
        </p>
      )}
      <button
        className={`${styles['plain']} ${storage['quiet']}`}
        type="button"
        onClick={() => void forgetLost(lost).then(again)}
      >
        Do not ask again
      </button>
    </section>
  );
};
