import type { ChartBlock } from '../../document/index.ts';
import { chartAlternative, chartKinds } from '../../document/index.ts';
import { snapped } from '../area.ts';
import { caption } from './caption.ts';
import type { Piece, PieceContext } from './piece.ts';

const LOWEST = 2.4;
/** Bars with a name each need a line of text each. */
const A_BAR = 0.32;

export const chartPiece = (block: ChartBlock, context: PieceContext): Piece => {
  const words = caption(block.id, block.caption, context);
  const { lies } = chartKinds[block.chart.kind];
  const lowest = Math.max(LOWEST, lies === 'always' ? 1 + block.chart.categories.length * A_BAR : 0);
  return {
    height: (width) => lowest + words.height(width),
    stretch: 10,
    draw: (area) => {
      const above = words.height(area.w);
      return [
        ...words.draw({ ...area, h: above }),
        {
          kind: 'chart',
          ...snapped({ ...area, y: area.y + above, h: Math.max(0.1, area.h - above) }),
          blockId: block.id,
          alternative: chartAlternative(block.chart),
          decorative: false,
          chart: block.chart,
          size: context.scale.chart,
        },
      ];
    },
  };
};
