import { changeField, useBusinessCase } from '../../store/app-store.ts';
import formStyles from '../form/form.module.css';
import { metaAt } from '../form/schema-parts.ts';

const path = 'situation.goal.benefits';

const asIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];

/** Which benefits serve the goal; where none is chosen, the papers say that it is not measured yet. */
export const GoalServed = () => {
  const goal = useBusinessCase(({ situation }) => situation.goal);
  const benefits = useBusinessCase((businessCase) => businessCase.benefits);
  const title = metaAt(path)?.title ?? '';
  const isAsked = goal.name !== '' || goal.measure !== '';
  if (!isAsked) return null;
  const toggle = (id: string, isChosen: boolean): void =>
    changeField(title, path, (old) =>
      isChosen ? [...asIds(old), id] : asIds(old).filter((other) => other !== id),
    );
  return (
    <section aria-label={title} className={formStyles['card']}>
      <h2 className={formStyles['heading']}>{title}</h2>
      {benefits.length === 0 && (
        <p className={formStyles['none']}>No benefit yet. Add them in the step Impact, then choose here.</p>
      )}
      {benefits.map(({ id, name }, index) => (
        <label key={id}>
          <input
            checked={goal.benefits.includes(id)}
            id={index === 0 ? `field:${path}` : undefined}
            type="checkbox"
            onChange={(event) => toggle(id, event.target.checked)}
          />{' '}
          {name === '' ? 'Benefit without a name' : name}
        </label>
      ))}
      {benefits.length > 0 && goal.benefits.length === 0 && (
        <p className={formStyles['hint']}>Nothing chosen: the papers say that it is not measured yet.</p>
      )}
    </section>
  );
};
