import { useDerived } from '../store/derived.ts';
import type { StepDefinition } from '../steps/index.ts';
import styles from './app.module.css';
import { OpenFindings } from './open-findings.tsx';
import { findingsOfStep } from './step-status.ts';

/** What stands between a step and ready, folded at its head. An empty step is asked for nothing yet. */
export const OpenPoints = ({ caseId, step }: { caseId: string; step: StepDefinition }) => {
  const findings = useDerived(({ businessCase, findings: all }) => findingsOfStep(businessCase, all, step));
  if (findings.length === 0) return null;
  return (
    <details className={styles['openPoints']}>
      <summary>{findings.length === 1 ? '1 open point' : `${findings.length} open points`}</summary>
      <OpenFindings caseId={caseId} findings={findings} />
    </details>
  );
};
