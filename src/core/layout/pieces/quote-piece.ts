import type { QuoteBlock } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { draft } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import type { CardLook } from './card.ts';
import { cardBoxes, cardHeight } from './card.ts';
import type { Piece, PieceContext } from './piece.ts';

export const quotePiece = (block: QuoteBlock, context: PieceContext): Piece => {
  const { scale } = context;
  const look: CardLook = { fill: 'paper', bar: 'accent', anchor: 'top', air: scale.air };
  const size = scale.air < 1 ? scale.body : scale.lead - 2;
  const drafts = [
    draft(block.id, slideRuns(block.runs), size, { italic: true, font: 'heading' }),
    ...(isBlank(block.by)
      ? []
      : [
          draft(block.id, slideRuns(block.by), scale.small, {
            colour: 'grey',
            spaceBefore: scale.small * 0.6 * scale.air,
          }),
        ]),
  ];
  return {
    height: (width) => cardHeight(drafts, width, look, context),
    stretch: 0,
    draw: (area) => cardBoxes(block.id, drafts, area, look, context),
  };
};
