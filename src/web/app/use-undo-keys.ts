import { useEffect } from 'react';
import { redoAndShow, undoAndShow } from './step-back.ts';

/** What is typed and not in the case yet is the browser's to undo; everywhere else one way leads back through all. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.dataset['ownUndo'] !== undefined;

export const useUndoKeys = (): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (hasOwnUndo(event.target) || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const wantsRedo = (key === 'z' && event.shiftKey) || key === 'y';
      if (key !== 'z' && !wantsRedo) return;
      event.preventDefault();
      if (wantsRedo) redoAndShow();
      else undoAndShow();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};
