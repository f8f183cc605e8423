import type { Benefit } from '../../../core/business-case/schema/index.ts';
import type { Driver } from '../../../core/drivers/index.ts';
import { changeField } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid } from '../form/group-form.tsx';
import { metaAt, partsOf } from '../form/schema-parts.ts';
import { DrawNote } from './draw-note.tsx';
import styles from './impact.module.css';
import { OverrideField } from './override-field.tsx';

/** Which work a benefit acts on, who else draws on it, and what was done where something is counted elsewhere too. */
export const OverlapFields = ({ benefit, driver }: { benefit: Benefit; driver: Driver | undefined }) => {
  const path = `benefits[${benefit.id}]`;
  const others = useDerived(({ businessCase }) =>
    businessCase.benefits.filter(({ id }) => id !== benefit.id).map(({ id, name }) => ({ id, name })),
  );
  const meta = metaAt(`${path}.overlaps`);
  const parts = partsOf(path);
  const toggle = (id: string, isChosen: boolean): void =>
    changeField(meta?.title ?? '', `${path}.overlaps`, (old) =>
      isChosen ? [...(old as string[]), id] : (old as string[]).filter((other) => other !== id),
    );
  return (
    <fieldset className={styles['group']}>
      <legend>Counted twice?</legend>
      {driver !== undefined && driver.traps.length > 0 && (
        <p className={formStyles['hint']}>{driver.traps.join(' ')}</p>
      )}
      <DrawNote id={benefit.id} />
      {(driver?.workload !== undefined || benefit.pool !== '') && (
        <FieldGrid parts={parts.filter(({ name }) => name === 'pool')} />
      )}
      <OverrideField benefit={benefit} />
      {others.length > 0 && meta !== undefined && (
        <fieldset className={styles['evidence']}>
          <legend>{meta.title}</legend>
          <div className={styles['chips']}>
            {others.map(({ id, name }, index) => (
              <label key={id}>
                <input
                  checked={benefit.overlaps.includes(id)}
                  id={index === 0 ? `field:${path}.overlaps` : undefined}
                  type="checkbox"
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                {name === '' ? 'New benefit' : name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {(benefit.overlaps.length > 0 || benefit.overlapNote !== '') && (
        <FieldGrid parts={parts.filter(({ name }) => name === 'overlapNote')} />
      )}
    </fieldset>
  );
};
