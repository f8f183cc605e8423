import { useEffect } from 'react';
import { redo, undo } from '../store/app-store.ts';

/** Where the browser has its own undo for what is typed, that one comes first; everywhere else it is ours. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

export const useUndoKeys = (): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (hasOwnUndo(event.target) || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const wantsRedo = (key === 'z' && event.shiftKey) || key === 'y';
      if (key !== 'z' && !wantsRedo) return;
      event.preventDefault();
      if (wantsRedo) redo();
      else undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};
