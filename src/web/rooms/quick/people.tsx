import { Plus } from 'lucide-react';
import { useBusinessCase } from '../../store/app-store.ts';
import { focusLater } from '../../steps/form/focus-later.ts';
import { newRow } from '../../steps/form/rows.ts';
import { Button } from '../../ui/index.ts';
import { AnswerFields } from './answer-field.tsx';
import { answer } from './edit.ts';
import { withRowOf } from './place.ts';
import type { QuickField } from './questions.ts';
import styles from './quick.module.css';

const list = 'stakeholders';

/** Whoever must say yes: one, and another for each press. */
export const People = ({ fields }: { fields: readonly QuickField[] }) => {
  const people = useBusinessCase(({ stakeholders }) => stakeholders);
  const ids = people.length === 0 ? [newRow(people).id] : people.map(({ id }) => id);
  const add = (): void => {
    const { id } = newRow(people);
    answer('Add stakeholder', '', (it) => withRowOf(it, `${list}[${id}]`));
    focusLater(() => document.getElementById(`field:${list}[${id}].who`));
  };
  return (
    <div className={styles['people']}>
      {ids.map((id, index) => {
        const own = (
          <AnswerFields
            fields={fields.map((field) => ({ ...field, path: field.path.replace('[]', `[${id}]`) }))}
          />
        );
        return ids.length === 1 ? (
          <div key={id}>{own}</div>
        ) : (
          // The newest is open, and whoever is asked for.
          <details key={id} className={styles['person']} open={index === ids.length - 1}>
            <summary>{people[index]?.who || `Person ${index + 1}`}</summary>
            {own}
          </details>
        );
      })}
      {people.length > 0 && (
        <Button onPress={add}>
          <Plus aria-hidden size={18} /> Add another
        </Button>
      )}
    </div>
  );
};
