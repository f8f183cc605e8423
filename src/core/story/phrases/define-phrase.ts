import type { DeclaredPhrase } from '../../template-language/phrases/phrase.ts';

/** A phrase of the program: what it means to whoever words it, and the cases that it must read right in. */
export interface PhraseDefinition extends DeclaredPhrase {
  meaning: string;
}

/** What things are called may be written in every phrase. */
export const definePhrase = (phrase: PhraseDefinition): PhraseDefinition => ({
  ...phrase,
  facts: [...new Set([...phrase.facts, 'names'])],
});
