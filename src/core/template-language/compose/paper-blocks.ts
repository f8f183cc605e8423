import type { Block } from '../../document/index.ts';

const isContent = (block: Block): boolean => block.kind !== 'heading' && block.kind !== 'page-break';

/** Whether something stands between a heading and the next of its rank. */
const isFollowed = (blocks: readonly Block[], index: number, level: number): boolean => {
  for (const block of blocks.slice(index + 1)) {
    if (block.kind === 'heading' && block.level <= level) return false;
    if (isContent(block)) return true;
  }
  return false;
};

/** The blocks of a section without headings that have nothing below them; none at all when only they were left. */
export const withoutBareHeadings = (blocks: readonly Block[]): Block[] => {
  if (!blocks.some(isContent)) return [];
  return blocks.filter((block, index) => block.kind !== 'heading' || isFollowed(blocks, index, block.level));
};
