import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

type PrintedDocument = ComponentType<{ onDrawn: () => void }>;

/** Long after the screen: hardly anybody prints in its first moments. */
const ahead = 4000;

/** What is printed is the document, never the form: Ctrl+P draws it first, and the menu of the browser finds it drawn. */
export const PrintDocument = () => {
  const [Printed, setPrinted] = useState<PrintedDocument | null>(null);
  const [wish, setWish] = useState<'none' | 'by-key' | 'by-menu'>('none');
  const drawn = useCallback(() => {
    if (wish === 'by-key') window.print();
  }, [wish]);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const { Printed: Loaded } = await import('./printed.tsx');
      setPrinted(() => Loaded);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      void load().then(() => setWish('by-key'));
    };
    const before = (): void => flushSync(() => setWish((now) => (now === 'none' ? 'by-menu' : now)));
    const after = (): void => setWish('none');
    const later = setTimeout(() => void load(), ahead);
    window.addEventListener('keydown', press);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      clearTimeout(later);
      window.removeEventListener('keydown', press);
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return wish === 'none' || Printed === null ? null : <Printed onDrawn={drawn} />;
};
