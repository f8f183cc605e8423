import { useEffect } from 'react';

/** Ctrl+S saves to the file of the case, from any field. */
export const useSaveKey = (): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      void import('./saving-to-file.ts').then(({ saveToFile }) => saveToFile());
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};
