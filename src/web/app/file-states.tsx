import { Suspense, lazy, useEffect } from 'react';
import { Button } from '../ui/index.ts';
import styles from './app.module.css';
import storage from './storage.module.css';
import { settleFileState, useFileState } from './file-state.ts';
import { saveToFile, saveToNewFile } from './saving-to-file.ts';

const FileChangedDialog = lazy(async () => {
  const { FileChangedDialog: Dialog } = await import('./file-changed-dialog.tsx');
  return { default: Dialog };
});

const shownFor = 6000;

/** How saving to the file of the case went, and what it asks. */
export const FileStates = () => {
  const state = useFileState();
  useEffect(() => settleFileState, []);
  useEffect(() => {
    if (state.kind !== 'saved') return undefined;
    const timer = setTimeout(settleFileState, shownFor);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <>
      <div className={styles['notices']} role="status">
        {state.kind === 'saved' && <div className={styles['notice']}>Saved to “{state.name}”.</div>}
      </div>
      {state.kind === 'unreachable' && (
        <div className={`${storage['banner']} ${storage['bad']}`} role="alert">
          <span>
            Not saved to “{state.name}”: the file cannot be reached or written. It is kept on this device.
          </span>
          <Button onPress={() => void saveToFile()}>Try again</Button>
          <Button onPress={() => void saveToNewFile()}>Choose another file</Button>
        </div>
      )}
      {state.kind === 'unwritable' && (
        <div className={`${storage['banner']} ${storage['bad']}`} role="alert">
          <span>{state.sentence}</span>
        </div>
      )}
      {state.kind === 'changed' && (
        <Suspense fallback={null}>
          <FileChangedDialog at={state.at} file={state.file} theirs={state.theirs} />
        </Suspense>
      )}
    </>
  );
};
