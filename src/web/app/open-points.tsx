import { Suspense, lazy } from 'react';
import { useDerived } from '../store/derived.ts';
import type { StepDefinition } from '../steps/index.ts';
import styles from './app.module.css';
import { findingsOfStep, isBegun } from '../steps/step-status.ts';

const loadFindings = async () => import('./open-findings.tsx');

/** They stand in a fold, after the rules are there: nobody waits for them. */
const OpenFindings = lazy(async () => ({ default: (await loadFindings()).OpenFindings }));

void loadFindings();

/**
 * What stands between a step and ready, folded at its head. An empty step is asked for nothing yet; one that is begun
 * keeps the line, so that nothing below it moves when the last point is settled under somebody's hands.
 */
export const OpenPoints = ({ caseId, step }: { caseId: string; step: StepDefinition }) => {
  const isAsked = useDerived(({ businessCase }) => isBegun(businessCase, step));
  const findings = useDerived(({ businessCase, findings: all }) =>
    all === null ? null : findingsOfStep(businessCase, all, step),
  );
  if (!isAsked) return null;
  if (findings === null) return <p className={styles['noPoints']}>{'\u00A0'}</p>;
  if (findings.length === 0) return <p className={styles['noPoints']}>No open points</p>;
  return (
    <details className={styles['openPoints']}>
      <summary>{findings.length === 1 ? '1 open point' : `${findings.length} open points`}</summary>
      <Suspense fallback={null}>
        <OpenFindings caseId={caseId} findings={findings} />
      </Suspense>
    </details>
  );
};
