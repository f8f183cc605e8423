import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './wide-table.module.css';

interface Overflow {
  overflows: boolean;
  /** At which of its edges there is more to see. */
  more: string;
}

const fits: Overflow = { overflows: false, more: '' };

/** Whether what an element holds is wider than itself, and where there is more: now, and whenever that changes. */
const useOverflow = <Wide extends HTMLElement>() => {
  const element = useRef<Wide>(null);
  const [overflow, setOverflow] = useState(fits);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const look = (): void => {
      const hidden = current.scrollWidth - current.clientWidth;
      const scrolled = Math.abs(current.scrollLeft);
      const more = [scrolled > 1 ? 'start' : '', hidden - scrolled > 1 ? 'end' : ''].join(' ').trim();
      setOverflow((old) =>
        old.more === more && old.overflows === hidden > 0 ? old : { overflows: hidden > 0, more },
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, []);
  return [element, overflow] as const;
};

/** A table of amounts; where there is no room for it, it scrolls on its own, its edge says so, and the keyboard reaches it. */
export const WideTable = ({ label, children }: { label: string; children: ReactNode }) => {
  const [frame, { overflows, more }] = useOverflow<HTMLDivElement>();
  return (
    <div className={styles['frame']} data-more={more}>
      <div
        ref={frame}
        className={styles['scroll']}
        {...(overflows ? { 'aria-label': label, role: 'group', tabIndex: 0 } : {})}
      >
        <table className={styles['table']}>
          <caption className="visually-hidden">{label}</caption>
          {children}
        </table>
      </div>
    </div>
  );
};
