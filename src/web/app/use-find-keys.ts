import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Ctrl+K finds anything from everywhere; `?` tells the keys, outside fields only. */
export const useFindKeys = (ask: (what: 'find' | 'keys') => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        ask('find');
      } else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !isTyping(event.target))
        ask('keys');
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [ask]);
};
