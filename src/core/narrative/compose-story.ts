import type {
  Block,
  ChartSpecification,
  DocumentFigure,
  Paper,
  PaperSection,
  Run,
  Slide,
  StoryDocument,
} from '../document/index.ts';
import { composedSection, type SectionContext } from './compose-section.ts';
import { numberFootnotes } from './footnote-numbers.ts';
import type { Formatter } from './formatter.ts';
import { newBudget } from './interpreter/run.ts';
import { valueOf } from './interpreter/value.ts';
import type { Piece, StoryImage } from './markdown/conversion.ts';
import { lacking } from './needs.ts';
import { documentPartials, documentSections, inOrder, lineage } from './outline.ts';
import { withoutBareHeadings } from './paper-blocks.ts';
import type { ParseCache } from './parse-cache.ts';
import { runsIn } from './runs-in.ts';
import type { Section } from './sections.ts';
import type { Shape } from './shape.ts';
import { slidesOf } from './slides.ts';
import type { StoryTemplate, TemplateDocument } from './story-template.ts';
import { faultOr, TemplateFault } from './template-fault.ts';
import { ownWordings, type WordingOverride } from './wording.ts';

export type { StoryImage } from './markdown/conversion.ts';
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
  overrides?: readonly WordingOverride[];
  cache: ParseCache;
}

/** A section that is not told, and the names that the case would have to fill. */
export interface LeftOut {
  section: string;
  /** Empty when nothing in the section had anything to say. */
  lacks: string[];
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
    const sections = documentSections(line, input.documentId);
    return inOrder(sections, order).filter(({ id }) => !off.includes(id));
  });

type Body = { kind: 'paper'; sections: PaperSection[] } | { kind: 'deck'; slides: Slide[] };

interface Told {
  body: Body;
  faults: TemplateFault[];
  left: LeftOut[];
}

/** What a section adds to the document; false when nothing of it is left. */
type Tell = (section: Section, pieces: readonly Piece[]) => boolean;

const paperTeller =
  (sections: PaperSection[]): Tell =>
  (section, pieces) => {
    const blocks = withoutBareHeadings(
      pieces.flatMap((piece) => (piece.piece === 'block' ? [piece.block] : [])),
    );
    if (blocks.length > 0) sections.push({ id: section.id, blocks });
    return blocks.length > 0;
  };

const deckTeller = (all: Slide[]): Tell => {
  let part = '';
  return (section, pieces) => {
    const told = slidesOf(section, pieces, part);
    part = told.part;
    all.push(...told.slides);
    return told.slides.length > 0;
  };
};

const told = (sections: readonly Section[], context: SectionContext): Told => {
  const body: Body =
    context.kind === 'paper' ? { kind: 'paper', sections: [] } : { kind: 'deck', slides: [] };
  const tell = body.kind === 'paper' ? paperTeller(body.sections) : deckTeller(body.slides);
  const faults: TemplateFault[] = [];
  const left: LeftOut[] = [];
  for (const section of sections) {
    const lacks = faultOr((): string[] | null => {
      const missing = lacking(section, context.root);
      if (missing.length > 0) return missing;
      return tell(section, composedSection(section, context)) ? null : [];
    });
    if (lacks instanceof TemplateFault) faults.push(lacks);
    else if (lacks !== null) left.push({ section: section.id, lacks });
  }
  return { body, faults, left };
};

const blocksOf = (body: Body): Block[] =>
  body.kind === 'paper'
    ? body.sections.flatMap(({ blocks }) => blocks)
    : body.slides.flatMap(({ blocks, notes }) => [...blocks, ...notes]);

const linesOf = (body: Body): Run[][] => [
  ...(body.kind === 'deck' ? body.slides.map(({ title }) => title) : []),
  ...blocksOf(body).flatMap(runsIn),
];

/** The figures that stand in the text or are shown in a chart. */
const figuresIn = (body: Body, figures: readonly DocumentFigure[]): DocumentFigure[] => {
  const inText = linesOf(body).flatMap((runs) =>
    runs.map((run) => (run.kind === 'value' ? run.figure : undefined)),
  );
  const inCharts = blocksOf(body).flatMap((block) => (block.kind === 'chart' ? block.chart.figures : []));
  const shown = new Set<string | undefined>([...inText, ...inCharts]);
  return figures.filter(({ id }) => shown.has(id));
};

/** What a template makes of a case. A faulty section is told as a fault and left out; the others stand. */
export const composeStory = (input: StoryInput): ComposedStory => {
  const { template, documentId, view, charts, images = {}, formatter, head, overrides = [], cache } = input;
  const line = faultOr(() => lineage(template, input.bases ?? []));
  const templates = line instanceof TemplateFault ? [template] : line;
  const { kind } = documentOf(templates, documentId);
  const sections = wantedSections(input, templates);
  const { partials, faults } = documentPartials(templates, cache);
  const budget = newBudget();
  const wordings = ownWordings(overrides, { formatter, budget, cache });
  const root = valueOf(view.data, view.shape);
  const { reworded } = wordings;
  const context = { kind, root, partials, charts, images, formatter, budget, cache, reworded };
  const story = told(sections instanceof TemplateFault ? [] : sections, context);
  numberFootnotes(linesOf(story.body));
  const { id, version } = template.manifest;
  return {
    document: {
      ...head,
      ...story.body,
      id: documentId,
      template: { id, version },
      figures: figuresIn(story.body, head.figures),
    },
    faults: [line, sections, ...faults, ...story.faults, ...wordings.faults].filter(
      (fault) => fault instanceof TemplateFault,
    ),
    left: story.left,
    unplaced: wordings.unplaced(),
  };
};
