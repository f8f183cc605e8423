import type { PhraseText, Wording } from '../../template-language/phrases/phrase.ts';

/** Our words for phrases in one language tag, by the id of the phrase. */
export type Library = ReadonlyMap<string, PhraseText>;

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

/** The texts of folders of phrases, by the tag that is the name of the folder. */
export const librariesOf = (shipped: Readonly<Record<string, string>>): ReadonlyMap<string, Library> => {
  const byLanguage = new Map<string, Map<string, PhraseText>>();
  for (const [path, text] of Object.entries(shipped)) {
    const { language, id } = placeOf(path);
    const library = byLanguage.get(language) ?? new Map<string, PhraseText>();
    byLanguage.set(language, library.set(id, textAs(text, `phrases/${language}/${id}.md.hbs`, 'shipped')));
  }
  return byLanguage;
};
