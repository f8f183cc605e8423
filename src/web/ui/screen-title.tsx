import { type ReactNode, useEffect, useRef } from 'react';
import styles from './screen-title.module.css';

/** The page that was loaded leaves the focus where the browser has it; every screen after that takes it. */
let isFirst = true;

/** The heading of a screen; unseen where the screen shows what it is. A new screen takes the focus there: the link that led to it is gone. */
export const ScreenTitle = ({ children, unseen }: { children: ReactNode; unseen?: boolean }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const wasFirst = isFirst;
    isFirst = false;
    if (wasFirst) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} className={unseen === true ? 'visually-hidden' : styles['title']} tabIndex={-1}>
      {children}
    </h1>
  );
};
