import { Component, type ReactNode } from 'react';
import { appStore } from '../store/app-store.ts';
import styles from './app.module.css';
import { handOver } from './case-files.ts';

/** A mistake of ours ends here: the person can always take the case away. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const businessCase = appStore.getState().history?.businessCase;
    return (
      <main className={styles['home']} id="main">
        <h1 className={styles['title']}>Something in Casewright broke</h1>
        <p>Your work is kept on this device. Save a copy as well, then load the page again.</p>
        {businessCase !== undefined && (
          <button
            className={styles['primary']}
            type="button"
            onClick={() =>
              handOver('rescued.case.json', 'application/json', JSON.stringify(businessCase, null, 2))
            }
          >
            Save a copy of the case
          </button>
        )}
        <p className={styles['hint']}>{error.message}</p>
      </main>
    );
  }
}
