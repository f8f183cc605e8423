import type { CalloutBlock } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import type { ColourToken } from '../colour.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { draft } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import type { CardLook } from './card.ts';
import { cardBoxes, cardHeight } from './card.ts';
import type { Piece, PieceContext } from './piece.ts';
import { textDrafts } from './text-drafts.ts';

interface CalloutLook extends CardLook {
  title: ColourToken;
  text: ColourToken;
}

const looks: Record<CalloutBlock['role'], CalloutLook> = {
  ask: { fill: 'accent', bar: null, anchor: 'middle', title: 'on-accent', text: 'on-accent' },
  note: { fill: 'wash', bar: 'accent', anchor: 'middle', title: 'ink', text: 'ink' },
  caution: { fill: 'wash', bar: 'adverse', anchor: 'middle', title: 'adverse', text: 'ink' },
};

export const calloutLook = (block: CalloutBlock): CalloutLook => looks[block.role];

export const calloutDrafts = (block: CalloutBlock, context: PieceContext): ParagraphDraft[] => {
  const look = calloutLook(block);
  const title = isBlank(block.title)
    ? []
    : [
        draft(block.id, slideRuns(block.title), context.scale.body + 2, {
          bold: true,
          font: 'heading',
          colour: look.title,
        }),
      ];
  return [...title, ...block.blocks.flatMap((inner) => textDrafts(inner, context, look.text))];
};

/** A filled card: the ask in the accent colour, a note or a caution on a wash with a bar beside it. */
export const calloutPiece = (block: CalloutBlock, context: PieceContext): Piece => {
  const look = { ...calloutLook(block), anchor: context.cardAnchor };
  const drafts = calloutDrafts(block, context);
  return {
    height: (width) => cardHeight(drafts, width, look, context),
    stretch: 0.8,
    draw: (area) => cardBoxes(block.id, drafts, area, look, context),
  };
};
