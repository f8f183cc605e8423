import type { ListBlock, ListItem } from '../../document/index.ts';
import { besideEachOther, gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, type ParagraphDraft } from '../paragraphs.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import { heightIn, ornament, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { slideRuns } from '../slide-runs.ts';
import { pointsOf } from './points.ts';

const NAME = 1.7;
const DOT = 0.18;
const INSET = 0.12;
const GUTTER = 0.15;

/** One journey: its name, and its steps on a line; today hollow and dashed on paper, afterwards solid. */
const lane = (list: ListBlock, item: ListItem, isLast: boolean, context: PieceContext): Piece => {
  const name = [
    draft(list.id, slideRuns(item.runs), Math.min(18, context.scale.lead), {
      font: 'heading',
      colour: isLast ? 'accent' : 'ink',
    }),
  ];
  const steps = item.items.map((step): ParagraphDraft[] => [
    draft(list.id, slideRuns(step.runs), context.scale.small),
    ...pointsOf(step.items).map((runs) =>
      draft(list.id, runs, context.scale.small, { colour: 'grey', spaceBefore: 2 }),
    ),
  ]);
  const isBeside = !context.isNarrow;
  const left = isBeside ? NAME + 0.2 : 0;
  const across = Math.max(1, steps.length);
  const room = (width: number): number => (width - 2 * INSET - left - GUTTER * (across - 1)) / across - 0.05;
  const nameHeight = (width: number): number => heightIn(name, isBeside ? NAME : width - 2 * INSET, context);
  const above = (width: number): number => (isBeside ? 0 : nameHeight(width) + 0.1);
  return {
    height: (width) =>
      gridCeiling(
        2 * INSET +
          above(width) +
          Math.max(
            isBeside ? nameHeight(width) : 0,
            DOT + 0.1 + Math.max(0, ...steps.map((step) => heightIn(step, room(width), context))),
          ),
      ),
    stretch: 0,
    draw: (area) => {
      const y = area.y + INSET;
      const top = y + above(area.w);
      const middle = Number((top + DOT / 2).toFixed(3));
      const x = area.x + INSET + left;
      const places = besideEachOther(
        { x, y: top + DOT + 0.1, w: area.w - 2 * INSET - left, h: area.h - (top - area.y) - DOT - 0.1 },
        Array.from({ length: across }, () => 1),
        GUTTER,
      );
      const last = places.at(-1) ?? area;
      return [
        ornament(list.id, 'rectangle', area, {
          fill: isLast ? null : 'paper',
          line: isLast ? { colour: 'accent', width: 1.5 } : null,
        }),
        ...wordsIn(
          name,
          { x: area.x + INSET, y, w: isBeside ? NAME : area.w - 2 * INSET, h: nameHeight(area.w) },
          context,
        ),
        ornament(
          list.id,
          'line',
          { x: x + DOT, y: middle, w: Math.max(0.01, last.x - x - DOT / 2), h: 0 },
          {
            fill: null,
            line: isLast ? { colour: 'accent', width: 2 } : { colour: 'grey', width: 1.5, dash: 'dash' },
          },
        ),
        ...steps.flatMap((step, index) => {
          const place = places[index];
          if (place === undefined) return [];
          return [
            ornament(
              list.id,
              'ellipse',
              { x: place.x, y: top, w: DOT, h: DOT },
              {
                fill: isLast ? 'accent' : 'background',
                line: { colour: isLast ? 'accent' : 'grey', width: 2 },
              },
            ),
            ...wordsIn(step, place, context),
          ];
        }),
      ];
    },
  };
};

const MOST_STEPS = 6;
const MOST_NARROW = 5;

/** Two journeys under each other; what is no pair of short journeys stays a list. */
export const lanes: Look = (blocks, context) =>
  blocks.flatMap((block) => {
    if (block.kind !== 'list') return piecesOf([block], context);
    const most = context.isNarrow ? MOST_NARROW : MOST_STEPS;
    const isLanes =
      block.items.length > 0 &&
      block.items.length <= 3 &&
      block.items.every(({ items }) => items.length > 0 && items.length <= most);
    return isLanes
      ? block.items.map((item, index) => lane(block, item, index === block.items.length - 1, context))
      : piecesOf([block], context);
  });
