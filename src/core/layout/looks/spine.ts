import type { FigureItem, FiguresBlock } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft } from '../paragraphs.ts';
import { figureSize, numeral } from '../pieces/figures-piece.ts';
import { heightIn, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { slideRuns } from '../slide-runs.ts';

const LEAST = 0.7;
const INSET = 0.09;
const GAP = 0.2;

/** Shares of the width for the number, the claim and the detail; a narrow slide has the detail under the claim. */
const columns = (width: number, isNarrow: boolean): [number, number, number] =>
  isNarrow ? [width * 0.3, width * 0.7 - GAP, 0] : [width * 0.22, width * 0.38 - GAP, width * 0.4 - GAP];

/** Rows of a number, the claim it makes, and what to know with it: the whole case on one page. */
const rowsOf = (block: FiguresBlock, context: PieceContext): Piece => {
  const { scale, isNarrow } = context;
  const inset = INSET * scale.air;
  const least = scale.air < 1 ? 0 : LEAST;
  const size = (width: number): number =>
    figureSize(block.items, columns(width, isNarrow)[0], Math.min(scale.figure, 28), context);
  const claim = (item: FigureItem) =>
    draft(block.id, slideRuns(item.label), Math.min(18, scale.lead), { font: 'heading' });
  const detail = (item: FigureItem) =>
    isBlank(item.note) ? [] : [draft(block.id, slideRuns(item.note), scale.small, { colour: 'grey' })];
  const height = (item: FigureItem, width: number): number => {
    const [first, second, third] = columns(width, isNarrow);
    const words = isNarrow
      ? heightIn([claim(item), ...detail(item)], second, context)
      : Math.max(heightIn([claim(item)], second, context), heightIn(detail(item), third, context));
    return Math.max(
      least,
      2 * inset + Math.max(words, heightIn([numeral(block.id, item, size(width))], first, context)),
    );
  };
  return {
    height: (width) => gridCeiling(block.items.reduce((sum, item) => sum + height(item, width), 0)),
    stretch: 0,
    draw: (area) => {
      const [first, second, third] = columns(area.w, isNarrow);
      let y = area.y;
      return block.items.flatMap((item, index) => {
        const h = height(item, area.w);
        const top = y + inset;
        const place = { y: top, h: h - inset };
        const line = ruleOver(
          block.id,
          { ...area, y },
          index === 0 ? 'ink' : 'rule',
          index === 0 ? 1.5 : 0.75,
        );
        y += h;
        const claimPlace = { ...place, x: area.x + first + GAP, w: second };
        return [
          line,
          ...wordsIn([numeral(block.id, item, size(area.w))], { ...place, x: area.x, w: first }, context),
          ...(isNarrow
            ? wordsIn([claim(item), ...detail(item)], claimPlace, context)
            : [
                ...wordsIn([claim(item)], claimPlace, context),
                ...wordsIn(detail(item), { ...place, x: area.x + area.w - third, w: third }, context),
              ]),
        ];
      });
    },
  };
};

export const spineRows: Look = (blocks, context) =>
  blocks.flatMap((block) => (block.kind === 'figures' ? [rowsOf(block, context)] : []));
