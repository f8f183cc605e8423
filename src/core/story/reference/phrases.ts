import type { PhraseShape } from '../../template-language/phrases/phrase.ts';
import { factsOfPhrase } from '../facts/fact-names.ts';
import { phrases } from '../phrases/index.ts';
import { ourWords } from '../phrases/our-words.ts';
import { ofLanguage, type ReferenceEntry } from './entry.ts';

const shapes: Record<PhraseShape, string> = {
  sentence: 'sentence',
  clause: 'clause',
  'noun-phrase': 'words',
  claim: 'claim, for a title',
};

/** What the program says by name, in the words of the language of a template. */
export const phraseEntries = (): ReferenceEntry[] =>
  [...phrases.values()].map((phrase) =>
    ofLanguage('phrases', {
      name: `> ${phrase.id}`,
      title: phrase.meaning,
      shape: shapes[phrase.shape],
      write: `{{> ${[phrase.id, ...Object.keys(phrase.takes ?? {}).map((name) => `${name}=…`)].join(' ')}}}`,
      phrase: { id: phrase.id, words: ourWords(phrase.id, 'en-GB'), facts: factsOfPhrase(phrase) },
    }),
  );
