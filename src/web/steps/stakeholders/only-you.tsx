import { Lock } from 'lucide-react';
import { noteOn, privateNotesSchema, withNote } from '../../../core/private/notes.ts';
import { type FieldMeta, fieldMeta } from '../../../core/quantities/field.ts';
import { definitionOf, itemOfSchema, partOfSchema } from '../../../core/quantities/schema-parts.ts';
import { editNotes, usePrivateNotes } from '../../store/private-store.ts';
import { ChoiceField, DateField, Folded, TextField } from '../../ui/index.ts';
import { useFormats, useLocaleAndCurrency } from '../form/form-context.ts';
import styles from '../form/form.module.css';
import own from './stakeholders.module.css';

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

/** What a person sees of it first; the rest stands folded. */
const first = new Set(['influence', 'interest', 'stance', 'nextConversation']);

const NoteFields = ({ id, names }: { id: string; names: (name: string) => boolean }) => {
  const notes = usePrivateNotes();
  if (notes === null) return null;
  const note = noteOn(notes, id);
  return (
    <div className={styles['grid']}>
      {fields
        .filter(([name]) => names(name))
        .map(([name, meta]) => (
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

/** Where a stakeholder stands: kept on this device beside the case, in no file. */
export const OnlyFor = ({ id, who }: { id: string; who: string }) => {
  const notes = usePrivateNotes();
  if (notes === null) return null;
  return (
    <section aria-label="Only for you" className={own['private']}>
      <div className={own['privateHead']}>
        <h4>
          <Lock aria-hidden size={16} /> Only for you
        </h4>
        <span>in no file, no copy, no slide</span>
      </div>
      <NoteFields id={id} names={(name) => first.has(name)} />
      <Folded isNeeded={false} said={`More notes on ${who}`}>
        <NoteFields id={id} names={(name) => !first.has(name)} />
      </Folded>
    </section>
  );
};
