import { languageOf } from '../../../core/data/language-of.ts';
import { shippedLanguages } from '../../../core/story/labels/in-language.ts';

/** Languages that a house can have words in, each by its own name. */
export const houseLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  shippedLanguages.map((tag) => [tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag]),
);

/** The language of a case, or English where we have no words in it. */
export const firstLanguage = (language: string): string =>
  shippedLanguages.find((tag) => tag === languageOf(language)) ?? 'en';
