import type { TriedTemplate } from '../store/app-store.ts';
import { languageOf } from '../../core/data/language-of.ts';
import { usualTemplate } from '../../core/business-case/story-template-of.ts';
import {
  type Manifest,
  type StoryTemplate,
  manifestSchema,
} from '../../core/template-language/source/story-template.ts';

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

/** The ids of all templates that we ship, the usual one first. */
const shippedIds = Object.keys(manifests)
  .flatMap((path) => /^\/templates\/([^/]+)\/template\.json$/u.exec(path)?.[1] ?? [])
  .toSorted((one, other) => Number(other === usualTemplate) - Number(one === usualTemplate));

/** Whether a template of this id came with the app. */
export const isShipped = (id: string): boolean => shippedIds.includes(id);

const manifestAt = async (place: string): Promise<Manifest> => {
  const load = manifests[`${place}/template.json`];
  if (load === undefined) throw new Error(`There is no shipped template ${place}.`);
  return manifestSchema.parse(await load());
};

/** What each template that we ship says of itself as it was written first, the usual one first. */
export const shippedManifests = async (): Promise<Manifest[]> =>
  Promise.all(shippedIds.map(async (id) => manifestAt(`/templates/${id}`)));

/**
 * The template that a case names, in a language where we have it, loaded when it is first wanted; the usual one where a
 * file names one that did not come with the app.
 */
export const shippedTemplate = async (id: string, language: string): Promise<StoryTemplate> => {
  const place = placeOf(isShipped(id) ? id : usualTemplate, language);
  const own = Object.entries(files).filter(([path]) => folderOf(path) === place);
  const texts = await Promise.all(own.map(async ([path, text]) => [nameOf(path), await text()] as const));
  return { manifest: await manifestAt(place), files: Object.fromEntries(texts) };
};

/** A template ready to tell a case, with those that it stands on. */
export type LoadedTemplate = Pick<TriedTemplate, 'template' | 'bases'>;

/** One of ours with those that it stands on, which are ours too. */
const loadedTemplate = async (id: string, language: string): Promise<LoadedTemplate> => {
  const template = await shippedTemplate(id, language);
  const { extends: below } = template.manifest;
  if (below === undefined) return { template, bases: [] };
  const loaded = await loadedTemplate(below, language);
  return { template, bases: [...loaded.bases, loaded.template] };
};

/** The template that tells a case: one from a file as it is, one of ours by its id in a language where we have it. */
export const templateNow = async (inUse: string | TriedTemplate, language: string): Promise<LoadedTemplate> =>
  typeof inUse === 'string' ? loadedTemplate(inUse, language) : inUse;

/** All that one from a file may stand on, in each language in which we have it. */
export const allShipped = async (): Promise<StoryTemplate[]> =>
  Promise.all(
    Object.keys(manifests).map(async (path) => {
      const [, , id = '', language = ''] = path.split('/');
      return shippedTemplate(id, language === 'template.json' ? '' : language);
    }),
  );
