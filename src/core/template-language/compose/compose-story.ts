import type { ChartSpecification, DocumentFigure, Paper, StoryDocument } from '../../document/index.ts';
import { numberFootnotes } from './footnote-numbers.ts';
import type { Formatter } from '../formatter.ts';
import { keeping } from '../../data/keeping.ts';
import { valueOf } from '../interpreter/value.ts';
import type { StoryImage } from '../markdown/conversion.ts';
import { documentPartials, documentSections, inOrder, lineage, partTexts } from '../source/outline.ts';
import type { ParseCache } from './parse-cache.ts';
import { remember } from './remember.ts';
import type { Section } from '../source/sections.ts';
import type { Shape } from '../shape.ts';
import type { StoryTemplate, TemplateDocument } from '../source/story-template.ts';
import { figuresIn, type LeftOut, linesOf, told } from './tell-sections.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';
import { withinKeepers } from './within-keepers.ts';
import { ownWordings, placedWordings, type WordingOverride } from './wording.ts';
import type { Phrases } from '../phrases/phrase.ts';
import { phraseBook } from '../phrases/say.ts';
import { withOwnWords } from '../phrases/own-words.ts';
import { newBudget } from '../interpreter/run.ts';

export type { StoryImage } from '../markdown/conversion.ts';
export type { LeftOut } from './tell-sections.ts';
export type { WordingOverride } from './wording.ts';

/** What a template may write in a document, and what is declared of it. */
export interface StoryView {
  data: unknown;
  shape: Shape;
}

/** What the caller says of the document; the rest follows from the template. */
export type StoryHead = Omit<Paper, 'kind' | 'sections' | 'id' | 'template' | 'figures'> & {
  /** Every figure of the case; the document keeps those that stand in it. */
  figures: readonly DocumentFigure[];
};

/** What a person chose in this case: another order of sections, sections switched off. */
export interface StoryChoices {
  order?: readonly string[];
  off?: readonly string[];
}

export interface StoryInput {
  template: StoryTemplate;
  /** The templates that this one extends, directly or not. */
  bases?: readonly StoryTemplate[];
  documentId: string;
  view: StoryView;
  /** Null: declared, but this case lacks it. */
  charts: Readonly<Record<string, ChartSpecification | null>>;
  images?: Readonly<Record<string, StoryImage | null>>;
  formatter: Formatter;
  head: StoryHead;
  choices?: StoryChoices;
  /** What sections need by their kind, beside what the template asks for. */
  sectionNeeds?: (id: string) => readonly string[];
  overrides?: readonly WordingOverride[];
  /** What `{{> name}}` can say beside the parts of the template. */
  phrases?: Phrases;
  cache: ParseCache;
}

export interface ComposedStory {
  document: StoryDocument;
  /** A section with a fault is left out; the others stand. */
  faults: TemplateFault[];
  left: LeftOut[];
  /** Own wordings whose block does not stand in the document as it is now. */
  unplaced: WordingOverride[];
}

const documentOf = (line: readonly StoryTemplate[], documentId: string): TemplateDocument => {
  const found = line.findLast(({ manifest }) => Object.hasOwn(manifest.documents, documentId));
  const document = found?.manifest.documents[documentId];
  if (document !== undefined) return document;
  throw new Error(`The template ${line.at(-1)?.manifest.id ?? ''} makes no document "${documentId}".`);
};

/** The sections to tell, in order; none, and a fault, when the template's text cannot be cut. */
const wantedSections = (input: StoryInput, line: readonly StoryTemplate[]): Section[] | TemplateFault =>
  faultOr(() => {
    const { order = [], off = [] } = input.choices ?? {};
    const sections = documentSections(line, input.documentId, input.cache);
    const { sectionNeeds = () => [] } = input;
    return inOrder(sections, order)
      .filter(({ id }) => !off.includes(id))
      .map((section) => ({
        ...section,
        needs: [...new Set([...sectionNeeds(section.id), ...section.needs])],
      }));
  });

/** What a template makes of a case. A faulty section is told as a fault and left out; the others stand. */
export const composeStory = (wanted: StoryInput): ComposedStory => {
  const { template, documentId, view, charts, images = {}, formatter, head, cache } = wanted;
  const line = faultOr(() => lineage(template, wanted.bases ?? []));
  const templates = line instanceof TemplateFault ? [template] : line;
  const { input, refusals } = withinKeepers(wanted, templates);
  const { overrides = [] } = input;
  const { kind } = documentOf(templates, documentId);
  const sections = wantedSections(input, templates);
  const { partials, faults } = documentPartials(templates, cache);
  const budget = newBudget();
  const phrases =
    input.phrases === undefined
      ? null
      : phraseBook({
          phrases: withOwnWords(input.phrases, partTexts(templates)),
          partials,
          formatter,
          budget,
          cache,
        });
  const known = sections instanceof TemplateFault ? [] : sections;
  const { placed, gone } = placedWordings(overrides, known);
  const own = ownWordings(placed, { formatter, budget, cache, phrases });
  const root = valueOf(view.data, view.shape);
  const { wordings } = own;
  const context = { kind, root, partials, charts, images, formatter, budget, cache, wordings, phrases };
  const story = told(known, context);
  const lines = linesOf(story.body);
  numberFootnotes(lines);
  const body = remember(cache.bodies, documentId, keeping(cache.bodies.get(documentId), story.body));
  const { id, version } = template.manifest;
  return {
    document: {
      ...head,
      ...body,
      id: documentId,
      template: { id, version },
      figures: figuresIn(story.body, lines, head.figures),
    },
    faults: [
      line,
      sections,
      ...faults,
      ...story.faults,
      ...own.faults,
      ...refusals,
      ...(phrases?.faults ?? []),
    ].filter((fault) => fault instanceof TemplateFault),
    left: story.left,
    unplaced: [...gone, ...own.unplaced()],
  };
};
