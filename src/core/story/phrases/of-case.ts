import type { Phrases, PhraseText } from '../../template-language/phrases/phrase.ts';
import { factsOf } from '../facts/index.ts';
import { labelsIn } from '../labels/in-language.ts';
import { shippedTexts } from '../languages/index.ts';
import type { CaseToSay } from '../story-view/case-in-view.ts';
import { phrases } from './index.ts';

const none: ReadonlyMap<string, readonly PhraseText[]> = new Map();

/** What a document in a language can say of a case in phrases. */
export const phrasesOfCase = (view: CaseToSay): Phrases => ({
  declared: phrases,
  texts: shippedTexts(view.formats.language) ?? none,
  facts: factsOf({ ...view, labels: labelsIn(view.formats.language) }),
});
