import type { Block } from '../../document/index.ts';
import { besideEachOther } from '../area.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import type { SlideComposer } from './slide-composer.ts';
import { stacked, together } from './stack.ts';
import { underEachOther } from './under-each-other.ts';

const GUTTER = 0.3;

const isGraphic = (block: Block): boolean => block.kind === 'chart' || block.kind === 'image';

/** Columns of the grid for the chart and for how to read it; a long reading takes some from the chart. */
const SHARES: readonly [number, number][] = [
  [8, 4],
  [7, 5],
  [6, 6],
];

export const chartLeft: SlideComposer = (blocks, area, context) => {
  const graphic = blocks.find(isGraphic);
  const reading = blocks.filter((block) => block !== graphic);
  if (graphic === undefined || reading.length === 0) return underEachOther(blocks, area, context);
  const attempts = SHARES.map((shares) => {
    const [left = area, right = area] = besideEachOther(area, shares, GUTTER);
    return together([
      stacked(piecesOf([graphic], context), left),
      stacked(piecesOf(reading, context), right, 0),
    ]);
  });
  return attempts.find(({ fits }) => fits) ?? attempts[0] ?? underEachOther(blocks, area, context);
};
