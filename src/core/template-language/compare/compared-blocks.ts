import type { Origin } from '../source/prescan.ts';
import { gapsBetween } from './aligned.ts';

/** A stretch of template text between blank lines, and where it stands. */
export interface WrittenBlock {
  text: string;
  file: string;
  line: number;
}

export type BlockChange =
  | { what: 'added'; after: WrittenBlock }
  | { what: 'removed'; before: WrittenBlock }
  | { what: 'reworded'; before: WrittenBlock; after: WrittenBlock };

export const blocksIn = (text: string, origin: Origin): WrittenBlock[] => {
  const blocks: WrittenBlock[] = [];
  let open: WrittenBlock | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') open = null;
    else if (open === null) {
      open = { text: line.trimEnd(), file: origin.file, line: origin.line + index };
      blocks.push(open);
    } else open.text += `\n${line.trimEnd()}`;
  }
  return blocks;
};

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Two blocks with fewer words in common say something else. */
const leastShared = 0.4;

const isReworded = (before: WrittenBlock, after: WrittenBlock): boolean => {
  const [old, next] = [wordsIn(before.text), wordsIn(after.text)];
  const shared = [...old].filter((word) => next.has(word)).length;
  return shared > 0 && shared / Math.max(old.size, next.size) >= leastShared;
};

const sameSpaces = ({ text }: WrittenBlock): string => text.replaceAll(/\s+/gu, ' ');

/** What became of the blocks of a text. */
export const comparedBlocks = (
  before: readonly WrittenBlock[],
  after: readonly WrittenBlock[],
): BlockChange[] =>
  gapsBetween(before, after, sameSpaces).flatMap(({ removed, added }) => {
    const left = [...added];
    const changes = removed.map((old): BlockChange => {
      const index = left.findIndex((next) => isReworded(old, next));
      const [next] = index === -1 ? [] : left.splice(index, 1);
      return next === undefined
        ? { what: 'removed', before: old }
        : { what: 'reworded', before: old, after: next };
    });
    return [...changes, ...left.map((block): BlockChange => ({ what: 'added', after: block }))];
  });
