import type { Look } from '../layouts/define-layout.ts';
import { piecesOf } from '../pieces/block-pieces.ts';

/** Pieces as they stand on any slide. */
export const usual: Look = (blocks, context) => piecesOf(blocks, context);
