import { Button } from '../ui/index.ts';
import styles from './app.module.css';
import { bringBack, keptCopy } from './lost-cases.ts';
import { hrefTo } from '../store/routes.ts';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { useLater } from './use-later.ts';
import { dayAndTime } from './words-for-times.ts';

/** An address whose case is not here: what there is of it can be brought back. */
export const MissingCase = ({ caseId, onBack }: { caseId: string; onBack: () => void }) => {
  const copy = useLater(keptCopy, caseId);
  return (
    <main className={styles['home']} id="main">
      <ScreenTitle>This case is not on this device</ScreenTitle>
      {copy !== undefined && copy !== null && (
        <div className={styles['actions']}>
          <Button look="primary" onPress={() => void bringBack(copy).then(onBack)}>
            Bring back its spare copy, of {dayAndTime(copy.savedAt)}
          </Button>
        </div>
      )}
      <p>
        Open its file, or <a href={hrefTo.home()}>go to your cases</a>.
      </p>
    </main>
  );
};
