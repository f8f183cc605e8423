import { noteOn } from '../../../core/private/notes.ts';
import { isSeen } from '../../../core/data/seen.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { usePrivateNotes } from '../../store/private-store.ts';
import { FieldsByGate } from '../form/form-field.tsx';
import { ListForm } from '../form/list-form.tsx';
import { metaAt, partsOf } from '../form/schema-parts.ts';
import { missingWords } from './missing-words.ts';
import { PersonCard } from './person-card.tsx';
import { personColumns } from './person-columns.tsx';
import styles from './stakeholders.module.css';

const path = 'stakeholders';

const PersonFields = ({ path: row }: { path: string }) => <FieldsByGate parts={partsOf(row)} />;

/** How many there are, and what is missing. */
const Head = () => {
  const notes = usePrivateNotes();
  const people = useBusinessCase(({ stakeholders }) => stakeholders);
  if (people.length === 0) return null;
  const undated =
    notes === null ? 0 : people.filter(({ id }) => !isSeen(noteOn(notes, id).nextConversation)).length;
  const missing = missingWords(people, undated);
  return (
    <p role="status">
      {people.length === 1 ? '1 person or group.' : `${people.length} people and groups.`}{' '}
      {missing !== '' && <strong className={styles['missing']}>{missing}</strong>}
    </p>
  );
};

/** Who must say yes: a line for each, and one of them open with what only the writer sees. */
export const StakeholdersForm = () => {
  const meta = metaAt(path);
  return meta === undefined ? null : (
    <ListForm
      Card={PersonCard}
      Fields={PersonFields}
      columns={personColumns}
      head={<Head />}
      meta={meta}
      name={path}
      path={path}
    />
  );
};
