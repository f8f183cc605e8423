import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

/** A table of amounts; where there is no room for it, it scrolls on its own, by keyboard too. */
export const WideTable = ({ label, children }: { label: string; children: ReactNode }) => (
  // A place that scrolls must be reachable by keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div aria-label={label} className={styles['scroll']} role="region" tabIndex={0}>
    <table className={styles['table']}>
      <caption className="visually-hidden">{label}</caption>
      {children}
    </table>
  </div>
);
