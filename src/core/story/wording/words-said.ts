import type { Block, Run, Slide } from '../../document/index.ts';
import { runsIn } from '../../template-language/compose/runs-in.ts';
import type { Wording } from '../../template-language/phrases/phrase.ts';
import type { Wordable } from './wording.ts';

/** Words of a document that a case can word itself, as they are said in it. */
export interface WordsSaid extends Wordable {
  /** The block that they stand in. */
  block: string;
  by: Wording;
  runs: Run[];
}

/** A line of a document. */
export interface Line {
  block: string;
  /** Whether its words are those of the whole block. */
  isWhole: boolean;
  runs: readonly Run[];
}

/** The lines of a block, in reading order. */
export const linesIn = (block: Block): Line[] => {
  const whole = (runs: readonly Run[]): Line => ({ block: block.id, isWhole: true, runs });
  const part = (runs: readonly Run[]): Line => ({ block: block.id, isWhole: false, runs });
  if (block.kind === 'paragraph' || block.kind === 'heading') return [whole(block.runs)];
  if (block.kind === 'quote') return [whole(block.runs), part(block.by)];
  if (block.kind === 'callout') return [part(block.title), ...block.blocks.flatMap(linesIn)];
  return runsIn(block).map(part);
};

/** The title of a slide, which is a block too. */
export const titleLine = ({ id, title }: { id: string; title: readonly Run[] }): Line => ({
  block: id,
  isWhole: true,
  runs: title,
});

const phraseOf = (run: Run): string | undefined => (run.kind === 'footnote' ? undefined : run.phrase);

/** From where a phrase begins in a line to where it ends, with the phrases that it says itself. */
const spanOf = (phrase: string, runs: readonly Run[]): Run[] => {
  const isOf = (run: Run): boolean => phraseOf(run) === phrase;
  return runs.slice(runs.findIndex(isOf), runs.findLastIndex(isOf) + 1);
};

const isWorded = (run: Run): boolean => run.kind === 'text' && /[\p{L}\p{N}]/u.test(run.text);

const byWhom = (runs: readonly Run[]): Wording | undefined =>
  runs.map((run) => (run.kind === 'footnote' ? undefined : run.wordedBy)).find((by) => by !== undefined);

const saidIn = ({ block, isWhole, runs }: Line): WordsSaid[] => {
  const own = runs.filter((run) => phraseOf(run) === undefined);
  const ownBy = byWhom(own);
  const ids = new Set(runs.filter(isWorded).flatMap((run) => phraseOf(run) ?? []));
  const phrases = [...ids].map((id): WordsSaid => {
    const by = byWhom(runs.filter((run) => phraseOf(run) === id)) ?? 'shipped';
    return { kind: 'phrase', id, block, by, runs: spanOf(id, runs) };
  });
  return isWhole && (own.some(isWorded) || ownBy === 'case')
    ? [{ kind: 'block', id: block, block, by: ownBy ?? 'template', runs: [...runs] }, ...phrases]
    : phrases;
};

/**
 * The words in a part of a document that a case can word itself, in the order in which they stand: of each phrase, once a
 * line, and of each block whose template writes words of its own in it.
 */
export const wordsSaid = (blocks: readonly Block[]): WordsSaid[] => blocks.flatMap(linesIn).flatMap(saidIn);

/** The same of a slide, with its title. */
export const wordsOnSlide = (slide: Pick<Slide, 'id' | 'title' | 'blocks'>): WordsSaid[] => [
  ...saidIn(titleLine(slide)),
  ...wordsSaid(slide.blocks),
];

/** How many of them are in words of the house, of the template in the place of ours, and of the case. */
export const wordsOfOthers = (said: readonly WordsSaid[]): Record<'house' | 'template' | 'case', number> => {
  const count = (by: Wording): number =>
    said.filter((words) => words.by === by && !(by === 'template' && words.kind === 'block')).length;
  return { house: count('house'), template: count('template'), case: count('case') };
};
