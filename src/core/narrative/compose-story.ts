import type { ChartSpecification, DocumentFigure, Paper, StoryDocument } from '../document/index.ts';
import type { Formatter } from './formatter.ts';
import type { ParseCache } from './parse-cache.ts';
import type { Shape } from './shape.ts';
import type { StoryTemplate } from './story-template.ts';
import type { TemplateFault } from './template-fault.ts';

/** What a template may write in a document, and what is declared of it. */
export interface StoryView {
  data: unknown;
  shape: Shape;
}

/** A picture that a template may place by name; already checked and bounded. */
export interface StoryImage {
  /** `data:image/png;base64,…` or jpeg. */
  data: string;
  width: number;
  height: number;
  alternative: string;
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

/** Another wording for one block: template text, so that its numbers stay live. */
export interface WordingOverride {
  block: string;
  text: string;
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
  lacks: string[];
}

export interface ComposedStory {
  document: StoryDocument;
  /** A section with a fault is left out; the others stand. */
  faults: TemplateFault[];
  left: LeftOut[];
  /** Wording overrides whose block does not stand in the document as it is now. */
  unplaced: WordingOverride[];
}

export type ComposeStory = (input: StoryInput) => ComposedStory;
