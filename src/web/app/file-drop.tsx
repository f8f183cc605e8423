import { Suspense, lazy, useEffect, useState } from 'react';
import styles from './storage.module.css';
import { openFile, refuseFile, useOpening } from './file-opening.ts';

const FileOpeningDialog = lazy(async () => {
  const { FileOpeningDialog: Dialog } = await import('./file-opening-dialog.tsx');
  return { default: Dialog };
});

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file can be dropped on any screen; without this the browser would leave the page and show it. */
const useDrop = (): boolean => {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const away = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file, second] = event.dataTransfer?.files ?? [];
      if (second !== undefined) refuseFile('These are several files. Drop one at a time.');
      else if (file !== undefined) void openFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', away);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', away);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
};

/** Takes dropped files everywhere, and asks what a file needs to have asked. */
export const FileDrop = () => {
  const isOver = useDrop();
  const { kind } = useOpening();
  return (
    <>
      {isOver && <div className={styles['dropHere']}>Drop a case file to open it</div>}
      {kind !== 'nothing' && (
        <Suspense fallback={null}>
          <FileOpeningDialog />
        </Suspense>
      )}
    </>
  );
};
