/// <reference types="vite/types/importMeta.d.ts" />
import type { PhraseText, Wording } from '../../template-language/phrases/phrase.ts';

const shipped = import.meta.glob<string>('/templates/phrases/*/*.md.hbs', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** `/templates/phrases/en-GB/net-claim.md.hbs`: its language and its phrase. */
const placeOf = (path: string): { language: string; id: string } => {
  const [language = '', file = ''] = path.split('/').slice(-2);
  return { language, id: file.replace(/\.md\.hbs$/u, '') };
};

const textAs = (text: string, file: string, by: Wording): PhraseText => ({
  text: text.replaceAll('\r\n', '\n'),
  origin: { file, line: 1 },
  by,
});

const byLanguage = new Map<string, Map<string, PhraseText>>();
for (const [path, text] of Object.entries(shipped)) {
  const { language, id } = placeOf(path);
  const library = byLanguage.get(language) ?? new Map<string, PhraseText>();
  byLanguage.set(language, library.set(id, textAs(text, `phrases/${language}/${id}.md.hbs`, 'shipped')));
}

/** The languages that we ship words in, as their tags. */
export const shippedLanguages: readonly string[] = [...byLanguage.keys()].toSorted();

/** A language deviates from the ones that stand behind it; no other language is mixed into a sentence. */
const chainOf = (language: string): string[] =>
  language.toLowerCase().startsWith('en') ? [language, 'en-GB'] : [language, language.replace(/-.*$/u, '')];

/** Our words in a language, by phrase, the nearest first; undefined for a language that we have none in. */
export const shippedTexts = (language: string): ReadonlyMap<string, readonly PhraseText[]> | undefined => {
  const libraries = [...new Set(chainOf(language))].flatMap((tag) => byLanguage.get(tag) ?? []);
  if (libraries.length === 0) return undefined;
  const ids = new Set(libraries.flatMap((library) => [...library.keys()]));
  return new Map([...ids].map((id) => [id, libraries.flatMap((library) => library.get(id) ?? [])]));
};
