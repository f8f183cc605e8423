import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './dialog.module.css';

/**
 * A question that waits for an answer. Escape closes it, and the focus goes back to where it was: the browser's own
 * dialog does both, and keeps the focus inside.
 */
export const Dialog = ({
  title,
  isWide = false,
  onClose,
  children,
}: {
  title: string;
  /** For a table that has to be read. */
  isWide?: boolean;
  onClose: () => void;
  children: ReactNode;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('h2')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={`${styles['dialog']} ${isWide ? styles['wide'] : ''}`}
      onClose={onClose}
    >
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
};
