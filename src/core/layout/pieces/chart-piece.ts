import type { ChartBlock } from '../../document/index.ts';
import { chartAlternative, chartKinds } from '../../document/index.ts';
import { snapped } from '../area.ts';
import { caption } from './caption.ts';
import type { Piece, PieceContext } from './piece.ts';

const LOWEST = 2.4;
/** Bars with a name each need a line of text each. */
const A_BAR = 0.32;
/** So many standing bars have names that would break within words at the usual size. */
const CROWDED = 8;

const isCrowded = ({ kind, categories }: ChartBlock['chart']): boolean =>
  chartKinds[kind].lies !== 'always' && !chartKinds[kind].isPath && categories.length > CROWDED;

/** A range has its numbers above and below it. */
const A_RANGE = 0.5;
/** A line across has its words over the ranges. */
const A_MARK = 0.35;
/** More than this only draws a range apart. */
const MOST_RANGE = 1.1;

export const chartPiece = (block: ChartBlock, context: PieceContext): Piece => {
  const words = caption(block.id, block.caption, context);
  const { lies } = chartKinds[block.chart.kind];
  const lowest =
    block.chart.kind === 'interval'
      ? 0.8 + (block.chart.marks.length > 0 ? A_MARK : 0) + block.chart.categories.length * A_RANGE
      : Math.max(LOWEST, lies === 'always' ? 1 + block.chart.categories.length * A_BAR : 0);
  return {
    height: (width) => lowest + words.height(width),
    stretch: block.chart.kind === 'interval' ? block.chart.categories.length * MOST_RANGE : 10,
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
