import { shippedTexts } from '../languages/index.ts';

/** Our words for a phrase in a language, without the line on top that says what it is; empty where there are none. */
export const ourWords = (id: string, language: string): string => {
  const [nearest] = shippedTexts(language)?.get(id) ?? [];
  return nearest?.text.replace(/^\{\{!--.*?--~?\}\}\s*/su, '').trim() ?? '';
};
