import type { Block, DocumentFigure, PaperSection, Run, Slide } from '../../document/index.ts';
import { composedSection, type SectionContext } from './compose-section.ts';
import type { Piece } from '../markdown/conversion.ts';
import { lacking } from './needs.ts';
import { withoutBareHeadings } from './paper-blocks.ts';
import { runsIn } from './runs-in.ts';
import type { Section } from '../source/sections.ts';
import { slidesOf } from './slides.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';

/** A section that is not told, and the names that the case would have to fill. */
export interface LeftOut {
  section: string;
  /** Empty when nothing in the section had anything to say. */
  lacks: string[];
}

export type Body = { kind: 'paper'; sections: PaperSection[] } | { kind: 'deck'; slides: Slide[] };

export interface Told {
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
    if (blocks.length > 0)
      sections.push({ id: section.id, ...(section.part === null ? {} : { part: section.part }), blocks });
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

/** The sections told one after another; a faulty one is left out, and so is one with nothing to say. */
export const told = (sections: readonly Section[], context: SectionContext): Told => {
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

/** Every line of the document, in reading order. */
export const linesOf = (body: Body): Run[][] => [
  ...(body.kind === 'deck' ? body.slides.map(({ title }) => title) : []),
  ...blocksOf(body).flatMap(runsIn),
];

/** The figures that stand in the text or are shown in a chart; `lines` are those of the body. */
export const figuresIn = (
  body: Body,
  lines: readonly Run[][],
  figures: readonly DocumentFigure[],
): DocumentFigure[] => {
  const shown = new Set<string>();
  for (const run of lines.flat()) if (run.kind === 'value' && run.figure !== undefined) shown.add(run.figure);
  for (const block of blocksOf(body))
    if (block.kind === 'chart') for (const figure of block.chart.figures) shown.add(figure);
  return figures.filter(({ id }) => shown.has(id));
};
