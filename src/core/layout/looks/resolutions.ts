import type { ListBlock } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft } from '../paragraphs.ts';
import { heightIn, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { slideRuns } from '../slide-runs.ts';
import { pointsOf } from './points.ts';

const NUMBER = 0.75;
const INSET = 0.16;

/** What is put to the vote, numbered large, with a hairline between. */
const resolution = (list: ListBlock, index: number, context: PieceContext): Piece => {
  const item = list.items[index];
  const words =
    item === undefined
      ? []
      : [
          draft(list.id, slideRuns(item.runs), Math.min(20, context.scale.lead), { font: 'heading' }),
          ...pointsOf(item.items).map((runs) =>
            draft(list.id, runs, context.scale.small, { spaceBefore: 3 }),
          ),
        ];
  const isFull = context.scale.air < 1;
  const numberDraft = draft(
    list.id,
    [{ kind: 'text', text: String((list.start ?? 1) + index) }],
    isFull ? 28 : 36,
    {
      font: 'heading',
      colour: 'accent',
      lineHeight: 1,
    },
  );
  const top = index === 0 ? 0 : INSET * context.scale.air;
  return {
    height: (width) =>
      gridCeiling(top + Math.max(isFull ? 0.4 : 0.5, heightIn(words, width - NUMBER, context))),
    stretch: 0,
    draw: (area) => [
      ...(index === 0 ? [] : [ruleOver(list.id, area)]),
      ...wordsIn(
        [numberDraft],
        { ...area, y: area.y + top - 0.05, w: NUMBER - 0.1, h: isFull ? 0.45 : 0.55 },
        context,
      ),
      ...wordsIn(
        words,
        { x: area.x + NUMBER, y: area.y + top, w: area.w - NUMBER, h: area.h - top },
        context,
      ),
    ],
  };
};

export const resolutions: Look = (blocks, context) =>
  blocks.flatMap((block) => {
    if (block.kind !== 'list') return [];
    return block.ordered ? block.items.map((_, index) => resolution(block, index, context)) : [];
  });
