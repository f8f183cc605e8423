import { useEffect, useState } from 'react';
import { isLoaded } from '../../../core/story/labels/in-language.ts';
import { loadLanguage } from '../../../core/story/languages/index.ts';

/** Whether the words of a language are here; they are brought when they are not. */
export const useHasWords = (language: string): boolean => {
  const [brought, setBrought] = useState('');
  useEffect(() => {
    if (!isLoaded(language)) void loadLanguage(language).then(() => setBrought(language));
  }, [language]);
  return brought === language || isLoaded(language);
};
