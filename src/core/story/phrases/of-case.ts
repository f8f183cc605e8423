import type { Phrases, PhraseText } from '../../template-language/phrases/phrase.ts';
import { factsOf } from '../facts/index.ts';
import { housePhrases } from '../../business-case/house-words.ts';
import { withNearerWords } from '../../template-language/phrases/own-words.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { shippedTexts } from '../languages/index.ts';
import type { CaseToSay } from '../story-view/case-in-view.ts';
import { phrases } from './index.ts';

const none: ReadonlyMap<string, readonly PhraseText[]> = new Map();

/** What a document in a language can say of a case in phrases. */
export const phrasesOfCase = (view: CaseToSay): Phrases =>
  withNearerWords(
    {
      declared: phrases,
      texts: shippedTexts(view.formats.language) ?? none,
      facts: factsOf({ ...view, labels: labelsOf(view) }),
    },
    housePhrases(view.businessCase, view.formats.language),
    'house',
  );
