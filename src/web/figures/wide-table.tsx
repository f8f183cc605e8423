import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './wide-table.module.css';

/** Whether what an element holds is wider than itself, now and whenever its size changes. */
const useOverflow = <Wide extends HTMLElement>() => {
  const element = useRef<Wide>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => setOverflows(current.scrollWidth > current.clientWidth));
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [element, overflows] as const;
};

/** A table of amounts; where there is no room for it, it scrolls on its own, and the keyboard reaches it. */
export const WideTable = ({ label, children }: { label: string; children: ReactNode }) => {
  const [frame, overflows] = useOverflow<HTMLDivElement>();
  return (
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
  );
};
