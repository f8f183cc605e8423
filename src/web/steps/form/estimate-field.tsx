import { Suspense, memo } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { type Estimate, isOrdered } from '../../../core/quantities/estimate.ts';
import { Caution } from '../../ui/index.ts';
import { soon } from '../../ui/soon.tsx';
import { useBusinessCase } from '../../store/app-store.ts';
import { useCautionAt } from '../../store/value-cautions.ts';
import { EstimateAmount } from './estimate-amount.tsx';
import styles from './form.module.css';
import type { FormPart } from './schema-parts.ts';

const { Soon: EstimateOrigin, there: originThere } = soon(
  async () => (await import('./estimate-origin.tsx')).EstimateOrigin,
);

export { originThere };

interface EstimateEditorProps {
  title: string;
  hint?: string | undefined;
  path: string;
  /** What the amounts count; `money`, `share` and `points` are drawn with their sign. */
  unit: string;
  /** An effect is always asked as a range; a volume may be one amount. */
  onlyBase?: boolean;
  noun?: string | undefined;
}

/** Low, base and high, and where the number comes from. */
const EditorOf = ({ title, hint, path, unit, onlyBase, noun }: EstimateEditorProps) => {
  const estimate = useBusinessCase((businessCase) => valueAtPath(businessCase, path) as Estimate | undefined);
  const caution = useCautionAt(path);
  const levels = onlyBase === true ? (['base'] as const) : (['low', 'base', 'high'] as const);
  const names = { low: 'Low', base: onlyBase === true ? title : 'Base', high: 'High' };
  return (
    <fieldset className={styles['estimate']}>
      <legend className={onlyBase === true ? 'visually-hidden' : styles['legend']}>{title}</legend>
      {onlyBase !== true && (
        <p className={styles['hint']}>
          {hint ?? 'Low: one time in ten it will be less. High: one time in ten it will be more.'}
        </p>
      )}
      <div className={onlyBase === true ? '' : styles['levels']}>
        {levels.map((level) => (
          <EstimateAmount
            key={level}
            hint={onlyBase === true ? hint : undefined}
            level={level}
            noun={noun}
            of={title}
            path={path}
            title={names[level]}
            unit={unit}
          />
        ))}
      </div>
      {caution !== undefined && <Caution>{caution}</Caution>}
      {estimate !== undefined && !isOrdered(estimate) && (
        <p className={styles['disordered']} role="alert">
          Low must not be larger than base, and base not larger than high. Put the smallest first.
        </p>
      )}
      <Suspense fallback={<div className={styles['originAwaited']} />}>
        <EstimateOrigin path={path} title={title} unit={unit} />
      </Suspense>
    </fieldset>
  );
};

/** Drawn again when what it holds changes, and not with the card it stands in. */
export const EstimateEditor = memo(EditorOf);

/** What it counts is said by the field; an estimate that says something else of itself is taken at its word. */
export const EstimateField = ({ path, meta }: FormPart) => {
  const own = useBusinessCase(
    (businessCase) => (valueAtPath(businessCase, path) as Estimate | undefined)?.unit ?? '',
  );
  return (
    <EstimateEditor
      hint={meta.hint}
      path={path}
      title={meta.title}
      unit={own === '' ? (meta.unit ?? '') : own}
    />
  );
};
