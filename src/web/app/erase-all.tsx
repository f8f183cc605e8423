import { useState } from 'react';
import styles from './app.module.css';
import { eraseAll } from './keep-cases.ts';

/** Everything that Casewright keeps on this device, gone for good. */
export const EraseAll = ({ count, onErased }: { count: number; onErased: () => void }) => {
  const [isAsked, setAsked] = useState(false);
  const cases = count === 1 ? 'the case' : `all ${count} cases`;
  const erase = async (): Promise<void> => {
    await eraseAll();
    setAsked(false);
    onErased();
  };
  if (!isAsked)
    return (
      <p>
        <button className={styles['plain']} type="button" onClick={() => setAsked(true)}>
          Erase everything on this device
        </button>
      </p>
    );
  return (
    <p className={styles['sure']} role="alert">
      Erase {cases}, with history, private notes and second copies, for good? Files that you saved elsewhere
      stay.
      <button className={styles['plain']} type="button" onClick={() => void erase()}>
        Erase everything
      </button>
      <button
        ref={(button) => button?.focus()}
        className={styles['plain']}
        type="button"
        onClick={() => setAsked(false)}
      >
        Keep everything
      </button>
    </p>
  );
};
