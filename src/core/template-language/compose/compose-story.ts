import type { ChartSpecification, DocumentFigure, Paper, StoryDocument } from '../../document/index.ts';
import { numberFootnotes } from './footnote-numbers.ts';
import type { Formatter } from '../formatter.ts';
import { keeping } from '../../data/keeping.ts';
import { drawnAs } from '../source/document-kinds.ts';
import { partOf, type Value, valueOf } from '../interpreter/value.ts';
import type { StoryImage } from '../markdown/conversion.ts';
import { namesToReferTo } from '../source/names-to-refer-to.ts';
import {
  documentOutline,
  documentPartials,
  documentSections,
  inOrder,
  lineage,
  partTexts,
} from '../source/outline.ts';
import type { ParseCache } from './parse-cache.ts';
import { underHeadings } from './under-headings.ts';
import { withReferences } from './references.ts';
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

/** One row of a list: what a text calls it, and the way to it in what a template sees. */
export interface StoryRow {
  id: string;
  name: string;
  variable: string;
  /** The list and the place in it. */
  at: readonly [list: string, index: string];
}

/** What the caller says of the document; the rest follows from the template. */
export type StoryHead = Omit<
  Paper,
  'kind' | 'sections' | 'id' | 'row' | 'header' | 'template' | 'figures'
> & {
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
  /** Of a document that there is for each row of a list, the row that it is told of. */
  row?: StoryRow;
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

/** The name of a document for one row: `brief@finance-director`. */
export const rowDocumentId = (document: string, row: string): string => `${document}@${row}`;

/** The name of the text that tells a document of that name. */
export const textOfDocument = (id: string): string => id.split('@')[0] ?? id;

/** The document of that name, of the template itself or of one that it stands on. */
export const documentOf = (line: readonly StoryTemplate[], documentId: string): TemplateDocument => {
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
    const { headings = [] } = documentOf(line, input.documentId);
    const asked = headings.flatMap((heading) => heading.sections);
    return inOrder(inOrder(sections, asked), order)
      .filter(({ id }) => !off.includes(id))
      .map((section) => ({
        ...section,
        needs: [...new Set([...sectionNeeds(section.id), ...section.needs])],
      }));
  });

/** The names of the case, and the row in hand by a name of its own; it keeps the place that it has in the case. */
const withRow = (root: Value, row: StoryRow | undefined): Value => {
  if (row === undefined) return root;
  const [list, index] = row.at;
  const rows = partOf(root, list);
  const found = typeof rows === 'string' ? rows : partOf(rows, index);
  if (typeof found === 'string') throw new Error(found);
  return { ...root, named: new Map([[row.variable, found]]) };
};

/** What a template makes of a case. A faulty section is told as a fault and left out; the others stand. */
export const composeStory = (wanted: StoryInput): ComposedStory => {
  const { template, documentId, view, charts, images = {}, formatter, head, cache } = wanted;
  const line = faultOr(() => lineage(template, wanted.bases ?? []));
  const templates = line instanceof TemplateFault ? [template] : line;
  const { input, refusals } = withinKeepers(wanted, templates);
  const { overrides = [] } = input;
  const manifest = documentOf(templates, documentId);
  const kind = drawnAs(manifest.kind);
  const { row } = input;
  const id = row === undefined ? documentId : rowDocumentId(documentId, row.id);
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
  const root = withRow(valueOf(view.data, view.shape), row);
  const { wordings } = own;
  const names = faultOr(() =>
    namesToReferTo(
      documentOutline(templates, documentId, cache).all,
      partTexts(templates, cache).map(({ text }) => text),
      manifest,
    ),
  );
  const context = {
    id,
    kind,
    root,
    partials,
    charts,
    images,
    names: names instanceof TemplateFault ? new Set<string>() : names,
    formatter,
    budget,
    cache,
    wordings,
    phrases,
  };
  const story = told(known, context);
  const numbering = kind === 'paper' && manifest.numbered === true ? { numbered: true } : {};
  const whole =
    story.body.kind === 'paper'
      ? {
          ...story.body,
          sections: withReferences({
            ...story.body,
            ...numbering,
            sections: underHeadings(story.body.sections, manifest.headings ?? []),
          }),
        }
      : story.body;
  const lines = linesOf(whole);
  numberFootnotes(lines);
  const body = remember(cache.bodies, id, keeping(cache.bodies.get(id), whole));
  const { version } = template.manifest;
  const { classification = head.classification, header } = manifest;
  return {
    document: {
      ...head,
      ...body,
      ...numbering,
      ...(header === undefined || kind === 'deck' ? {} : { header }),
      ...(row === undefined ? {} : { row: { id: row.id, name: row.name } }),
      classification,
      id,
      template: { id: template.manifest.id, version },
      figures: figuresIn(whole, lines, head.figures),
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
