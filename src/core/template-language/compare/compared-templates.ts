import { newParseCache } from '../compose/parse-cache.ts';
import { documentSections, lineage, partTexts } from '../source/outline.ts';
import { inheritable, type Section } from '../source/sections.ts';
import type { Manifest, StoryTemplate } from '../source/story-template.ts';
import { gapsBetween } from './aligned.ts';
import { type BlockChange, blocksIn, comparedBlocks } from './compared-blocks.ts';

/** A template with those that it may stand on. */
export interface Compared {
  template: StoryTemplate;
  bases: readonly StoryTemplate[];
}

/** What became of a section, or of a part that sections use by name. */
export interface SectionChange {
  id: string;
  what: 'added' | 'removed' | 'changed';
  isMoved: boolean;
  /** Attributes that it has otherwise. */
  attributes: { name: string; before: string; after: string }[];
  blocks: BlockChange[];
}

export interface DocumentChange {
  /** The id of a document; null for the parts that documents share. */
  document: string | null;
  what: 'added' | 'removed' | 'changed';
  sections: SectionChange[];
}

export interface TemplateChange {
  /** Fields of template.json, as JSON; empty where a field is not there. */
  fields: { name: string; before: string; after: string }[];
  documents: DocumentChange[];
}

const json = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));

const attributeText = (section: Section, name: (typeof inheritable)[number]): string => {
  const value = section[name];
  return typeof value === 'string' ? value : (value ?? []).join(' ');
};

const attributesOf = (before: Section, after: Section): SectionChange['attributes'] =>
  inheritable
    .map((name) => ({ name, before: attributeText(before, name), after: attributeText(after, name) }))
    .filter((attribute) => attribute.before !== attribute.after);

const blocksOf = ({ source, origin }: Section) => blocksIn(source, origin);

const sectionChange = (
  id: string,
  before: Section | undefined,
  after: Section | undefined,
  isMoved: boolean,
): SectionChange => ({
  id,
  what: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
  isMoved,
  attributes: before === undefined || after === undefined ? [] : attributesOf(before, after),
  blocks:
    before === undefined || after === undefined ? [] : comparedBlocks(blocksOf(before), blocksOf(after)),
});

const sectionChanges = (before: readonly Section[], after: readonly Section[]): SectionChange[] => {
  const both = (one: readonly Section[], other: readonly Section[]): string[] =>
    one.map(({ id }) => id).filter((id) => other.some((section) => section.id === id));
  const moved = new Set(
    gapsBetween(both(before, after), both(after, before), (id) => id).flatMap(({ removed }) => removed),
  );
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  return ids
    .map((id) => {
      const find = (sections: readonly Section[]) => sections.find((section) => section.id === id);
      return sectionChange(id, find(before), find(after), moved.has(id));
    })
    .filter(
      ({ what, isMoved, attributes, blocks }) =>
        what !== 'changed' || isMoved || attributes.length + blocks.length > 0,
    );
};

const partsOf = ({ template, bases }: Compared): Section[] =>
  partTexts(lineage(template, bases)).map(({ name, text, origin }) => ({
    id: name,
    needs: [],
    part: null,
    gives: [],
    source: text,
    origin,
  }));

/** The documents of a template, each with its sections as they are told. */
const documentsOf = ({ template, bases }: Compared): Map<string, Section[]> => {
  const line = lineage(template, bases);
  const ids = [...new Set(line.flatMap(({ manifest }) => Object.keys(manifest.documents)))];
  const cache = newParseCache();
  return new Map(ids.map((id) => [id, documentSections(line, id, cache)]));
};

const fieldChanges = (before: Manifest, after: Manifest): TemplateChange['fields'] => {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Manifest)[];
  return names
    .map((name) => ({ name, before: json(before[name]), after: json(after[name]) }))
    .filter((field) => field.before !== field.after);
};

/** What one template has otherwise than another, by section and block. A text that cannot be cut throws its fault. */
export const comparedTemplates = (before: Compared, after: Compared): TemplateChange => {
  const [old, next] = [documentsOf(before), documentsOf(after)];
  const documents = [...new Set([...next.keys(), ...old.keys()])].map((document): DocumentChange => {
    const [was, is] = [old.get(document), next.get(document)];
    const what = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return { document, what, sections: sectionChanges(was ?? [], is ?? []) };
  });
  const shared: DocumentChange = {
    document: null,
    what: 'changed',
    sections: sectionChanges(partsOf(before), partsOf(after)),
  };
  return {
    fields: fieldChanges(before.template.manifest, after.template.manifest),
    documents: [...documents, shared].filter(
      ({ what, sections }) => what !== 'changed' || sections.length > 0,
    ),
  };
};
