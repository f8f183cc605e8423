import { leafShape } from '../../template-language/shape.ts';
import type { Names } from '../labels/labels.ts';
import { defineFact, factFields } from './define-fact.ts';
import { namesOfThings } from './name-of-thing.ts';

const word = leafShape('text');
const yesNo = leafShape('boolean');

const inSentences = {
  customers: word,
  areCustomersOwn: yesNo,
  colleagues: word,
  areColleaguesOwn: yesNo,
  board: word,
  isBoardOwn: yesNo,
};

const fields: Record<keyof Names, typeof word> = {
  ...inSentences,
  customer: word,
  colleague: word,
  staff: word,
  isBoardMany: yesNo,
  boardMember: word,
};

/** All of them, for templates; sentences of the program need fewer. */
export const namesShape = { kind: 'object' as const, fields };

export const names = defineFact({
  id: namesOfThings,
  meaning: 'What customers, colleagues and those who decide are called: by the house, else by us.',
  shape: factFields(inSentences),
  of: ({ labels }) => labels.names,
});
