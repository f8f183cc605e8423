import { useEffect, useState } from 'react';

const shownFor = 2000;

/** True for two seconds after a text that was on screen has become another one. */
export const useHasChanged = (text: string): boolean => {
  const [last, setLast] = useState({ text, hasChanged: false });
  // Known while drawing, so that the new text never stands there unmarked for a moment.
  if (last.text !== text) setLast({ text, hasChanged: true });
  useEffect(() => {
    if (!last.hasChanged) return undefined;
    const timer = setTimeout(() => setLast((old) => ({ ...old, hasChanged: false })), shownFor);
    return () => clearTimeout(timer);
  }, [last]);
  return last.hasChanged;
};
