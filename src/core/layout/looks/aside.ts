import type { Block } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, type ParagraphDraft } from '../paragraphs.ts';
import { cardBoxes, cardHeight, type CardLook } from '../pieces/card.ts';
import { heightIn, ornament, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { isText, textDrafts } from '../pieces/text-drafts.ts';
import { slideRuns } from '../slide-runs.ts';
import { smallestOn } from '../type-scale.ts';
import { boxOnNight } from './on-night.ts';

/** The words of a callout without its frame: its name small, the first sentence in the heading font. */
const draftsOf = (blocks: readonly Block[], context: PieceContext): ParagraphDraft[] => {
  const { scale } = context;
  const words = blocks
    .flatMap((block) => (block.kind === 'callout' ? block.blocks : isText(block) ? [block] : []))
    .flatMap((block) => textDrafts(block, context))
    .map((drawn, index) =>
      index === 0
        ? { ...drawn, font: 'heading' as const, size: Math.max(14, scale.body - 2), spaceBefore: 4 }
        : { ...drawn, size: scale.small, spaceBefore: 8 },
    );
  const names = blocks.flatMap((block) =>
    block.kind === 'callout' && !isBlank(block.title)
      ? [
          draft(block.id, slideRuns(block.title), smallestOn(context.profile), {
            bold: true,
            capitals: true,
            colour: 'accent',
          }),
        ]
      : [],
  );
  return [...names, ...words];
};

const LAMP = 0.3;

/** A few words in the panel of night, under a short line in lamplight. */
export const asideOnNight: Look = (blocks, context) => {
  const drafts = draftsOf(blocks, context);
  if (drafts.length === 0) return [];
  const piece: Piece = {
    height: (width) => gridCeiling(LAMP + heightIn(drafts, width, context)),
    stretch: 0,
    draw: (area) =>
      [
        ornament(
          drafts[0]?.blockId ?? '',
          'line',
          { x: area.x, y: area.y, w: 1.2, h: 0 },
          { fill: null, line: { colour: 'accent', width: 2 } },
        ),
        ...wordsIn(drafts, { ...area, y: area.y + LAMP, h: area.h - LAMP }, context),
      ].map(boxOnNight),
  };
  return [piece];
};

const band: CardLook = { fill: 'paper', bar: 'accent', anchor: 'top' };

/** The same words as a band under the claim, on a base that keeps its own ground. */
export const asideOnPaper: Look = (blocks, context) => {
  const drafts = draftsOf(blocks, context).map((drawn) => ({
    ...drawn,
    size: Math.min(drawn.size, context.scale.small),
  }));
  if (drafts.length === 0) return [];
  const look = { ...band, air: context.scale.air };
  return [
    {
      height: (width) => cardHeight(drafts, width, look, context),
      stretch: 0,
      draw: (area) => cardBoxes(drafts[0]?.blockId ?? '', drafts, area, look, context),
    },
  ];
};
