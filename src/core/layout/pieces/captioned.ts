import type { ChartBlock, TableBlock } from '../../document/index.ts';
import { caption } from './caption.ts';
import type { Piece, PieceContext } from './piece.ts';

/** A piece under the caption of its block, where that says more than the claim. */
export const captioned = (block: TableBlock | ChartBlock, piece: Piece, context: PieceContext): Piece => {
  const words = caption(block.id, block.caption, context);
  return {
    ...piece,
    height: (width) => words.height(width) + piece.height(width),
    draw: (area) => {
      const above = words.height(area.w);
      return [
        ...words.draw({ ...area, h: above }),
        ...piece.draw({ ...area, y: area.y + above, h: area.h - above }),
      ];
    },
  };
};
