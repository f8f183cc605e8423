import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import buttonStyles from './button.module.css';
import styles from './menu-button.module.css';

export interface MenuItem {
  label: string;
  disabled?: boolean;
  onPress: () => void;
}

/** Which item a key leads to. */
const moves: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const gap = 4;

/** What can be done with a thing, behind one button. The browser's own popover closes it with Escape or a press elsewhere. */
export const MenuButton = ({ name, items }: { name: string; items: readonly MenuItem[] }) => {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const itemsOf = (): HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])') ?? []),
  ];
  const open = (): void => {
    const [from, list] = [button.current, menu.current];
    if (from === null || list === null) return;
    list.showPopover();
    const at = from.getBoundingClientRect();
    const fits = at.bottom + gap + list.offsetHeight < window.innerHeight;
    list.style.top = `${fits ? at.bottom + gap : at.top - gap - list.offsetHeight}px`;
    list.style.left = `${Math.max(gap, at.right - list.offsetWidth)}px`;
    itemsOf()[0]?.focus();
  };
  const close = (): void => {
    button.current?.focus();
    menu.current?.hidePopover();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
    const list = itemsOf();
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    list[move(list.indexOf(event.target as HTMLElement), list.length)]?.focus();
  };
  return (
    <>
      <button
        ref={button}
        aria-expanded={isOpen}
        aria-haspopup="menu"
        aria-label={name}
        className={[buttonStyles['button'], buttonStyles['quiet'], buttonStyles['icon']].join(' ')}
        title={name}
        type="button"
        onClick={open}
      >
        <Ellipsis aria-hidden size={18} />
      </button>
      <div
        ref={menu}
        aria-label={name}
        className={styles['menu']}
        popover="auto"
        role="menu"
        tabIndex={-1}
        onKeyDown={press}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {items.map(({ label, disabled = false, onPress }) => (
          <button
            key={label}
            aria-disabled={disabled}
            className={styles['item']}
            role="menuitem"
            tabIndex={-1}
            type="button"
            onClick={() => {
              if (disabled) return;
              close();
              onPress();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
};
