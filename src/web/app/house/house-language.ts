import { useEffect, useState } from 'react';
import { languageOf } from '../../../core/data/language-of.ts';
import { isLoaded, shippedLanguages } from '../../../core/story/labels/in-language.ts';
import { loadLanguage } from '../../../core/story/languages/index.ts';

/** Languages that a house can have words in, each by its own name. */
export const houseLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  shippedLanguages.map((tag) => [tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag]),
);

/** The language of a case, or English where we have no words in it. */
export const firstLanguage = (language: string): string =>
  shippedLanguages.find((tag) => tag === languageOf(language)) ?? 'en';

/** Whether the words of a language are here; they are brought when they are not. */
export const useHasWords = (language: string): boolean => {
  const [brought, setBrought] = useState('');
  useEffect(() => {
    if (!isLoaded(language)) void loadLanguage(language).then(() => setBrought(language));
  }, [language]);
  return brought === language || isLoaded(language);
};
