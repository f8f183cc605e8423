import type { ListBlock } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, heightOf, type ParagraphDraft, typeset } from '../paragraphs.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import { ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { slideRuns } from '../slide-runs.ts';
import { pointsOf } from './points.ts';

const NUMBER = 0.45;
const INSET = 0.07;

/** Rows under hairlines, each with the number by which a dot of the plot beside it is called. */
const rowsPiece = (list: ListBlock, context: PieceContext): Piece => {
  const { scale } = context;
  const inset = INSET * scale.air;
  const words = list.items.map(({ runs, items }): ParagraphDraft[] => [
    draft(list.id, slideRuns(runs), Math.max(14, Math.min(16, scale.lead - 4)), { font: 'heading' }),
    ...pointsOf(items).map((point) => draft(list.id, point, scale.small, { spaceBefore: 1 })),
  ]);
  const heights = (width: number): number[] =>
    words.map((drafts) =>
      Number(
        (
          2 * inset +
          Math.max(0.3, heightOf(drafts.map((each) => typeset(each, width - NUMBER, context))))
        ).toFixed(2),
      ),
    );
  return {
    height: (width) => gridCeiling(heights(width).reduce((sum, height) => sum + height, 0)),
    stretch: 0,
    draw: (area) => {
      const each = heights(area.w);
      let y = area.y;
      return words.flatMap((drafts, index) => {
        const top = y;
        const h = each[index] ?? 0;
        y += h;
        const number = draft(list.id, [{ kind: 'text', text: String((list.start ?? 1) + index) }], 18, {
          bold: true,
          colour: 'adverse',
        });
        return [
          ruleOver(list.id, { ...area, y: top }),
          ...wordsIn([number], { x: area.x, y: top + inset, w: NUMBER - 0.05, h: h - inset }, context),
          ...wordsIn(
            drafts,
            { x: area.x + NUMBER, y: top + inset, w: area.w - NUMBER, h: h - inset },
            context,
          ),
        ];
      });
    },
  };
};

/** A numbered list as rows; anything else as it stands on any slide. */
export const numbered: Look = (blocks, context) =>
  blocks.flatMap((block) =>
    block.kind === 'list' && block.ordered ? [rowsPiece(block, context)] : piecesOf([block], context),
  );
