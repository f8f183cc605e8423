import { type ComponentType, Suspense } from 'react';
import type { Gate } from '../../../core/quantities/field.ts';
import { soon } from '../../ui/soon.tsx';
import styles from './form.module.css';
import type { FormPart } from './schema-parts.ts';

const { Soon: GateFold, there: foldThere } = soon(async () => (await import('./gate-fold.tsx')).GateFold);

export { foldThere };

const later = ['finance', 'board'] as const;

export const gateOf = ({ meta }: FormPart): Gate => meta.gate ?? 'draft';

/** What finance and the board ask beyond a draft, each folded under a line that says what is in it. */
export const GateFolds = ({
  parts,
  Grid,
}: {
  parts: readonly FormPart[];
  /** How fields are drawn; given, so that a fold need not know it. */
  Grid: ComponentType<{ parts: readonly FormPart[] }>;
}) =>
  later.map((gate) => {
    const own = parts.filter((part) => gateOf(part) === gate);
    return own.length === 0 ? null : (
      <Suspense key={gate} fallback={<div className={styles['fold']} style={{ minBlockSize: '84px' }} />}>
        <GateFold Grid={Grid} gate={gate} parts={own} />
      </Suspense>
    );
  });
