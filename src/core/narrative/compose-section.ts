import type { ChartSpecification, StoryDocument } from '../document/index.ts';
import type { Formatter } from './formatter.ts';
import { helpers } from './helpers/index.ts';
import { type Partial, rootFrame } from './interpreter/frame.ts';
import { programOf } from './interpreter/program.ts';
import { type Budget, Run } from './interpreter/run.ts';
import type { Anchor } from './interpreter/sink.ts';
import type { Value } from './interpreter/value.ts';
import type { Piece, StoryImage, Wordings } from './markdown/conversion.ts';
import { sectionPieces } from './markdown/convert-section.ts';
import { markedSink } from './markdown/marked-sink.ts';
import type { MarkedText } from './markdown/marked-text.ts';
import type { ParseCache } from './parse-cache.ts';
import type { Section } from './sections.ts';

/** What the sections of one document share. */
export interface SectionContext {
  kind: StoryDocument['kind'];
  root: Value;
  partials: ReadonlyMap<string, Partial>;
  charts: Readonly<Record<string, ChartSpecification | null>>;
  images: Readonly<Record<string, StoryImage | null>>;
  formatter: Formatter;
  budget: Budget;
  cache: ParseCache;
  wordings: Wordings;
}

const interpreted = (section: Section, context: SectionContext): MarkedText => {
  const { formatter, budget, cache } = context;
  const program = programOf(section.source, section.origin, cache);
  const frame = rootFrame(context.root, context.partials);
  const sink = markedSink(formatter);
  const { places } = program;
  const anchor: Anchor = { frame, keys: [], within: '', places, origin: section.origin, line: null };
  program.body.run(frame, null, new Run({ sink, anchor, budget, formatter, helpers }));
  return sink.output();
};

/** What a section says for this case: interpreted, then parsed, then filled with its values. */
export const composedSection = (section: Section, context: SectionContext): Piece[] => {
  const marked = interpreted(section, context);
  const { kind, charts, images, wordings, cache } = context;
  return sectionPieces({
    section: section.id,
    kind,
    marked,
    charts,
    images,
    ids: new Map(),
    wordings,
    cache,
  });
};
