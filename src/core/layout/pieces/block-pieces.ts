import type { Block, BlockRenderers } from '../../document/index.ts';
import { renderBlock } from '../../document/index.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { calloutPiece } from './callout-piece.ts';
import { chartPiece } from './chart-piece.ts';
import { figuresPiece } from './figures-piece.ts';
import { imagePiece } from './image-piece.ts';
import { matrixPiece } from './matrix-piece.ts';
import type { Piece, PieceContext } from './piece.ts';
import { quotePiece } from './quote-piece.ts';
import { tablePiece } from './table-piece.ts';
import { textDrafts } from './text-drafts.ts';
import { textPiece } from './text-piece.ts';
import { timelinePiece } from './timeline-piece.ts';

/** Words join the words before them; anything else is a piece of its own; a slide has no page breaks or contents. */
type Lowered = { drafts: ParagraphDraft[] } | { piece: Piece } | null;

const renderers: BlockRenderers<PieceContext, Lowered> = {
  heading: (block, context) => ({ drafts: textDrafts(block, context) }),
  paragraph: (block, context) => ({ drafts: textDrafts(block, context) }),
  list: (block, context) => ({ drafts: textDrafts(block, context) }),
  table: (block, context) => ({ piece: tablePiece(block, context) }),
  figures: (block, context) => ({ piece: figuresPiece(block, context) }),
  chart: (block, context) => ({ piece: chartPiece(block, context) }),
  quote: (block, context) => ({ piece: quotePiece(block, context) }),
  callout: (block, context) => ({ piece: calloutPiece(block, context) }),
  image: (block, context) => ({ piece: imagePiece(block, context) }),
  timeline: (block, context) => ({ piece: timelinePiece(block, context) }),
  matrix: (block, context) => ({ piece: matrixPiece(block, context) }),
  'page-break': () => null,
  contents: () => null,
};

const isEmpty = (block: Block): boolean =>
  (block.kind === 'table' && block.columns.length * (block.rows.length + 1) === 0) ||
  ((block.kind === 'figures' || block.kind === 'timeline') && block.items.length === 0);

export const piecesOf = (blocks: readonly Block[], context: PieceContext): Piece[] => {
  const pieces: Piece[] = [];
  let words: ParagraphDraft[] = [];
  const close = (): void => {
    if (words.length > 0) pieces.push(textPiece(words, context));
    words = [];
  };
  for (const block of blocks) {
    const lowered = isEmpty(block) ? null : renderBlock(renderers, block, context);
    if (lowered === null) continue;
    if ('drafts' in lowered) words.push(...lowered.drafts);
    else {
      close();
      pieces.push(lowered.piece);
    }
  }
  close();
  return pieces;
};
