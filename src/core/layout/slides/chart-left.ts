import type { Block } from '../../document/index.ts';
import { besideEachOther } from '../area.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import type { SlideComposer } from './slide-composer.ts';
import { stacked, together } from './stack.ts';
import { underEachOther } from './under-each-other.ts';

const GUTTER = 0.3;

const isGraphic = (block: Block): boolean => block.kind === 'chart' || block.kind === 'image';

/** Eight columns of the grid for the chart, four for how to read it. */
export const chartLeft: SlideComposer = (blocks, area, context) => {
  const graphic = blocks.find(isGraphic);
  const reading = blocks.filter((block) => block !== graphic);
  const [left, right] = besideEachOther(area, [8, 4], GUTTER);
  if (graphic === undefined || reading.length === 0 || left === undefined || right === undefined)
    return underEachOther(blocks, area, context);
  return together([
    stacked(piecesOf([graphic], context), left),
    stacked(piecesOf(reading, context), right, 0),
  ]);
};
