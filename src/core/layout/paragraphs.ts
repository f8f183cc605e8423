import type { Run } from '../document/index.ts';
import type { Paragraph } from './laid-out.ts';
import { lineBreaker } from './line-breaks.ts';
import type { Measure, TextStyle } from './measure.ts';
import type { TemplateProfile } from './template-profile.ts';
import { inches, LINE_HEIGHT } from './type-scale.ts';

/** A paragraph whose lines are not broken yet, because nobody knows how wide it will stand. */
export type ParagraphDraft = Omit<Paragraph, 'lines'>;

export interface Typesetter {
  profile: TemplateProfile;
  measure: Measure;
}

const plain: Omit<ParagraphDraft, 'runs' | 'size' | 'blockId'> = {
  bold: false,
  italic: false,
  font: 'body',
  colour: 'ink',
  align: 'start',
  mark: null,
  indent: 0,
  spaceBefore: 0,
  lineHeight: LINE_HEIGHT,
  capitals: false,
};

export const draft = (
  blockId: string,
  runs: readonly Run[],
  size: number,
  look: Partial<ParagraphDraft> = {},
): ParagraphDraft => ({ ...plain, ...look, blockId, runs, size });

/** Letters in capitals stand this much wider, for the space between them. */
const SPACED = 1.1;

export const inCapitals = (runs: readonly Run[]): Run[] =>
  runs.map((run) => (run.kind === 'footnote' ? run : { ...run, text: run.text.toUpperCase() }));

export const typeset = (
  paragraph: ParagraphDraft,
  room: number,
  { profile, measure }: Typesetter,
): Paragraph => {
  const width = paragraph.capitals ? room / SPACED : room;
  return { ...paragraph, lines: linesOf(paragraph, width, { profile, measure }) };
};

/**
 * What breaks a text into lines, by its runs and its look: the same text is asked for its height at many widths and
 * sizes before it has its place, and is measured once for each size. Runs are never changed.
 */
const breakers = new WeakMap<Measure, WeakMap<readonly Run[], Map<string, (room: number) => Run[][]>>>();

const breakerOf = (
  runs: readonly Run[],
  capitals: boolean,
  style: TextStyle,
  measure: Measure,
): ((room: number) => Run[][]) => {
  const known =
    breakers.get(measure) ?? new WeakMap<readonly Run[], Map<string, (room: number) => Run[][]>>();
  breakers.set(measure, known);
  const ofRuns = known.get(runs) ?? new Map<string, (room: number) => Run[][]>();
  known.set(runs, ofRuns);
  const key = `${style.font} ${style.bold} ${style.size} ${capitals}`;
  const breaker = ofRuns.get(key) ?? lineBreaker(capitals ? inCapitals(runs) : runs, style, measure);
  ofRuns.set(key, breaker);
  return breaker;
};

const linesOf = (paragraph: ParagraphDraft, width: number, { profile, measure }: Typesetter): Run[][] =>
  breakerOf(
    paragraph.runs,
    paragraph.capitals,
    { font: profile.fonts[paragraph.font], bold: paragraph.bold, size: paragraph.size },
    measure,
  )(Math.max(0.1, width - paragraph.indent));

/** Paragraphs under each other, as Office sets them: no space before the first. */
export const heightOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce(
    (sum, { lines, size, lineHeight, spaceBefore }, index) =>
      sum + inches(lines.length * size * lineHeight + (index === 0 ? 0 : spaceBefore)),
    0,
  );

/** How wide the longest line would stand if it never broke. */
export const naturalWidth = (paragraph: ParagraphDraft, typesetter: Typesetter): number => {
  const { lines } = typeset(paragraph, 1000, typesetter);
  return paragraph.indent + Math.max(...lines.map((line) => lineWidth(line, paragraph, typesetter)));
};

/** How wide its longest word stands: a column must not be narrower. */
export const longestWord = (paragraph: ParagraphDraft, typesetter: Typesetter): number => {
  const words = paragraph.runs.flatMap((run) =>
    run.kind === 'footnote' ? [] : run.text.split(/\s+/u).map((text): Run => ({ ...run, text })),
  );
  return paragraph.indent + Math.max(0, ...words.map((word) => lineWidth([word], paragraph, typesetter)));
};

const lineWidth = (
  line: readonly Run[],
  paragraph: ParagraphDraft,
  { profile, measure }: Typesetter,
): number =>
  line.reduce(
    (sum, run) =>
      run.kind === 'footnote'
        ? sum
        : sum +
          measure(run.text, {
            font: profile.fonts[paragraph.font],
            bold: paragraph.bold || run.bold === true,
            size: paragraph.size,
          }),
    0,
  );
