import { useEffect } from 'react';
import { useSaveState } from '../store/save-state.ts';

/** Asks before the tab closes, but only while what is on screen is not kept. */
export const useLeaveWarning = (): void => {
  const isAtRisk = useSaveState(({ kind }) => kind === 'failed' || kind === 'conflict');
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
};
