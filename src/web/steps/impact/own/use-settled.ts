import { useEffect, useState } from 'react';

const pause = 800;

/** Whether a text has rested for a moment: what is said about it then does not interrupt the typing. */
export const useSettled = (text: string): boolean => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text;
};
