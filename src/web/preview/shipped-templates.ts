import { type StoryTemplate, manifestSchema } from '../../core/template-language/source/story-template.ts';

const manifests = import.meta.glob<unknown>('/templates/*/template.json', { import: 'default' });
const files = import.meta.glob<string>('/templates/*/*.md.hbs', { query: '?raw', import: 'default' });

const folderOf = (path: string): string => path.split('/')[2] ?? '';

const nameOf = (path: string): string => path.split('/').at(-1) ?? '';

/** A template that we ship, loaded when it is first wanted. */
export const shippedTemplate = async (id: string): Promise<StoryTemplate> => {
  const load = manifests[`/templates/${id}/template.json`];
  if (load === undefined) throw new Error(`There is no shipped template ${id}.`);
  const own = Object.entries(files).filter(([path]) => folderOf(path) === id);
  const texts = await Promise.all(own.map(async ([path, text]) => [nameOf(path), await text()] as const));
  return { manifest: manifestSchema.parse(await load()), files: Object.fromEntries(texts) };
};
