import type { DeclaredPhrase } from '../../template-language/phrases/phrase.ts';
import type { LeafFormat, Shape } from '../../template-language/shape.ts';
import { facts } from './index.ts';

/** A name that the words of a phrase may write, and what it is. */
export interface FactName {
  name: string;
  is: string;
}

/** A fact with everything in it. */
export interface ToldFact {
  id: string;
  meaning: string;
  names: FactName[];
}

const kinds: Record<LeafFormat, string> = {
  text: 'text',
  prose: 'text',
  phrase: 'words, with the numbers in them',
  money: 'amount',
  share: 'share',
  count: 'number',
  number: 'number',
  date: 'day',
  month: 'month',
  boolean: 'yes or no, to ask for with #if',
};

const namesIn = (shape: Shape, name: string): FactName[] => {
  if (shape.kind === 'object')
    return Object.entries(shape.fields).flatMap(([part, field]) =>
      namesIn(field, name === '' ? part : `${name}.${part}`),
    );
  if (shape.kind === 'list')
    return [{ name, is: 'list, to repeat with #each; within it:' }, ...namesIn(shape.item, '')];
  return shape.kind === 'leaf' ? [{ name, is: kinds[shape.format] }] : [];
};

/** What the words of a phrase may write: facts of the case, and what it is called with. */
export const factsOfPhrase = ({ facts: declared, takes, wordings }: DeclaredPhrase): ToldFact[] => [
  ...facts
    .filter(({ id }) => declared.includes(id))
    .map(({ id, meaning, shape }) => ({ id, meaning, names: namesIn(shape, id) })),
  ...Object.entries(takes ?? {}).map(([id, shape]) => ({
    id,
    meaning: 'What it is called with, where it is used.',
    names: namesIn(shape, id),
  })),
  ...(wordings === undefined
    ? []
    : [
        {
          id: 'room',
          meaning: `How much room the title has: it counts down from ${wordings} to 1 until the words fit into 15.`,
          names: [{ name: 'room', is: 'number' }],
        },
      ]),
];
