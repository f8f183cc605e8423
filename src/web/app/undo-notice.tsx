import { useEffect } from 'react';
import { dismissNotice, undo, useAppStore } from '../store/app-store.ts';
import { Button } from '../ui/index.ts';
import styles from './app.module.css';

const shownFor = 10_000;

/** What was removed, with the way back, or what was taken back. It stays in the history when the notice has gone. */
export const UndoNotice = () => {
  const notice = useAppStore((state) => state.notice);
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(dismissNotice, shownFor);
    // Elsewhere it would stand over what it has nothing to do with; the way back stays in the bar above.
    if (notice.canUndo) window.addEventListener('hashchange', dismissNotice);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('hashchange', dismissNotice);
    };
  }, [notice]);
  return (
    <div className={styles['notices']} role="status">
      {notice !== null && (
        <div className={styles['notice']}>
          <span>{notice.text}</span>
          {notice.canUndo && (
            <Button
              look="quiet"
              onPress={() => {
                undo();
                document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
              }}
            >
              Undo
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
