import * as z from 'zod/mini';
import { choice, text, words, yesNo } from '../../quantities/field.ts';

const insteadOf = words({
  title: 'Words that it is not called by',
  hint: 'They are found where somebody types them.',
  one: 'word',
});

/** What people of one kind are called. */
export const peopleNames = {
  one: text({ title: 'One of them', example: 'member' }),
  many: text({ title: 'Several of them', example: 'members' }),
  insteadOf,
};

/** What those are called who decide. */
export const boardNames = {
  name: text({ title: 'Who decides', hint: 'As it stands after “the”.', example: 'trustees' }),
  isMany: yesNo({ title: 'Is that a word for several?', hint: 'The trustees ask; the council asks.' }),
  member: text({ title: 'One of them', example: 'trustee' }),
  insteadOf,
};

export const avoidedWord = {
  word: text({ title: 'Word or words not used', example: 'going forward' }),
  say: text({ title: 'Say instead', example: 'from now on' }),
};

export const numberStyle = {
  tables: choice(
    { exact: 'Exact amounts', thousands: 'Thousands', millions: 'Millions' },
    { title: 'Units in tables' },
  ),
  counts: choice(
    { words: 'One to nine in words', digits: 'All in digits' },
    { title: 'Counts within a sentence', hint: 'In words up to nine, when nothing is chosen.' },
  ),
};

const names = z.looseObject({
  customer: z.optional(z.looseObject(peopleNames)),
  colleague: z.optional(z.looseObject(peopleNames)),
  board: z.optional(z.looseObject(boardNames)),
});

/** Wordings of phrases by their ids. */
export const wordings = z.record(z.string(), z.string());

/**
 * The house whose words and numbers this case uses. Its words travel here, and its numbers stand in the fields of the
 * case: without the file of the house it says the same and is worth the same.
 */
export const house = z.optional(
  z.looseObject({
    id: z.string(),
    name: z._default(z.string(), ''),
    version: z._default(z.number(), 1),
    owner: z._default(z.string(), ''),
    /** The last day on which it holds, as YYYY-MM-DD. */
    validUntil: z._default(z.string(), ''),
    /** Names for things, by language. */
    words: z._default(z.record(z.string(), names), {}),
    avoid: z._default(z.array(z.looseObject(avoidedWord)), []),
    /** Wordings of phrases, by language. */
    phrases: z._default(z.record(z.string(), wordings), {}),
    numbers: z.prefault(z.looseObject(numberStyle), {}),
    /** What was taken from the house into fields of the case. */
    took: z._default(
      z.array(z.looseObject({ path: z.string(), value: z.union([z.number(), z.string()]) })),
      [],
    ),
  }),
);
