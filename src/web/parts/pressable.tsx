import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './pressable.module.css';

const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

const valuesIn = (area: HTMLElement | null): Element[] => [...(area?.querySelectorAll('[data-path]') ?? [])];

const unmark = (area: HTMLElement | null): void => {
  for (const value of area?.querySelectorAll('[data-chosen]') ?? []) value.removeAttribute('data-chosen');
};

/**
 * What is drawn from the case, entered once by Tab: up and down lead from number to number, Enter opens what stands
 * behind one. `onKey` has what the keys mean beside that.
 */
export const Pressable = ({
  label,
  children,
  onOpen,
  onKey,
}: {
  label: string;
  children: ReactNode;
  onOpen: (path: string) => void;
  onKey?: (key: string) => boolean;
}) => {
  const area = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const chosen = useRef(-1);
  // Another slide begins anew, and keeps the focus.
  const seen = useRef(label);
  useEffect(() => {
    if (seen.current === label) return;
    seen.current = label;
    chosen.current = -1;
    unmark(area.current);
  }, [label]);
  const mark = (next: number): void => {
    const values = valuesIn(area.current);
    unmark(area.current);
    const value = values[next];
    if (value === undefined) return;
    chosen.current = next;
    value.setAttribute('data-chosen', '');
    value.scrollIntoView({ block: 'nearest' });
    setSaid(`${value.textContent ?? ''}, number ${next + 1} of ${values.length}`);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.target !== area.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const values = valuesIn(area.current);
    const move = moves[event.key];
    if (move !== undefined && values.length > 0) {
      event.preventDefault();
      mark((chosen.current + move + values.length) % values.length);
    } else if (event.key === 'Enter') {
      const path = values[chosen.current]?.getAttribute('data-path');
      if (path !== null && path !== undefined) onOpen(path);
    } else if (onKey?.(event.key) === true) {
      event.preventDefault();
      setSaid('');
    }
  };
  // One stop for Tab, and arrows within: what is drawn is many numbers and no list of controls.
  const keyboard = { role: 'group', tabIndex: 0, onKeyDown: press } as const;
  return (
    <>
      <div
        ref={area}
        aria-label={`${label}. Up and down lead from number to number, Enter opens one.`}
        className={styles['pressable']}
        {...keyboard}
      >
        {children}
      </div>
      <span aria-live="polite" className="visually-hidden">
        {said}
      </span>
    </>
  );
};
