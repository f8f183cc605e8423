import { languageOf } from '../../data/language-of.ts';
import { britishLabels } from './en-GB/index.ts';
import type { Labels } from './labels.ts';

/** The languages that we ship words in: English is always there, the others come with the first document in them. */
export const shippedLanguages = ['en', 'de'] as const;

type ShippedLanguage = (typeof shippedLanguages)[number];

const loaded = new Map<string, Labels>([['en', britishLabels]]);

export const hasWords = (tag: string): boolean => shippedLanguages.some((known) => known === languageOf(tag));

/** Whether a document in it can be told at once: it has words, and they are here. */
export const isLoaded = (tag: string): boolean => !hasWords(tag) || loaded.has(languageOf(tag));

export const keepLabels = (language: ShippedLanguage, labels: Labels): void => {
  loaded.set(language, labels);
};

/**
 * The names of a language, by its tag: regions share them. What has no words of ours is named in English. Refuses a
 * language that was not brought yet.
 */
export const labelsIn = (tag: string): Labels => {
  if (!isLoaded(tag))
    throw new Error(`The words for documents in “${tag}” did not come. Check the connection, and try again.`);
  return loaded.get(languageOf(tag)) ?? britishLabels;
};
