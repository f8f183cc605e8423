import { noteOn, privateNotesSchema, withNote } from '../../../core/private/notes.ts';
import { type FieldMeta, fieldMeta } from '../../../core/quantities/field.ts';
import { definitionOf, itemOfSchema, partOfSchema } from '../../../core/quantities/schema-parts.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { editNotes, usePrivateNotes } from '../../store/private-store.ts';
import { ChoiceField, DateField, Folded, TextField } from '../../ui/index.ts';
import { useFormats, useLocaleAndCurrency } from '../form/form-context.ts';
import styles from '../form/form.module.css';

const rows = partOfSchema(privateNotesSchema, 'stakeholders');
const row = rows === undefined ? undefined : itemOfSchema(rows);

/** The fields of a note, each with the wording of its schema. */
const fields: [string, FieldMeta][] = Object.entries(
  row === undefined ? {} : (definitionOf(row).shape ?? {}),
).flatMap(([name, schema]) => {
  const meta = fieldMeta(schema);
  return meta === undefined ? [] : [[name, meta]];
});

interface NoteFieldProps {
  meta: FieldMeta;
  value: unknown;
  onChange: (value: string | undefined) => void;
}

const NoteField = ({ meta, value, onChange }: NoteFieldProps) => {
  const { locale } = useLocaleAndCurrency();
  const formats = useFormats();
  const text = typeof value === 'string' ? value : '';
  const { title, hint, example } = meta;
  if (meta.control === 'choice')
    return (
      <ChoiceField
        options={meta.options ?? {}}
        title={title}
        value={text === '' ? undefined : text}
        onChange={onChange}
      />
    );
  if (meta.control === 'date')
    return (
      <DateField
        kind="day"
        locale={locale}
        title={title}
        value={text}
        written={formats.day}
        onChange={onChange}
      />
    );
  return (
    <TextField
      example={example}
      hint={hint}
      long={meta.control === 'prose'}
      title={title}
      value={text}
      onChange={onChange}
    />
  );
};

const NoteForm = ({ id }: { id: string }) => {
  const notes = usePrivateNotes();
  if (notes === null) return null;
  const note = noteOn(notes, id);
  return (
    <div className={styles['grid']}>
      {fields.map(([name, meta]) => (
        <NoteField
          key={name}
          meta={meta}
          value={note[name]}
          onChange={(next) => editNotes((now) => withNote(now, id, name, next))}
        />
      ))}
    </div>
  );
};

/** Where each stakeholder stands: kept on this device beside the case, in no file. */
export const OnlyYou = () => {
  const stakeholders = useBusinessCase((businessCase) => businessCase.stakeholders);
  const notes = usePrivateNotes();
  const named = stakeholders.filter(({ who }) => who !== '');
  if (notes === null || named.length === 0) return null;
  return (
    <section aria-label="Only you see this" className={styles['card']}>
      <h2 className={styles['heading']}>Only you see this</h2>
      <p className={styles['lead']}>
        It stays in this browser. It stands in no case file, no paper and no deck.
      </p>
      {named.map(({ id, who }) => (
        <Folded key={id} isNeeded={false} said={`Your notes on ${who}`}>
          <NoteForm id={id} />
        </Folded>
      ))}
    </section>
  );
};
