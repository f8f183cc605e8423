import { piecesOf } from '../pieces/block-pieces.ts';
import type { SlideComposer } from './slide-composer.ts';
import { stacked } from './stack.ts';

/** In the order of the template. A chart takes all the height that is left, a table opens its rows, cards grow. */
export const underEachOther: SlideComposer = (blocks, area, context) =>
  stacked(piecesOf(blocks, context), area);
