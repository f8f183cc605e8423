import {
  type Block,
  type BlockNumber,
  type ListItem,
  type Paper,
  paperNumbers,
  referable,
  type Run,
} from '../../document/index.ts';
import { gapRun, saidSentences } from '../markdown/said-sentences.ts';
import { isLeftOut, tidied } from '../markdown/runs.ts';

type Say = (name: string) => string | null;

const isLost = (run: Run | undefined, said: Say): boolean =>
  run?.kind === 'text' && run.refersTo !== undefined && said(run.refersTo) === null;

/** A reference in brackets of its own goes with them; the sentence around it stands. */
const withoutBrackets = (runs: readonly Run[], said: Say): Run[] =>
  runs.flatMap((run, index): Run[] => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const opens = (one: Run | undefined): boolean => one?.kind === 'text' && one.text.endsWith('(');
    const closes = (one: Run | undefined): boolean => one?.kind === 'text' && one.text.startsWith(')');
    if (isLost(run, said) && opens(before) && closes(after)) return [];
    if (run.kind !== 'text') return [run];
    const cutEnd = opens(run) && isLost(after, said) && closes(runs[index + 2]);
    const cutStart = closes(run) && isLost(before, said) && opens(runs[index - 2]);
    const text = cutEnd ? run.text.replace(/\s*\($/u, '') : run.text;
    return [{ ...run, text: cutStart ? text.slice(1) : text }];
  });

/** Words with the number that they refer to. A sentence that refers to what is not told is not said. */
const resolved = (runs: Run[], said: Say): Run[] => {
  if (!runs.some((run) => run.kind === 'text' && run.refersTo !== undefined)) return runs;
  return tidied(
    saidSentences(
      withoutBrackets(runs, said).map((run) => {
        if (run.kind !== 'text' || run.refersTo === undefined) return run;
        const number = said(run.refersTo);
        return number === null
          ? gapRun
          : { ...run, text: run.text === '' ? number : `${run.text}\u00a0${number}` };
      }),
    ),
  );
};

const left = (runs: Run[]): boolean => !isLeftOut([{ runs, values: 0 }]);

const itemsReferring = (items: readonly ListItem[], said: Say): ListItem[] =>
  items.flatMap((item) => {
    const [runs, below] = [resolved(item.runs, said), itemsReferring(item.items, said)];
    return left(runs) ? [{ runs, items: below }] : below;
  });

/** Running text with its references; null when nothing is left of it. */
const referring = (block: Block, said: Say): Block | null => {
  if (block.kind === 'paragraph' || block.kind === 'quote') {
    const runs = resolved(block.runs, said);
    return runs === block.runs ? block : left(runs) ? { ...block, runs } : null;
  }
  if (block.kind === 'list') {
    const items = itemsReferring(block.items, said);
    return items.length === 0 ? null : { ...block, items };
  }
  if (block.kind !== 'callout') return block;
  const blocks = block.blocks.flatMap((inner) => {
    const told = referring(inner, said);
    return told?.kind === 'paragraph' || told?.kind === 'list' ? [told] : [];
  });
  return blocks.length === 0 ? null : { ...block, blocks };
};

const numberOf = (block: Block | undefined, numbers: ReadonlyMap<string, BlockNumber>): string | null =>
  block === undefined ? null : (numbers.get(block.id)?.number ?? null);

/** The sections of a paper with the numbers that their texts refer to, as they stand in this case. */
export const withReferences = (paper: Pick<Paper, 'sections' | 'numbered'>): Paper['sections'] => {
  const numbers = paperNumbers(paper);
  const targets = referable(paper, numbers);
  const said: Say = (name) => numberOf(targets.get(name), numbers);
  return paper.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => {
      const told = referring(block, said);
      return told === null ? [] : [told];
    }),
  }));
};
