import type { Block, Run } from '../../document/index.ts';
import { runsIn } from '../../template-language/compose/runs-in.ts';
import type { Wording } from '../../template-language/phrases/phrase.ts';
import type { Wordable } from './wording.ts';

/** Words of a document that a case can word itself, as they are said in it. */
export interface WordsSaid extends Wordable {
  by: Wording;
  runs: Run[];
}

/** A line of a document; its block is named where its words are those of the whole block. */
export interface Line {
  block: string | null;
  runs: readonly Run[];
}

/** The lines of a block, in reading order. */
export const linesIn = (block: Block): Line[] => {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [{ block: block.id, runs: block.runs }];
  if (block.kind === 'quote')
    return [
      { block: block.id, runs: block.runs },
      { block: null, runs: block.by },
    ];
  if (block.kind === 'callout') return [{ block: null, runs: block.title }, ...block.blocks.flatMap(linesIn)];
  return runsIn(block).map((runs) => ({ block: null, runs }));
};

const phraseOf = (run: Run): string | undefined => (run.kind === 'footnote' ? undefined : run.phrase);

/** From where a phrase begins in a line to where it ends, with the phrases that it says itself. */
const spanOf = (phrase: string, runs: readonly Run[]): Run[] => {
  const isOf = (run: Run): boolean => phraseOf(run) === phrase;
  return runs.slice(runs.findIndex(isOf), runs.findLastIndex(isOf) + 1);
};

const isWorded = (run: Run): boolean => run.kind === 'text' && /[\p{L}\p{N}]/u.test(run.text);

const byWhom = (runs: readonly Run[]): Wording | undefined =>
  runs.map((run) => (run.kind === 'footnote' ? undefined : run.wordedBy)).find((by) => by !== undefined);

const saidIn = ({ block, runs }: Line): WordsSaid[] => {
  const own = runs.filter((run) => phraseOf(run) === undefined);
  const ownBy = byWhom(own);
  const ids = new Set(runs.filter(isWorded).flatMap((run) => phraseOf(run) ?? []));
  const phrases = [...ids].map((id): WordsSaid => {
    const by = byWhom(runs.filter((run) => phraseOf(run) === id)) ?? 'shipped';
    return { kind: 'phrase', id, by, runs: spanOf(id, runs) };
  });
  return block !== null && (own.some(isWorded) || ownBy === 'case')
    ? [{ kind: 'block', id: block, by: ownBy ?? 'template', runs: [...runs] }, ...phrases]
    : phrases;
};

/**
 * The words in a part of a document that a case can word itself, in the order in which they stand: of each phrase, once a
 * line, and of each block whose template writes words of its own in it.
 */
export const wordsSaid = (blocks: readonly Block[]): WordsSaid[] => blocks.flatMap(linesIn).flatMap(saidIn);

/** The same of a slide, whose title is a block too. */
export const wordsOnSlide = ({
  id,
  title,
  blocks,
}: {
  id: string;
  title: readonly Run[];
  blocks: readonly Block[];
}): WordsSaid[] => [...saidIn({ block: id, runs: title }), ...wordsSaid(blocks)];

/** How many of them are in words of the house, of the template in the place of ours, and of the case. */
export const wordsOfOthers = (said: readonly WordsSaid[]): Record<'house' | 'template' | 'case', number> => {
  const count = (by: Wording): number =>
    said.filter((words) => words.by === by && !(by === 'template' && words.kind === 'block')).length;
  return { house: count('house'), template: count('template'), case: count('case') };
};
