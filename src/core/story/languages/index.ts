import type { Labels } from '../labels/labels.ts';
import type { PhraseText } from '../../template-language/phrases/phrase.ts';
import { words as english } from './en.ts';
import { languageOf } from '../../data/language-of.ts';
import type { Library } from './library.ts';

/** Everything that the program says with in one language, whatever the region. */
export interface LanguageWords {
  labels: Labels;
  /** Words of phrases by tag: regions deviate from the whole. */
  libraries: ReadonlyMap<string, Library>;
  /** The tag of the library that has every phrase. */
  whole: string;
}

/** English is always there; another language comes when a document is in it. */
const loaders: Readonly<Record<string, () => Promise<{ words: LanguageWords }>>> = {
  de: () => import('./de.ts'),
};

const loaded = new Map<string, LanguageWords>([['en', english]]);

/** The languages that we ship words in. */
export const shippedLanguages: readonly string[] = ['en', ...Object.keys(loaders)];

export const hasWords = (tag: string): boolean => shippedLanguages.includes(languageOf(tag));

/** Whether a document in it can be told at once: it has words, and they are here. */
export const isLoaded = (tag: string): boolean => !hasWords(tag) || loaded.has(languageOf(tag));

/** Brings the words of a language, once; of one that we have none in nothing comes, and its check says so. */
export const loadLanguage = async (tag: string): Promise<void> => {
  const language = languageOf(tag);
  if (isLoaded(tag)) return;
  const module = await loaders[language]?.();
  if (module !== undefined) loaded.set(language, module.words);
};

/** The words of a language by its tag; undefined where we ship none. Refuses one that was not brought yet. */
const wordsIn = (tag: string): LanguageWords | undefined => {
  if (!isLoaded(tag))
    throw new Error(`The words for documents in “${tag}” did not come. Check the connection, and try again.`);
  return loaded.get(languageOf(tag));
};

/** The names of a language, by its tag: regions share them. What has no words of ours is named in English. */
export const labelsIn = (tag: string): Labels => (wordsIn(tag) ?? english).labels;

/** Our words in a language, by phrase, the nearest first; undefined for a language that we have none in. */
export const shippedTexts = (tag: string): ReadonlyMap<string, readonly PhraseText[]> | undefined => {
  const words = wordsIn(tag);
  if (words === undefined) return undefined;
  const libraries = [...new Set([tag, words.whole])].flatMap((name) => words.libraries.get(name) ?? []);
  const ids = new Set(libraries.flatMap((library) => [...library.keys()]));
  return new Map([...ids].map((id) => [id, libraries.flatMap((library) => library.get(id) ?? [])]));
};
