import { besideEachOther, gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, type ParagraphDraft } from '../paragraphs.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import { heightIn, wordsIn } from '../pieces/parts.ts';
import type { Piece } from '../pieces/piece.ts';
import { isText, textDrafts } from '../pieces/text-drafts.ts';
import { slideRuns } from '../slide-runs.ts';
import { groupsOf } from './group-parts.ts';

/** What stands under a heading, beside the next: before and after, one person and another. */
export const groupsBeside: Look = (blocks, context) => {
  const groups = groupsOf(blocks);
  const named = groups.filter(({ heading }) => heading !== null);
  const first = groups.filter(({ heading }) => heading === null).flatMap(({ blocks: within }) => within);
  if (named.length < 2 || context.isNarrow) return piecesOf(blocks, context);
  // The last paragraph of the last group stands under all of them, where it is set apart by being more than one.
  const last = named.at(-1);
  const closing = last !== undefined && last.blocks.length > 1 ? last.blocks.slice(1) : [];
  const columns = named.map(({ heading, blocks: within }, index) => ({
    heading,
    blocks: index === named.length - 1 && closing.length > 0 ? within.slice(0, 1) : within,
  }));
  const size = Math.min(20, context.scale.lead);
  const drafts = columns.map(({ heading, blocks: within }): ParagraphDraft[] => [
    ...(heading === null
      ? []
      : [draft(heading.id, slideRuns(heading.runs), context.scale.small, { bold: true, colour: 'accent' })]),
    ...within.filter(isText).flatMap((block) =>
      textDrafts(block, context).map((each) => ({
        ...each,
        size,
        font: 'heading' as const,
        spaceBefore: 6,
      })),
    ),
  ]);
  const others = columns.flatMap(({ blocks: within }) => within.filter((block) => !isText(block)));
  const room = (width: number): number => (width - 0.5 * (columns.length - 1)) / columns.length - 0.05;
  const beside: Piece = {
    height: (width) => gridCeiling(Math.max(...drafts.map((each) => heightIn(each, room(width), context)))),
    stretch: 0.4,
    draw: (area) => {
      const places = besideEachOther(
        area,
        columns.map(() => 1),
        0.5,
      );
      return drafts.flatMap((each, index) => wordsIn(each, places[index] ?? area, context));
    },
  };
  return [...piecesOf(first, context), beside, ...piecesOf([...others, ...closing], context)];
};
