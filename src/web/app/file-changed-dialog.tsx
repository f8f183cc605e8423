import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { differencesOf } from '../../core/business-case/differences.ts';
import type { LinkedFile } from '../persistence/linked-file.ts';
import { useBusinessCase } from '../store/app-store.ts';
import { Button } from '../ui/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from './app.module.css';
import { caseFromText } from './case-files.ts';
import { Differences } from './differences-table.tsx';
import { settleFileState } from './file-state.ts';
import { overwriteFile, saveToNewFile, takeTheirs } from './saving-to-file.ts';
import { useLater } from './use-later.ts';
import { dayAndTime } from './words-for-times.ts';

/** The file of the case was written by somebody else: both are shown, and none is lost. */
export const FileChangedDialog = ({ file, theirs, at }: { file: LinkedFile; theirs: string; at: string }) => {
  const mine = useBusinessCase((whole) => whole);
  const opened = useLater<BusinessCase | string>(caseFromText, theirs);
  const other = typeof opened === 'object' ? opened : null;
  return (
    <Dialog title={`“${file.name}” was changed by someone else`} onClose={settleFileState}>
      <p>
        It was written {dayAndTime(at)}, after your last save to it. Nothing has been overwritten.
        {typeof opened === 'string' ? ` What it says now cannot be opened: ${opened}` : ''}
      </p>
      {other !== null && (
        <Differences
          after={other}
          before={mine}
          differences={differencesOf(mine, other)}
          heads={['Mine', 'Theirs']}
        />
      )}
      <div className={styles['actions']}>
        <Button
          look="primary"
          onPress={() => {
            settleFileState();
            void saveToNewFile();
          }}
        >
          Keep both: save mine as a new file
        </Button>
        {other !== null && <Button onPress={() => void takeTheirs(file, other)}>Take theirs</Button>}
        <Button onPress={() => void overwriteFile(file)}>Keep mine in the file</Button>
      </div>
    </Dialog>
  );
};
