import { gridCeiling } from '../area.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { heightOf, typeset } from '../paragraphs.ts';
import type { CardLook } from './card.ts';
import { cardBoxes, plainText } from './card.ts';
import type { Piece, PieceContext } from './piece.ts';

/** Paragraphs may move apart by this much of their size, and stay one text. */
const MOST_APART = 0.7;

const apart = (drafts: readonly ParagraphDraft[]): number =>
  drafts.slice(1).reduce((sum, { size }) => sum + (size * MOST_APART) / 72, 0);

/** Words alone in a large space stand on a card, so that the slide does not look unfinished. */
const CARD_FROM = 0.6;
const card: CardLook = { fill: 'wash', bar: 'accent', anchor: 'middle' };

const spread = (paragraph: ParagraphDraft): ParagraphDraft => ({
  ...paragraph,
  spaceBefore: paragraph.spaceBefore + paragraph.size * MOST_APART,
});

/** Headings, paragraphs and lists that follow each other are one text box: so they can be edited as one. */
export const textPiece = (drafts: readonly ParagraphDraft[], context: PieceContext): Piece => {
  const set = (width: number) => drafts.map((paragraph) => typeset(paragraph, width, context));
  return {
    height: (width) => gridCeiling(heightOf(set(width))),
    stretch: apart(drafts),
    words: true,
    draw: (area) => {
      const paragraphs = set(area.w);
      const spare = Math.max(0, area.h - heightOf(paragraphs) - 0.05);
      if (spare > apart(drafts) + CARD_FROM)
        return cardBoxes(drafts[0]?.blockId ?? '', drafts.map(spread), area, card, context);
      const share = apart(drafts) === 0 ? 0 : Math.min(1, spare / apart(drafts));
      return [
        {
          ...plainText,
          ...area,
          blockId: drafts[0]?.blockId ?? '',
          paragraphs: paragraphs.map((paragraph) => ({
            ...paragraph,
            spaceBefore: Number((paragraph.spaceBefore + paragraph.size * MOST_APART * share).toFixed(1)),
          })),
        },
      ];
    },
  };
};
