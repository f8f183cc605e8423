import type { PhraseShape } from '../../template-language/phrases/phrase.ts';
import { facts } from '../facts/index.ts';
import type { Fact } from '../facts/define-fact.ts';
import { phrases } from '../phrases/index.ts';
import { ofLanguage, type ReferenceEntry, type ReferencePart } from './entry.ts';

const shapes: Record<PhraseShape, string> = {
  sentence: 'sentence',
  clause: 'clause',
  'noun-phrase': 'words',
  claim: 'claim, for a title',
};

/** What the words of a phrase may write of a fact: the names in it, after its own. */
const partOf = ({ id, meaning, shape }: Fact): ReferencePart => {
  const names = shape.kind === 'object' ? Object.keys(shape.fields) : [];
  return {
    name: id,
    title: names.length === 0 ? meaning : `${meaning} In it: ${names.join(', ')}.`,
  };
};

/** What the program says by name, in the words of the language of a template. */
export const phraseEntries = (): ReferenceEntry[] =>
  [...phrases.values()].map((phrase) =>
    ofLanguage('phrases', {
      name: `> ${phrase.id}`,
      title: phrase.meaning,
      shape: shapes[phrase.shape],
      write: `{{> ${[phrase.id, ...Object.keys(phrase.takes ?? {}).map((name) => `${name}=…`)].join(' ')}}}`,
      phrase: {
        id: phrase.id,
        facts: facts.filter(({ id }) => phrase.facts.includes(id)).map(partOf),
      },
    }),
  );
