import { filePartial } from '../interpreter/program.ts';
import { languageOf } from '../../data/language-of.ts';
import { didYouMean } from '../../data/nearest-name.ts';
import { newParseCache, type ParseCache } from '../compose/parse-cache.ts';
import { remember } from '../compose/remember.ts';
import { type Origin, prescanFile } from './prescan.ts';
import { holdsLock, type Lock, locksOf } from './locks.ts';
import { inPlace } from './place.ts';
import { inheritable, type Section, sectionsOf } from './sections.ts';
import type { Manifest, StoryTemplate } from './story-template.ts';
import { faultOr, TemplateFault } from './template-fault.ts';
import type { Partial } from '../interpreter/run.ts';

const isSpokenAlike = (one: Manifest, other: Manifest): boolean =>
  languageOf(one.language) === languageOf(other.language);

/** The templates a template stands on, each in its own language, the first one first, itself last. */
export const lineage = (template: StoryTemplate, bases: readonly StoryTemplate[]): StoryTemplate[] => {
  const line = [template];
  let first = template;
  while (first.manifest.extends !== undefined) {
    const wanted = first.manifest.extends;
    const editions = bases.filter(({ manifest }) => manifest.id === wanted);
    const base = editions.find(({ manifest }) => isSpokenAlike(manifest, template.manifest));
    const place = { file: 'template.json', line: 1 };
    const [other] = editions;
    if (base === undefined && other !== undefined)
      throw new TemplateFault(
        place,
        `This template is in “${template.manifest.language}”, and "${wanted}" is here in “${other.manifest.language}” only. Bring it in that language, or write what it holds.`,
      );
    if (base === undefined) {
      const names = bases.map(({ manifest }) => manifest.id);
      throw new TemplateFault(
        place,
        `This template extends "${wanted}", which is not here.${didYouMean(wanted, names)}`,
      );
    }
    if (line.includes(base)) throw new TemplateFault(place, `"${wanted}" extends itself, directly or not.`);
    line.unshift(base);
    first = base;
  }
  return line;
};

/** Wanted sections in the wanted order; each of the others stays behind the one that it followed. */
export const inOrder = <Item extends { id: string }>(
  items: readonly Item[],
  order: readonly string[],
): Item[] => {
  const placed = order.map((id) => items.find((item) => item.id === id)).filter((item) => item !== undefined);
  const result = [...new Set(placed)];
  if (result.length === 0) return [...items];
  for (const [index, item] of items.entries()) {
    if (result.includes(item)) continue;
    const before = items[index - 1];
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, item);
  }
  return result;
};

/** A section in the place of one below it: attributes that it does not give itself are those of the other. */
const inherited = (section: Section, below: Section): Section => ({
  ...section,
  ...Object.fromEntries(
    inheritable.filter((name) => !section.gives.includes(name)).map((name) => [name, below[name]]),
  ),
});

/** A section that has the id of an earlier one takes its place; the others come at the end. */
const overlaid = (
  below: readonly Section[],
  above: readonly Section[],
  isRefused: (section: Section) => boolean,
): Section[] => [
  ...below.map((section) => {
    const own = above.find(({ id }) => id === section.id);
    return own === undefined || isRefused(own) ? section : inherited(own, section);
  }),
  ...above.filter(({ id }) => below.every((section) => section.id !== id)),
];

/** Files of the template itself go by their name, those of a template below it by its id too. */
const fileName = (owner: StoryTemplate, template: StoryTemplate, file: string): string =>
  owner === template ? file : `${owner.manifest.id}/${file}`;

const cut = (text: string, file: string, cache: ParseCache): Section[] => {
  const name = `${file}\n${text}`;
  const known = cache.cuts.get(name);
  if (known !== undefined) return known;
  prescanFile(text, file);
  return remember(cache.cuts, name, sectionsOf(text, file));
};

const ownSections = (
  owner: StoryTemplate,
  template: StoryTemplate,
  documentId: string,
  cache: ParseCache,
): Section[] => {
  const text = owner.files[`${documentId}.md.hbs`];
  return text === undefined ? [] : cut(text, fileName(owner, template, `${documentId}.md.hbs`), cache);
};

/** A document as its templates make it, one on top of the other. */
export interface DocumentOutline {
  /** Those too that a template leaves out. */
  all: Section[];
  told: Section[];
  locks: Lock[];
  /** Locked blocks that are not there. */
  unlockable: string[];
  /** Sections whose words take the place of locked ones: those below stand. */
  refused: { section: Section; lock: Lock }[];
}

/** Sections of a document that nobody may leave out, and why. */
export const sectionsThatStay = (
  line: readonly StoryTemplate[],
  documentId: string,
): { section: string; because: string }[] =>
  line
    .flatMap(({ manifest }) => manifest.sectionsThatStay ?? [])
    .filter(({ document = documentId }) => document === documentId);

export const documentOutline = (
  line: readonly StoryTemplate[],
  documentId: string,
  cache: ParseCache,
): DocumentOutline => {
  const outline: DocumentOutline = { all: [], told: [], locks: [], unlockable: [], refused: [] };
  const template = line.at(-1);
  if (template === undefined) return outline;
  for (const [index, owner] of line.entries()) {
    const { place = {}, without = [] } = owner.manifest.documents[documentId] ?? {};
    const own = ownSections(owner, template, documentId, cache);
    const isRefused = (section: Section): boolean => {
      const lock = outline.locks.find((one) => one.section === section.id && !holdsLock(section, one));
      if (lock !== undefined) outline.refused.push({ section, lock });
      return lock !== undefined;
    };
    const stays = sectionsThatStay(line.slice(0, index + 1), documentId).map(({ section }) => section);
    const isTold = ({ id }: Section): boolean => !without.includes(id) || stays.includes(id);
    outline.told = inPlace(overlaid(outline.told, own, isRefused), place).filter(isTold);
    outline.all = inPlace(
      overlaid(outline.all, own, ({ id }) => outline.refused.some(({ section }) => section.id === id)),
      place,
    );
    for (const { block, lock } of locksOf(owner, documentId, outline.all)) {
      if (lock === null) outline.unlockable.push(block);
      else outline.locks.push(lock);
    }
  }
  return outline;
};

/** The sections of a document, with those of the templates below it, in the order that the template gives them. */
export const documentSections = (
  line: readonly StoryTemplate[],
  documentId: string,
  cache: ParseCache,
): Section[] => documentOutline(line, documentId, cache).told;

const partialFile = /^_([a-z][a-z0-9-]*)\.md\.hbs$/u;

interface PartText {
  name: string;
  text: string;
  origin: Origin;
}

const ownParts = (owner: StoryTemplate, template: StoryTemplate): PartText[] =>
  Object.entries(owner.files).flatMap(([file, text]) => {
    const name = partialFile.exec(file)?.[1];
    if (name === undefined) return [];
    const origin = { file: fileName(owner, template, file), line: 1 };
    return [{ name, text: text.replaceAll('\r\n', '\n'), origin }];
  });

const namesUsed = (text: string): string[] =>
  [...text.matchAll(/\{\{~?>\s*["'[]?([\w-]+)/gu)].map(([, name = '']) => name);

/** Parts that stand in locked words, or in parts that do: those of later templates do not take their place. */
const lockedParts = (
  line: readonly StoryTemplate[],
  cache: ParseCache,
): Map<string, { index: number; lock: Lock }> => {
  const locked = new Map<string, { index: number; lock: Lock }>();
  for (const [index, owner] of line.entries()) {
    if ((owner.manifest.locked ?? []).length === 0) continue;
    const below = line.slice(0, index + 1);
    const texts = new Map(
      below.flatMap((one) => ownParts(one, owner)).map(({ name, text }) => [name, text] as const),
    );
    const documents = new Set(below.flatMap(({ manifest }) => Object.keys(manifest.documents)));
    const locks = [...documents].flatMap((id) => documentOutline(below, id, cache).locks);
    const waiting = locks.map((lock) => ({ text: lock.text, lock }));
    for (const { text, lock } of waiting)
      for (const name of namesUsed(text)) {
        if (locked.has(name)) continue;
        locked.set(name, { index, lock });
        waiting.push({ text: texts.get(name) ?? '', lock });
      }
  }
  return locked;
};

/** The texts that sections use by name, and those that are refused because they would word locked blocks otherwise. */
export const partOutline = (
  line: readonly StoryTemplate[],
  cache: ParseCache,
): { parts: PartText[]; refused: { part: PartText; lock: Lock }[] } => {
  const template = line.at(-1);
  if (template === undefined) return { parts: [], refused: [] };
  const locked = faultOr(() => lockedParts(line, cache));
  const parts = new Map<string, PartText>();
  const refused: { part: PartText; lock: Lock }[] = [];
  for (const [index, owner] of line.entries())
    for (const part of ownParts(owner, template)) {
      const held = locked instanceof TemplateFault ? undefined : locked.get(part.name);
      if (held === undefined || index <= held.index) parts.set(part.name, part);
      else refused.push({ part, lock: held.lock });
    }
  return { parts: [...parts.values()], refused };
};

/** The texts that sections use by name; a part of the template takes the place of one below it. */
export const partTexts = (line: readonly StoryTemplate[], cache = newParseCache()): PartText[] =>
  partOutline(line, cache).parts;

/** The parts that sections use by name. One with a mistake is missing, and the mistake is told once. */
export const documentPartials = (
  line: readonly StoryTemplate[],
  cache: ParseCache,
): { partials: Map<string, Partial>; faults: TemplateFault[] } => {
  const partials = new Map<string, Partial>();
  const faults: TemplateFault[] = [];
  for (const { name, text, origin } of partTexts(line, cache)) {
    const partial = faultOr(() => filePartial(text, origin, cache));
    if (partial instanceof TemplateFault) faults.push(partial);
    else partials.set(name, partial);
  }
  return { partials, faults };
};
