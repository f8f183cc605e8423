import type { ParagraphDraft } from '../paragraphs.ts';
import { heightIn, wordsIn } from './parts.ts';
import type { Piece, PieceContext } from './piece.ts';

/** Headings, paragraphs and lists that follow each other are one text box: so they can be edited as one. */
export const textPiece = (drafts: readonly ParagraphDraft[], context: PieceContext): Piece => ({
  height: (width) => heightIn(drafts, width, context),
  stretch: 0,
  draw: (area) => wordsIn(drafts, area, context),
});
