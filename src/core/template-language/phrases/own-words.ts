import type { Origin } from '../source/prescan.ts';
import type { Phrases, PhraseText, Wording } from './phrase.ts';

/** The nearest first: of one case, of its template, of its house, ours. */
const nearest: readonly Wording[] = ['case', 'template', 'house', 'shipped'];

/** What is declared, and the words that there are for it. */
type Known = Pick<Phrases, 'declared' | 'texts'>;

/** Words for phrases, each before those that stand further from the document, whoever was asked first. */
export const withNearerWords = <Some extends Known>(
  phrases: Some,
  words: readonly { name: string; text: string; origin: Origin }[],
  by: Wording,
): Some => {
  const own = words.filter(({ name }) => phrases.declared.has(name));
  if (own.length === 0) return phrases;
  const texts = new Map<string, readonly PhraseText[]>(phrases.texts);
  const isNearer = (one: PhraseText): boolean => nearest.indexOf(one.by) < nearest.indexOf(by);
  for (const { name, text, origin } of own) {
    const known = texts.get(name) ?? [];
    texts.set(name, [
      ...known.filter(isNearer),
      { text, origin, by },
      ...known.filter((one) => !isNearer(one)),
    ]);
  }
  return { ...phrases, texts };
};

/** A part of a template that has the name of a phrase is its words for it. */
export const withOwnWords = <Some extends Known>(
  phrases: Some,
  parts: readonly { name: string; text: string; origin: Origin }[],
): Some => withNearerWords(phrases, parts, 'template');
