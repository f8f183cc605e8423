import { useState } from 'react';
import styles from './app.module.css';
import { bringBack, forgetLost, lostCases } from './lost-cases.ts';
import { useLater } from './use-later.ts';
import { dayAndTime } from './words-for-times.ts';

const casesAre = (count: number): string => (count === 1 ? '1 case is' : `${count} cases are`);

/**
 * What this browser held and its database does not hold any more: what there is a copy of can be brought back. It is
 * hidden on a press, and nothing is erased without a question.
 */
export const LostCasesNotice = ({ onChange }: { onChange: (said: string) => void }) => {
  const [round, setRound] = useState(0);
  const [isHidden, setHidden] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const lost = useLater(lostCases, '', round);
  if (isHidden || lost === undefined || (lost.copies.length === 0 && lost.withoutCopy === 0)) return null;
  const { copies, withoutCopy } = lost;
  const again = (said: string): void => {
    setAsked(false);
    setRound((old) => old + 1);
    onChange(said);
  };
  const bringAll = async (): Promise<void> => {
    for (const copy of copies) await bringBack(copy);
    again(copies.length === 1 ? 'It is back.' : 'They are back.');
  };
  const it = copies.length === 1 ? 'it' : 'them';
  return (
    <section aria-label="Cases that are missing" className={styles['missing']}>
      {copies.length > 0 && (
        <>
          <p role="alert">
            {casesAre(copies.length)} not where this browser keeps them any more. A spare copy is still on
            this device:
          </p>
          <ul>
            {copies.map(({ id, title, savedAt }) => (
              <li key={id}>
                {title === '' ? 'A case without a title' : title}, saved {dayAndTime(savedAt)}
              </li>
            ))}
          </ul>
        </>
      )}
      {withoutCopy > 0 && (
        <p role="alert">
          {casesAre(withoutCopy)} gone that this browser held before, and there is no spare copy. Open{' '}
          {withoutCopy === 1 ? 'its file' : 'their files'}.
        </p>
      )}
      <div className={styles['actions']}>
        {copies.length > 0 && !isAsked && (
          <button className={styles['primary']} type="button" onClick={() => void bringAll()}>
            Bring {it} back
          </button>
        )}
        {!isAsked && (
          <button className={styles['secondary']} type="button" onClick={() => setHidden(true)}>
            Not now
          </button>
        )}
        {isAsked ? (
          <>
            <button
              ref={(button) => button?.focus()}
              className={styles['secondary']}
              type="button"
              onClick={() => setAsked(false)}
            >
              Keep {copies.length === 0 ? 'asking' : it}
            </button>
            <button
              className={styles['plain']}
              type="button"
              onClick={() => void forgetLost(lost).then(() => again('It is not asked again.'))}
            >
              {copies.length === 0 ? 'Do not ask again' : `Erase ${it} for good`}
            </button>
          </>
        ) : (
          <button className={styles['plain']} type="button" onClick={() => setAsked(true)}>
            {copies.length === 0 ? 'Do not ask again …' : `I do not need ${it} …`}
          </button>
        )}
      </div>
    </section>
  );
};
