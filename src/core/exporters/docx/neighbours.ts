import { type Block, isBlank } from '../../document/index.ts';

/** Blocks that end in a table. */
export const endsInTable = (block: Block | null): boolean =>
  block !== null &&
  (block.kind === 'table' ||
    block.kind === 'figures' ||
    block.kind === 'timeline' ||
    (block.kind === 'matrix' && isBlank(block.across)));

/** Blocks whose first thing is a table: no caption stands above it. */
export const opensWithTable = (block: Block | null): boolean =>
  block !== null &&
  (block.kind === 'figures' ||
    (block.kind === 'timeline' && isBlank(block.caption ?? [])) ||
    (block.kind === 'matrix' && isBlank(block.up)) ||
    (block.kind === 'table' && (block.look === 'cover' || isBlank(block.caption))));
