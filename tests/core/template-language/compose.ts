import {
  type ComposedStory,
  composeStory,
  type StoryInput,
} from '../../../src/core/template-language/compose/compose-story.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { openShape } from '../../../src/core/template-language/shape.ts';
import type { Manifest, StoryTemplate } from '../../../src/core/template-language/source/story-template.ts';
import { british } from './interpreter/interpret.ts';

export const manifest = (parts: Partial<Manifest> = {}): Manifest => ({
  id: 'sample',
  version: '1.0.0',
  title: 'Sample',
  author: 'Casewright',
  licence: 'CC0-1.0',
  audience: 'Tests',
  framework: 'None',
  language: 'en-GB',
  needs: [],
  documents: { paper: { title: 'Paper', kind: 'paper' }, deck: { title: 'Deck', kind: 'deck' } },
  ...parts,
});

export const templateOf = (files: Record<string, string>, parts: Partial<Manifest> = {}): StoryTemplate => ({
  manifest: manifest(parts),
  files,
});

export const head: StoryInput['head'] = {
  language: 'en-GB',
  paperSize: 'a4',
  title: 'Case',
  author: '',
  organisation: '',
  classification: '',
  edition: { number: 1, date: '2027-01-12', hash: '' },
  footer: '',
  figures: [],
};

/** A document of one template, told for some data. */
export const composed = (
  template: StoryTemplate,
  data: unknown,
  parts: Partial<StoryInput> = {},
): ComposedStory =>
  composeStory({
    template,
    documentId: 'paper',
    view: { data, shape: openShape },
    charts: {},
    formatter: british,
    head,
    cache: newParseCache(),
    ...parts,
  });

const section = (text: string): string => `::section{id="s"}\n${text}`;

/** The blocks of a paper whose one section `s` has this text; a fault in it throws. */
export const blocksOf = (text: string, data: unknown = {}, parts: Partial<StoryInput> = {}) => {
  const { document, faults } = composed(templateOf({ 'paper.md.hbs': section(text) }), data, parts);
  if (faults[0] !== undefined) throw faults[0];
  return document.kind === 'paper' ? (document.sections[0]?.blocks ?? []) : [];
};

/** The slides of a deck whose one section `s` has this text. */
export const slidesOf = (text: string, data: unknown = {}, parts: Partial<StoryInput> = {}) => {
  const template = templateOf({ 'deck.md.hbs': section(text) });
  const { document, faults } = composed(template, data, { documentId: 'deck', ...parts });
  if (faults[0] !== undefined) throw faults[0];
  return document.kind === 'deck' ? document.slides : [];
};
