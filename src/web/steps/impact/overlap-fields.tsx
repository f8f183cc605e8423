import type { Benefit } from '../../../core/business-case/schema/index.ts';
import type { Driver } from '../../../core/drivers/index.ts';
import { changeField } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { Folded } from '../../ui/index.ts';
import { useFormats } from '../form/form-context.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid } from '../form/form-field.tsx';
import { metaAt, partsOf } from '../form/schema-parts.ts';
import { DrawNote } from './draw-note.tsx';
import styles from './impact.module.css';
import { OverrideField } from './override-field.tsx';

const nameOf = ({ name }: { name: string }): string => `“${name || 'New benefit'}”`;

/** Which work a benefit acts on, who else draws on it, and what was done where something is counted elsewhere too. */
export const OverlapFields = ({ benefit, driver }: { benefit: Benefit; driver: Driver | undefined }) => {
  const path = `benefits[${benefit.id}]`;
  const others = useDerived(({ businessCase }) =>
    businessCase.benefits.filter(({ id }) => id !== benefit.id).map(({ id, name }) => ({ id, name })),
  );
  const formats = useFormats();
  const meta = metaAt(`${path}.overlaps`);
  const parts = partsOf(path);
  const toggle = (id: string, isChosen: boolean): void =>
    changeField(meta?.title ?? '', `${path}.overlaps`, (old) =>
      isChosen ? [...(old as string[]), id] : (old as string[]).filter((other) => other !== id),
    );
  const counted = others.filter(({ id }) => benefit.overlaps.includes(id)).map(nameOf);
  const said =
    counted.length > 0
      ? `Counted in ${formats.list(counted)} too`
      : benefit.pool === ''
        ? 'Is it counted somewhere else too?'
        : `It acts on “${benefit.pool}”`;
  return (
    <fieldset className={styles['group']}>
      <legend>Counted twice?</legend>
      {driver !== undefined && driver.traps.length > 0 && (
        <p className={formStyles['hint']}>{driver.traps.join(' ')}</p>
      )}
      <DrawNote id={benefit.id} />
      <OverrideField benefit={benefit} />
      <Folded isNeeded={false} said={said}>
        {((driver?.workloads ?? []).length > 0 || benefit.pool !== '') && (
          <FieldGrid parts={parts.filter(({ name }) => name === 'pool')} />
        )}
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
                  {name || 'New benefit'}
                </label>
              ))}
            </div>
          </fieldset>
        )}
        {(benefit.overlaps.length > 0 || benefit.overlapNote !== '') && (
          <FieldGrid parts={parts.filter(({ name }) => name === 'overlapNote')} />
        )}
      </Folded>
    </fieldset>
  );
};
