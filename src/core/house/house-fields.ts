import { choice, day, text, words, yesNo } from '../quantities/field.ts';

/** Who keeps a house. */
export const keeperFields = {
  name: text({ title: 'What is the house called?', example: 'Northlight house' }),
  owner: text({ title: 'Who keeps it?', example: 'Marcus Webb, Finance' }),
  validUntil: day({ title: 'Until when does it hold?', example: '31 December 2027' }),
};

const insteadOf = words({
  title: 'Words that it is not called by',
  hint: 'They are found where somebody types them.',
  one: 'word',
});

const peopleFields = (one: string, many: string) => ({
  one: text({ title: 'One of them', example: one }),
  many: text({ title: 'Several of them', example: many }),
  insteadOf,
});

/** What those are called who decide. */
const boardFields = {
  name: text({ title: 'Who decides', hint: 'As it stands after “the”.', example: 'trustees' }),
  isMany: yesNo({ title: 'Is that a word for several?', hint: 'The trustees ask; the council asks.' }),
  member: text({ title: 'One of them', example: 'trustee' }),
  insteadOf,
};

export const avoidedFields = {
  word: text({ title: 'Word or words not used', example: 'going forward' }),
  say: text({ title: 'Say instead', example: 'from now on' }),
};

export const numberFields = {
  tables: choice(
    { exact: 'Exact amounts', thousands: 'Thousands', millions: 'Millions' },
    { title: 'Units in tables' },
  ),
  counts: choice(
    { words: 'One to nine in words', digits: 'All in digits' },
    { title: 'Counts within a sentence', hint: 'In words up to nine, when nothing is chosen.' },
  ),
};

/** The fields of each thing that has a name. */
export const namedFields = {
  customer: peopleFields('member', 'members'),
  colleague: peopleFields('volunteer', 'volunteers'),
  board: boardFields,
};
