import type { Declarations } from '../../template-language/check/declarations.ts';
import { factsOfAll } from '../facts/index.ts';
import { shippedLanguages } from '../labels/in-language.ts';
import { shippedTexts } from '../languages/index.ts';
import { phrases } from './index.ts';

/** What can be said in phrases in a language, and what their words may use. */
export const sayable = (language: string): NonNullable<Declarations['phrases']> => ({
  declared: phrases,
  texts: shippedTexts(language) ?? new Map(),
  facts: factsOfAll,
  languages: shippedLanguages,
});
