import { type ReactNode, useState } from 'react';
import styles from './field.module.css';

/**
 * Fields behind a line that says what they hold. It opens by itself when something in it has to be done, and never
 * closes under somebody who types.
 */
export const Folded = ({
  said,
  isNeeded,
  children,
}: {
  said: string;
  isNeeded: boolean;
  children: ReactNode;
}) => {
  const [isOpen, setOpen] = useState(isNeeded);
  const [wasNeeded, setWasNeeded] = useState(isNeeded);
  if (wasNeeded !== isNeeded) {
    setWasNeeded(isNeeded);
    if (isNeeded) setOpen(true);
  }
  return (
    <details
      className={styles['folded']}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{said}</summary>
      <div className={styles['unfolded']}>{children}</div>
    </details>
  );
};
