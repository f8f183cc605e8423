import { Suspense, lazy, useState } from 'react';
import styles from './app.module.css';

const EraseDialog = lazy(async () => {
  const { EraseDialog: Question } = await import('./erase-dialog.tsx');
  return { default: Question };
});

/** Everything that Casewright keeps on this device, gone for good. */
export const EraseAll = ({ count, onErased }: { count: number; onErased: () => void }) => {
  const [isAsked, setAsked] = useState(false);
  return (
    <p>
      <button className={styles['plain']} type="button" onClick={() => setAsked(true)}>
        Erase everything on this device
      </button>
      {isAsked && (
        <Suspense fallback={null}>
          <EraseDialog
            count={count}
            onClose={() => setAsked(false)}
            onErased={() => {
              setAsked(false);
              onErased();
            }}
          />
        </Suspense>
      )}
    </p>
  );
};
