import { languageOf } from '../../core/data/language-of.ts';
import { type StoryTemplate, manifestSchema } from '../../core/template-language/source/story-template.ts';

const manifests = import.meta.glob<unknown>('/templates/**/template.json', { import: 'default' });
const files = import.meta.glob<string>(['/templates/*/**/*.md.hbs', '!/templates/phrases/**'], {
  query: '?raw',
  import: 'default',
});

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Where a template stands in a language: in a folder of its own, or as it was written first. */
const placeOf = (id: string, language: string): string => {
  const own = `/templates/${id}`;
  const translated = `${own}/${languageOf(language)}`;
  return `${translated}/template.json` in manifests ? translated : own;
};

/** A template that we ship, in a language where we have it, loaded when it is first wanted. */
export const shippedTemplate = async (id: string, language: string): Promise<StoryTemplate> => {
  const place = placeOf(id, language);
  const load = manifests[`${place}/template.json`];
  if (load === undefined) throw new Error(`There is no shipped template ${id}.`);
  const own = Object.entries(files).filter(([path]) => folderOf(path) === place);
  const texts = await Promise.all(own.map(async ([path, text]) => [nameOf(path), await text()] as const));
  return { manifest: manifestSchema.parse(await load()), files: Object.fromEntries(texts) };
};
