import type { Phrases, PhraseText } from '../../template-language/phrases/phrase.ts';
import { factsOf } from '../facts/index.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { allUnderLanguage } from '../../data/language-of.ts';
import { withNearerWords } from '../../template-language/phrases/own-words.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { shippedTexts } from '../languages/index.ts';
import type { CaseToSay } from '../story-view/case-in-view.ts';
import { phrases } from './index.ts';

const none: ReadonlyMap<string, readonly PhraseText[]> = new Map();

/** The house’s wordings of phrases in a language. */
export const housePhrases = ({ house }: Pick<BusinessCase, 'house'>, language: string) =>
  Object.entries(allUnderLanguage(house?.phrases ?? {}, language))
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => ({
      name,
      text,
      origin: { file: `house “${house?.name ?? ''}”, ${name}`, line: 1 },
    }));

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
