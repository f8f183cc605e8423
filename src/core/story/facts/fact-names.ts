import type { DeclaredPhrase } from '../../template-language/phrases/phrase.ts';
import type { LeafFormat, Shape } from '../../template-language/shape.ts';
import { facts } from './index.ts';

/** A name that the words of a phrase may write, and what it is. */
export interface FactName {
  name: string;
  is: string;
  /** Where its value stands among the facts; null within a list, and for what a phrase is called with. */
  place: { steps: readonly string[]; shape: Shape } | null;
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

const namesIn = (shape: Shape, name: string, isFact: boolean): FactName[] => {
  if (shape.kind === 'object')
    return Object.entries(shape.fields).flatMap(([part, field]) =>
      namesIn(field, name === '' ? part : `${name}.${part}`, isFact),
    );
  const place = isFact ? { steps: name.split('.'), shape } : null;
  if (shape.kind === 'list')
    return [{ name, is: 'list, to repeat with #each; within it:', place }, ...namesIn(shape.item, '', false)];
  return shape.kind === 'leaf' ? [{ name, is: kinds[shape.format], place }] : [];
};

/** What the words of a phrase may write: facts of the case, and what it is called with. */
export const factsOfPhrase = ({ facts: declared, takes, wordings }: DeclaredPhrase): ToldFact[] => [
  ...facts
    .filter(({ id }) => declared.includes(id))
    .map(({ id, meaning, shape }) => ({ id, meaning, names: namesIn(shape, id, true) })),
  ...Object.entries(takes ?? {}).map(([id, shape]) => ({
    id,
    meaning: 'What it is called with, where it is used.',
    names: namesIn(shape, id, false),
  })),
  ...(wordings === undefined
    ? []
    : [
        {
          id: 'room',
          meaning: `How much room the title has: it counts down from ${wordings} to 1 until the words fit into 15.`,
          names: [{ name: 'room', is: kinds.number, place: null }],
        },
      ]),
];
