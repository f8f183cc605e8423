import type { ChartBlock } from '../../document/index.ts';
import { chartAlternative, chartKinds } from '../../document/index.ts';
import { snapped } from '../area.ts';
import { caption } from './caption.ts';
import type { Piece, PieceContext } from './piece.ts';

/** So many standing bars have names that would break within words at the usual size. */
const CROWDED = 8;

const isCrowded = ({ kind, categories }: ChartBlock['chart']): boolean =>
  chartKinds[kind].lies !== 'always' && !chartKinds[kind].isPath && categories.length > CROWDED;

export const chartPiece = (block: ChartBlock, context: PieceContext): Piece => {
  const words = caption(block.id, block.caption, context);
  const { least, taller } = chartKinds[block.chart.kind].onSlide(block.chart);
  return {
    height: (width) => least + words.height(width),
    stretch: taller,
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
          size: isCrowded(block.chart) ? Math.min(12, context.scale.chart) : context.scale.chart,
        },
      ];
    },
  };
};
