import type { ChartSpecification, StoryDocument } from '../../document/index.ts';
import type { Formatter } from '../formatter.ts';
import { helpers } from '../helpers/index.ts';
import { rootFrame } from '../interpreter/frame.ts';
import { type ProgramCache, programOf } from '../interpreter/program.ts';
import type { Value } from '../interpreter/value.ts';
import { isUnchanged } from '../../data/keeping.ts';
import type { Piece, PlacedThing, StoryImage, Wordings } from '../markdown/conversion.ts';
import { sectionPieces } from '../markdown/convert-section.ts';
import { thingNamed } from '../markdown/directives/named.ts';
import type { TreeCache } from '../markdown/markdown-tree.ts';
import { markedSink } from '../markdown/marked-sink.ts';
import type { MarkedText } from '../markdown/marked-text.ts';
import { isSameMarkedText } from '../markdown/same-marked-text.ts';
import { remember } from './remember.ts';
import type { Section } from '../source/sections.ts';
import { type Anchor, type Budget, type Partial, type PhraseBook, Run } from '../interpreter/run.ts';

/** A section as it was last told, with everything that its blocks followed from. */
export interface KeptSection {
  kind: StoryDocument['kind'];
  marked: MarkedText;
  placed: readonly PlacedThing[];
  pieces: Piece[];
}

/** What telling a section keeps from one time to the next. */
export interface SectionCache extends ProgramCache, TreeCache {
  /** By file and section: what it was last made from, and what it said. */
  sections: Map<string, KeptSection>;
}

/** What the sections of one document share. */
export interface SectionContext {
  /** The name of the document, by which its sections are kept: there may be one for each row of a list. */
  id: string;
  kind: StoryDocument['kind'];
  root: Value;
  partials: ReadonlyMap<string, Partial>;
  charts: Readonly<Record<string, ChartSpecification | null>>;
  images: Readonly<Record<string, StoryImage | null>>;
  /** What the text of this document may refer to. */
  names: ReadonlySet<string>;
  formatter: Formatter;
  budget: Budget;
  cache: SectionCache;
  wordings: Wordings;
  phrases: PhraseBook | null;
}

const interpreted = (section: Section, context: SectionContext): MarkedText => {
  const { formatter, budget, cache, phrases } = context;
  const program = programOf(section.source, section.origin, cache);
  const frame = rootFrame(context.root, context.partials);
  const sink = markedSink(formatter);
  const { places } = program;
  const anchor: Anchor = { frame, keys: [], within: '', places, origin: section.origin, line: null };
  program.body.run(frame, null, new Run({ sink, anchor, budget, formatter, helpers, phrases }));
  return sink.output();
};

const isStillSo = (kept: KeptSection, marked: MarkedText, context: SectionContext): boolean =>
  kept.kind === context.kind &&
  isSameMarkedText(kept.marked, marked) &&
  kept.placed.every(({ from, name, thing }) => isUnchanged(thing, thingNamed(context[from], name)));

/** The number of a footnote depends on the sections before it, a reference on all of them, and a person's own wording on more than the template. */
const standsAlone = (section: Section, marked: MarkedText, { wordings }: SectionContext): boolean =>
  !marked.text.includes('[^') &&
  !marked.text.includes('](#') &&
  !marked.markers.some(({ runs }) => runs?.some(({ kind }) => kind === 'footnote') === true) &&
  !wordings.concerns(section.id);

const convertedSection = (section: Section, marked: MarkedText, context: SectionContext): KeptSection => {
  const { kind, charts, images, names, wordings, cache } = context;
  const placed: PlacedThing[] = [];
  const ids = new Map<string, number>();
  const pieces = sectionPieces({
    section: section.id,
    kind,
    marked,
    charts,
    images,
    names,
    placed,
    ids,
    wordings,
    cache,
  });
  return { kind, marked, placed, pieces };
};

/**
 * What a section says for this case: interpreted, then parsed, then filled with its values. Where text and values are
 * those of the last time, so are its blocks; nobody may change them.
 */
export const composedSection = (section: Section, context: SectionContext): readonly Piece[] => {
  const { sections } = context.cache;
  const marked = interpreted(section, context);
  if (!standsAlone(section, marked, context)) return convertedSection(section, marked, context).pieces;
  const name = `${context.id} ${section.origin.file}#${section.id}`;
  const kept = sections.get(name);
  // The newer text is kept with the older blocks: its anchors hold the case as it is now, and let go of the old one.
  const next =
    kept !== undefined && isStillSo(kept, marked, context)
      ? { ...kept, marked }
      : convertedSection(section, marked, context);
  return remember(sections, name, next).pieces;
};
