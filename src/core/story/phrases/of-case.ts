import type { Phrases, PhraseText } from '../../template-language/phrases/phrase.ts';
import { factsOf } from '../facts/index.ts';
import { labelsIn } from '../labels/index.ts';
import type { CaseToSay } from '../story-view/case-in-view.ts';
import { phrases } from './index.ts';
import { shippedTexts } from './library.ts';

const none: ReadonlyMap<string, readonly PhraseText[]> = new Map();

/** What a document in a language can say of a case in phrases. */
export const phrasesOfCase = (view: CaseToSay, language: string): Phrases => ({
  declared: phrases,
  texts: shippedTexts(language) ?? none,
  facts: factsOf({ ...view, labels: labelsIn(language) }),
});
