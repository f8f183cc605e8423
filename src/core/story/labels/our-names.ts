import { hasWords, isLoaded, labelsIn } from './in-language.ts';
import type { Names } from './labels.ts';

/** What we call things in a language, before a house names them; null where we have no words, or they are not here yet. */
export const ourNames = (language: string): Names | null =>
  hasWords(language) && isLoaded(language) ? labelsIn(language).names : null;
