import type { Block, CalloutBlock } from '../../document/index.ts';
import type { Area } from '../area.ts';
import { besideEachOther } from '../area.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import { calloutDrafts, calloutLook } from '../pieces/callout-piece.ts';
import { cardBoxes, cardHeight } from '../pieces/card.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import type { SlideComposer } from './slide-composer.ts';
import { stacked, together } from './stack.ts';
import { underEachOther } from './under-each-other.ts';

const GUTTER = 0.3;

const isCallout = (block: Block): block is CalloutBlock => block.kind === 'callout';
const isWide = (block: Block): boolean =>
  ['figures', 'timeline', 'table', 'matrix', 'chart'].includes(block.kind);

/** The decision in large type, on the accent colour: what the room reads first. */
const askCard = (block: CalloutBlock, context: PieceContext): Piece => {
  const { scale } = context;
  const large = { ...context, scale: { ...scale, lead: scale.claim, body: scale.claim - 4 } };
  const drafts = calloutDrafts(block, large);
  const look = calloutLook(block);
  return {
    height: (width) => cardHeight(drafts, width, look, context),
    stretch: 2,
    draw: (area: Area) => cardBoxes(block.id, drafts, area, look, context),
  };
};

/** The card beside its details, or above them when they are wide: tiles, a plan, a table. */
export const ask: SlideComposer = (blocks, area, context) => {
  const callouts = blocks.filter(isCallout);
  const claim = callouts.find(({ role }) => role === 'ask') ?? callouts[0];
  if (claim === undefined) return underEachOther(blocks, area, context);
  const card = askCard(claim, context);
  const details = blocks.filter((block) => block !== claim);
  const pieces = piecesOf(details, context);
  const [left, right] = besideEachOther(area, [7, 5], GUTTER);
  if (pieces.length === 0 || details.some(isWide) || left === undefined || right === undefined)
    return stacked([card, ...pieces], area);
  return together([stacked([card], left, 1), stacked(pieces, right, 0)]);
};
