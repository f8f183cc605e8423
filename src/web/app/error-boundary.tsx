import { Component, type ReactNode } from 'react';
import { appStore } from '../store/app-store.ts';
import titleStyles from '../ui/screen-title.module.css';
import styles from './app.module.css';
import { handOver } from './case-files.ts';
import { hrefTo } from '../store/routes.ts';

/** Everything anew: what broke may have left the page in any state. */
const startAgain = (): void => {
  window.location.hash = hrefTo.home().replace(/^#/u, '');
  window.location.reload();
};

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
        <h1 ref={(heading) => heading?.focus()} className={titleStyles['title']} tabIndex={-1}>
          Something in Casewright broke
        </h1>
        <p>
          What you typed is kept on this device.
          {businessCase === undefined ? '' : ' Save a copy as well, then go back to your cases.'}
        </p>
        <div className={styles['actions']}>
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
          <button className={styles['secondary']} type="button" onClick={startAgain}>
            Go back to your cases
          </button>
        </div>
        <details>
          <summary>What to tell whoever looks after Casewright</summary>
          <p className={styles['hint']}>{error.message}</p>
        </details>
      </main>
    );
  }
}
