import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './sheet.module.css';

/** What is open on a telephone: over the screen, from its foot. Escape closes it; the focus stays inside. */
export const Sheet = ({
  title,
  children,
  onClose,
}: {
  title: string;
  children: ReactNode;
  onClose: () => void;
}) => {
  const sheet = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = sheet;
    current?.showModal();
    // Closed before it goes: the browser then gives the focus back to what opened it.
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={sheet}
      aria-label={title}
      className={styles['sheet']}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
};
