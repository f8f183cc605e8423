import type { ImageBlock } from '../../document/index.ts';
import { snapped } from '../area.ts';
import { caption } from './caption.ts';
import type { Piece, PieceContext } from './piece.ts';

const LOWEST = 1.5;

/** A picture keeps its proportions: as large as the area allows, and never stretched. */
export const imagePiece = (block: ImageBlock, context: PieceContext): Piece => {
  const words = caption(block.id, block.caption, context);
  return {
    height: (width) => LOWEST + words.height(width),
    stretch: 10,
    draw: (area) => {
      const below = words.height(area.w);
      const enlarged = Math.min(area.w / block.width, Math.max(0.1, area.h - below) / block.height);
      const w = block.width * enlarged;
      const h = block.height * enlarged;
      return [
        {
          kind: 'image',
          ...snapped({ x: area.x, y: area.y, w, h }),
          blockId: block.id,
          alternative: block.alternative,
          decorative: block.alternative === '',
          data: block.data,
        },
        ...words.draw({ ...area, y: area.y + h + 0.05, h: below }),
      ];
    },
  };
};
