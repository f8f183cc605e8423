import * as z from 'zod/mini';
import type { PrivateRow } from '../business-case/private-fields.ts';
import type { onlyForYou } from '../data/only-for-you.ts';
import { choice, day, list, number, prose, text, words } from '../quantities/field.ts';

const strength = { high: 'High', medium: 'Medium', low: 'Low' } as const;

/**
 * What a person keeps to themselves: where somebody stands and why, how much they can move or stop, and what is
 * rehearsed. It is a record of its own under the id of its case, never part of the case file, so that saving a case in
 * a shared folder cannot leak it.
 */
export const privateNotesSchema = z.looseObject({
  caseId: z._default(z.string(), ''),
  stakeholders: list(
    { title: 'Where they stand', one: 'note' },
    {
      influence: choice(strength, { title: 'Influence on the decision' }),
      interest: choice(strength, { title: 'How much does it touch them?' }),
      stance: choice(
        {
          champion: 'Champion',
          supporter: 'Supporter',
          neutral: 'Neutral',
          sceptical: 'Sceptical',
          opposed: 'Opposed',
        },
        { title: 'Where do they stand?' },
      ),
      canStop: text({ title: 'Can they stop it, and how?', example: 'By not releasing the two developers' }),
      causes: prose({ title: 'What is behind it?', example: 'No trust in the data' }),
      sensor: text({ title: 'How will you notice resistance early?' }),
      nextConversation: day({ title: 'Next conversation' }),
      nextWith: text({ title: 'With whom?' }),
    },
  ),
  rehearsal: z.prefault(
    z.looseObject({
      confidence: number({ title: 'How confident are you, from 1 to 5?' }),
      raisesIt: text({ title: 'What would raise it by one?' }),
      strengths: words({ title: 'Your three strengths', one: 'strength' }),
      backing: text({ title: 'Who has your back?' }),
      opening: prose({ title: 'Your first sentence' }),
      answers: list(
        { title: 'Likely questions', one: 'question' },
        {
          question: text({ title: 'Question' }),
          answer: prose({ title: 'Your answer' }),
          state: choice(
            { ready: 'Ready', shaky: 'Shaky', unknown: 'I do not know yet' },
            { title: 'How sure are you?' },
          ),
        },
      ),
    }),
    {},
  ),
});

type Notes = z.infer<typeof privateNotesSchema>;

/** Nothing that leaves takes it: no exporter, no share, no document (`Leavable`). */
export type PrivateNotes = Notes & { readonly [onlyForYou]: true };

export type StakeholderNote = Notes['stakeholders'][number];

/** The one place where notes become notes. */
const marked = (notes: Notes): PrivateNotes => notes as PrivateNotes;

/** Notes as a device kept them; what cannot be read as notes is none. */
export const notesOf = (value: unknown, caseId: string): PrivateNotes => {
  const parsed = privateNotesSchema.safeParse(value);
  return marked({ ...(parsed.success ? parsed.data : privateNotesSchema.parse({})), caseId });
};

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** The note on a stakeholder; empty where there is none yet. */
export const noteOn = (notes: PrivateNotes, id: string): StakeholderNote =>
  notes.stakeholders.find((note) => note.id === id) ?? {
    id,
    canStop: '',
    causes: '',
    sensor: '',
    nextConversation: '',
    nextWith: '',
  };

/** The notes with one field of one stakeholder changed. */
export const withNote = (notes: PrivateNotes, id: string, field: string, value: unknown): PrivateNotes => {
  const note = { ...noteOn(notes, id), [field]: value };
  const isThere = notes.stakeholders.some((one) => one.id === id);
  return {
    ...notes,
    stakeholders: isThere
      ? notes.stakeholders.map((one) => (one.id === id ? note : one))
      : [...notes.stakeholders, note],
  };
};

const asText = (value: unknown): unknown => (Array.isArray(value) ? value.join('; ') : value);

/**
 * The notes with what a case file said that is private. What somebody has written here since stays, and a value that no
 * field takes is left out.
 */
export const withTaken = (notes: PrivateNotes, rows: readonly PrivateRow[]): PrivateNotes =>
  rows
    .flatMap(({ id, fields }) => Object.entries(fields).map(([field, value]) => ({ id, field, value })))
    .reduce((all, { id, field, value }) => {
      if (!isFilled(value) || isFilled(noteOn(all, id)[field])) return all;
      const parsed = privateNotesSchema.safeParse(withNote(all, id, field, asText(value)));
      return parsed.success ? marked(parsed.data) : all;
    }, notes);
