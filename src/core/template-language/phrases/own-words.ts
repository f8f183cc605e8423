import type { Origin } from '../source/prescan.ts';
import type { Phrases, PhraseText, Wording } from './phrase.ts';

/** Words for a phrase that stand nearer to the document than those that it has. */
export const withNearerWords = (
  phrases: Phrases,
  words: readonly { name: string; text: string; origin: Origin }[],
  by: Wording,
): Phrases => {
  const own = words.filter(({ name }) => phrases.declared.has(name));
  if (own.length === 0) return phrases;
  const texts = new Map<string, readonly PhraseText[]>(phrases.texts);
  for (const { name, text, origin } of own)
    texts.set(name, [{ text, origin, by }, ...(texts.get(name) ?? [])]);
  return { ...phrases, texts };
};

/** A part of a template that has the name of a phrase is its words for it. */
export const withOwnWords = (
  phrases: Phrases,
  parts: readonly { name: string; text: string; origin: Origin }[],
): Phrases => withNearerWords(phrases, parts, 'template');
