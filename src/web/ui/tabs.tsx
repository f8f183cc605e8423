import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './tabs.module.css';

export interface TabItem {
  id: string;
  title: string;
  /** Stands beside the title: an amount, a count. */
  note?: string;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selected: string;
  segmented?: boolean;
  onSelect: (id: string) => void;
}

/** Which tab a key leads to, from the one that has the focus; in a right-to-left language the arrows turn round. */
const moves: Record<string, (at: number, count: number, forward: 1 | -1) => number> = {
  ArrowRight: (at, count, forward) => (at + forward + count) % count,
  ArrowLeft: (at, count, forward) => (at - forward + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/**
 * Tabs as the ARIA Authoring Practices describe them, with automatic activation: one stop of the Tab key for the list,
 * arrows, Home and End within. Native buttons and this are all it takes; a kit would weigh more than the step it is in.
 */
export const Tabs = ({ label, items, selected, segmented, onSelect }: TabsProps) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = items.find((item) => item.id === selected) ?? items[0];
  const tabId = (item: string): string => `${id}tab-${item}`;
  const press = (event: KeyboardEvent<HTMLButtonElement>, at: number): void => {
    const move = moves[event.key];
    if (move === undefined) return;
    const next = items[move(at, items.length, isRightToLeft(event.currentTarget) ? -1 : 1)];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`[id="${tabId(next.id)}"]`)?.focus();
  };
  return (
    <div>
      <div
        ref={list}
        aria-label={label}
        className={styles[segmented === true ? 'segmented' : 'list']}
        role="tablist"
      >
        {items.map((item, index) => (
          <button
            key={item.id}
            aria-controls={item.id === shown?.id ? `${id}panel` : undefined}
            aria-selected={item.id === shown?.id}
            className={styles['tab']}
            id={tabId(item.id)}
            role="tab"
            tabIndex={item.id === shown?.id ? 0 : -1}
            type="button"
            onClick={() => onSelect(item.id)}
            onKeyDown={(event) => press(event, index)}
          >
            {item.title}
            {item.note !== undefined && <span className={styles['note']}>{item.note}</span>}
          </button>
        ))}
      </div>
      {shown !== undefined && (
        <div
          key={shown.id}
          aria-labelledby={tabId(shown.id)}
          className={styles['panel']}
          id={`${id}panel`}
          role="tabpanel"
        >
          {shown.content}
        </div>
      )}
    </div>
  );
};
