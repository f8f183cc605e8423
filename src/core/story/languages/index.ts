import { languageOf } from '../../data/language-of.ts';
import { keepChartWords } from '../labels/chart-words-of.ts';
import { hasWords, isLoaded, keepLabels, labelsIn } from '../labels/in-language.ts';
import { keepNotes } from '../labels/notes-of.ts';
import type { PhraseText } from '../../template-language/phrases/phrase.ts';
import { libraries as english } from './en.ts';
import type { Library } from './library.ts';

const german = async (): Promise<void> => {
  const { words } = await import('./de.ts');
  keepNotes('de', words.notes);
  keepChartWords('de', words.charts);
  keepLabels('de', words.labels);
  loaded.set('de', { libraries: words.libraries, whole: 'de' });
};

const loaders: Readonly<Record<string, () => Promise<void>>> = { de: german };

/** By language, with the tag of the library that has every phrase. */
const loaded = new Map<string, { libraries: ReadonlyMap<string, Library>; whole: string }>([
  ['en', { libraries: english, whole: 'en-GB' }],
]);

/** Brings the words of a language, once; of one that we have none in nothing comes, and its check says so. */
export const loadLanguage = async (tag: string): Promise<void> => {
  if (!isLoaded(tag)) await loaders[languageOf(tag)]?.();
};

/** Our words in a language, by phrase, the nearest first; undefined for a language that we have none in. */
export const shippedTexts = (tag: string): ReadonlyMap<string, readonly PhraseText[]> | undefined => {
  if (!hasWords(tag)) return undefined;
  // What was not brought is refused in a sentence.
  labelsIn(tag);
  const words = loaded.get(languageOf(tag));
  if (words === undefined) return undefined;
  const chain = [...new Set([tag, words.whole])].flatMap((name) => words.libraries.get(name) ?? []);
  const ids = new Set(chain.flatMap((library) => [...library.keys()]));
  return new Map([...ids].map((id) => [id, chain.flatMap((library) => library.get(id) ?? [])]));
};
