import { isAppendix, type Block, type Run, type StoryDocument, textOf } from '../../document/index.ts';
import { runsIn } from '../compose/runs-in.ts';
import { slidesOf } from '../compose/slides.ts';
import type { Piece } from '../markdown/conversion.ts';
import type { Section } from '../source/sections.ts';
import type { Limits } from '../source/story-template.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';
import { type Declarations, inManifest } from './declarations.ts';
import { linesOfPlaces } from './line-of-place.ts';

/** A section as it was checked, each way that its conditions can go. */
export interface CheckedSection {
  section: Section;
  ways: readonly (readonly Piece[])[];
}

/** Titles that are too long: whoever has shortened these is told the others. */
const mostTold = 20;

/** How fast a speaker is who wants to be followed. */
const wordsAMinute = 150;

/** Words of the template: those of the case come with its values, and are nobody's fault here. */
const ownWords = (lines: readonly Run[][]): number =>
  lines
    .map((runs) => runs.map((run) => (run.kind === 'text' ? run.text : '\uFFFC')).join(''))
    .flatMap((line) => line.split(/\s+/u))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const blocksOf = (pieces: readonly Piece[]): Block[] =>
  pieces.flatMap((piece) => (piece.piece === 'block' ? [piece.block] : []));

const shownLines = (pieces: readonly Piece[]): Run[][] =>
  pieces.flatMap((piece) =>
    piece.piece === 'title' ? [piece.runs] : piece.piece === 'block' ? runsIn(piece.block) : [],
  );

const saidLines = (pieces: readonly Piece[]): Run[][] =>
  pieces.flatMap((piece) => (piece.piece === 'notes' ? piece.blocks.flatMap(runsIn) : []));

/** Of the ways that a section can go, the longest. */
const most = ({ ways }: CheckedSection, measure: (pieces: readonly Piece[]) => number): number =>
  Math.max(0, ...ways.map(measure));

const sum = (
  sections: readonly CheckedSection[],
  measure: (pieces: readonly Piece[], section: Section) => number,
): number => sections.reduce((total, one) => total + most(one, (pieces) => measure(pieces, one.section)), 0);

/** Slides before the appendix: a board sees these, and asks for the others. */
const mainSlides = (sections: readonly CheckedSection[]): number => {
  let part = '';
  let count = 0;
  for (const one of sections) {
    const told = one.ways.flatMap((pieces) => {
      const slides = faultOr(() => slidesOf(one.section, pieces, part));
      return slides instanceof TemplateFault ? [] : [slides];
    });
    count += Math.max(
      0,
      ...told.map(({ slides }) => slides.filter((slide) => !isAppendix(slide.part)).length),
    );
    part = told[0]?.part ?? part;
  }
  return count;
};

interface Title {
  id: string;
  runs: Run[];
}

const titlesIn = (kind: StoryDocument['kind'], pieces: readonly Piece[]): Title[] =>
  kind === 'deck'
    ? pieces.flatMap((piece) => (piece.piece === 'title' ? [piece] : []))
    : blocksOf(pieces).filter((block) => block.kind === 'heading');

const titleFaults = (
  { section, ways }: CheckedSection,
  kind: StoryDocument['kind'],
  limit: number,
): TemplateFault[] => {
  const titles = new Map(ways.flatMap((pieces) => titlesIn(kind, pieces)).map((title) => [title.id, title]));
  const lineOf = linesOfPlaces(section);
  return [...titles.values()]
    .map((title) => ({ ...title, words: ownWords([title.runs]) }))
    .filter(({ words }) => words > limit)
    .map(
      ({ id, runs, words }) =>
        new TemplateFault(
          { file: section.origin.file, line: lineOf(id) },
          `The title “${textOf(runs)}” has ${words} words of its own; the limit of this document is ${limit}. Shorten it.`,
        ),
    );
};

const counts: Record<
  Exclude<keyof Limits, 'titleWords'>,
  { count: (sections: readonly CheckedSection[]) => number; said: (count: number) => string }
> = {
  words: {
    count: (sections) => sum(sections, (pieces) => ownWords(shownLines(pieces))),
    said: (count) => `has ${count} words of its own`,
  },
  slides: { count: mainSlides, said: (count) => `has ${count} slides before its appendix` },
  minutes: {
    count: (sections) => Math.ceil(sum(sections, (pieces) => ownWords(saidLines(pieces))) / wordsAMinute),
    said: (count) => `takes ${count} minutes to say, at ${wordsAMinute} words a minute`,
  },
};

/** Where a document is longer than its template allows. What a case types is neither counted nor cut. */
export const limitFaults = (
  documentId: string,
  kind: StoryDocument['kind'],
  limits: Limits,
  sections: readonly CheckedSection[],
  declared: Declarations,
): TemplateFault[] => {
  const { titleWords } = limits;
  const over = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((name) => {
    const limit = limits[name];
    const count = limit === undefined ? 0 : counts[name].count(sections);
    return limit === undefined || count <= limit
      ? []
      : [
          inManifest(
            declared,
            ['documents', documentId, 'limits', name],
            `The document "${documentId}" ${counts[name].said(count)}; its limit is ${limit}. Shorten it, or raise "${name}" in its limits.`,
          ),
        ];
  });
  return titleWords === undefined
    ? over
    : [...over, ...sections.flatMap((section) => titleFaults(section, kind, titleWords)).slice(0, mostTold)];
};
