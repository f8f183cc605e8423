import type { FiguresBlock } from '../../document/index.ts';
import { isBlank, textOf } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft } from '../paragraphs.ts';
import { figureSize, figuresPiece, numeral } from '../pieces/figures-piece.ts';
import { heightIn, ornament, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { slideRuns } from '../slide-runs.ts';

const SHARE = 0.62;

/** A share, as part of one: a number with its sign, or one whose words begin with the sign. Null for what is none. */
const shareOf = ({ value, label }: FiguresBlock['items'][number]): number | null => {
  const said = `${textOf(value)} ${textOf(label)}`.trim();
  const [, number] = /^(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%/u.exec(said) ?? [];
  const share = number === undefined ? Number.NaN : Number(number.replace(',', '.')) / 100;
  return share >= 0 && share <= 1 ? share : null;
};

const TEN = 10;
const TENTH = 0.42;

/** A share as ten dots, so many of them filled; the number beside them says it exactly. */
const tenDots = (blockId: string, share: number, { x, y }: { x: number; y: number }) =>
  Array.from({ length: TEN }, (_, dot) =>
    ornament(
      blockId,
      'ellipse',
      {
        x: Number((x + (dot % 5) * (TENTH + 0.12)).toFixed(3)),
        y: Number((y + Math.floor(dot / 5) * (TENTH + 0.12)).toFixed(3)),
        w: TENTH,
        h: TENTH,
      },
      dot < Math.round(share * TEN)
        ? { fill: 'accent', line: null }
        : { fill: null, line: { colour: 'accent', width: 1.5 } },
    ),
  );

const DOTS_HEIGHT = 2 * TENTH + 0.12;
const DOTS_WIDTH = 5 * TENTH + 4 * 0.12;

/** One number as large as the room allows, the sentence that it makes under it; a share beside ten dots, or over them. */
const heroPiece = (block: FiguresBlock, context: PieceContext): Piece => {
  const [item] = block.items;
  const { scale } = context;
  if (item === undefined) return { height: () => 0, stretch: 0, draw: () => [] };
  const share = shareOf(item);
  const isBeside = share !== null && !context.isNarrow;
  const room = (width: number): number => width * SHARE;
  const wordsWidth = (width: number): number => (isBeside ? room(width) : width * 0.75);
  const size = (width: number): number => figureSize([item], room(width), scale.hero, context);
  const drafts = (width: number) => [
    numeral(block.id, item, size(width)),
    draft(block.id, slideRuns(item.label), Math.max(20, scale.lead), { font: 'heading', spaceBefore: 4 }),
    ...(isBlank(item.note)
      ? []
      : [draft(block.id, slideRuns(item.note), scale.small, { colour: 'grey', spaceBefore: 4 })]),
  ];
  const text = (width: number): number => heightIn(drafts(width), wordsWidth(width), context);
  return {
    height: (width) => {
      if (share === null) return text(width);
      return gridCeiling(isBeside ? Math.max(text(width), DOTS_HEIGHT) : text(width) + DOTS_HEIGHT + 0.15);
    },
    stretch: 0,
    draw: (area) => [
      ...wordsIn(drafts(area.w), { ...area, h: text(area.w), w: wordsWidth(area.w) }, context),
      ...(share === null
        ? []
        : tenDots(
            block.id,
            share,
            isBeside
              ? { x: area.x + area.w - DOTS_WIDTH, y: area.y + 0.2 }
              : { x: area.x, y: area.y + text(area.w) + 0.1 },
          )),
    ],
  };
};

/** The first figure large, the others small below it. */
export const heroFigures: Look = (blocks, context) =>
  blocks.flatMap((block) => {
    if (block.kind !== 'figures') return [];
    const rest = { ...block, items: block.items.slice(1) };
    const facts = { ...context, scale: { ...context.scale, figure: 22 } };
    return [heroPiece(block, context), ...(rest.items.length === 0 ? [] : [figuresPiece(rest, facts)])];
  });

const ARROW = 1.9;

/** From one number to another, large, with an arrow between them. */
const fromToPiece = (block: FiguresBlock, context: PieceContext): Piece | null => {
  const [from, to, ...others] = block.items;
  if (from === undefined || to === undefined || others.length > 0) return null;
  const room = (width: number): number => (width - ARROW - 0.6) / 2;
  const size = (width: number): number =>
    figureSize([from, to], room(width), Math.min(80, context.scale.hero), context);
  const words = (item: typeof from) => [
    draft(block.id, slideRuns(item.label), context.scale.small, { colour: 'grey' }),
    ...(isBlank(item.note)
      ? []
      : [draft(block.id, slideRuns(item.note), context.scale.small, { colour: 'grey' })]),
  ];
  const drafts = (item: typeof from, width: number, isNow: boolean) => [
    numeral(block.id, item, size(width), isNow ? 'grey' : 'accent'),
    ...words(item),
  ];
  const heightAt = (width: number): number =>
    Math.max(
      heightIn(drafts(from, width, true), room(width), context),
      heightIn(drafts(to, width, false), room(width), context),
    );
  return {
    height: (width) => gridCeiling(heightAt(width)),
    stretch: 0,
    draw: (area) => {
      const half = room(area.w);
      const middle = area.y + (size(area.w) / 72) * 0.55;
      return [
        ...wordsIn(drafts(from, area.w, true), { ...area, w: half }, context),
        {
          ...ornament(
            block.id,
            'line',
            { x: area.x + half + 0.2, y: middle, w: ARROW, h: 0 },
            { fill: null, line: { colour: 'accent', width: 3, arrow: true } },
          ),
        },
        ...wordsIn(drafts(to, area.w, false), { ...area, x: area.x + area.w - half, w: half }, context),
      ];
    },
  };
};

/** Two figures as a way from the first to the second; others as usual. */
export const fromTo: Look = (blocks, context) =>
  blocks.flatMap((block) =>
    block.kind === 'figures' ? [fromToPiece(block, context) ?? figuresPiece(block, context)] : [],
  );

const DOT = 0.26;
const MOST_DOTS = 12;

const counted = (value: FiguresBlock['items'][number]['value']): number | null => {
  const number = value.find((run) => run.kind === 'value');
  const count = number?.kind === 'value' ? number.value : Number(textOf(value));
  return typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= MOST_DOTS
    ? count
    : null;
};

/** A number that can be counted stands as so many dots over its words; another as itself. */
export const countedFigures: Look = (blocks, context) =>
  blocks.flatMap((block): Piece[] => {
    if (block.kind !== 'figures' || block.items.length === 0) return [];
    const across = context.isNarrow ? 1 : Math.min(2, block.items.length);
    const room = (width: number): number => (width - 0.4 * (across - 1)) / across;
    const words = (item: FiguresBlock['items'][number]) => [
      draft(
        block.id,
        counted(item.value) === null
          ? slideRuns(item.label)
          : [...slideRuns(item.value), { kind: 'text', text: ' ' }, ...slideRuns(item.label)],
        Math.min(20, context.scale.lead),
        { font: 'heading' },
      ),
      ...(isBlank(item.note)
        ? []
        : [draft(block.id, slideRuns(item.note), context.scale.small, { colour: 'grey' })]),
    ];
    const top = (item: FiguresBlock['items'][number], width: number): number =>
      counted(item.value) === null
        ? heightIn([numeral(block.id, item, context.scale.figure)], width, context)
        : DOT + 0.15;
    const itemHeight = (item: FiguresBlock['items'][number], width: number): number =>
      top(item, width) + heightIn(words(item), width, context);
    const rows = Array.from({ length: Math.ceil(block.items.length / across) }, (_, row) =>
      block.items.slice(row * across, (row + 1) * across),
    );
    return rows.map((items) => ({
      height: (width) => gridCeiling(Math.max(...items.map((item) => itemHeight(item, room(width))))),
      stretch: 0,
      draw: (area) =>
        items.flatMap((item, index) => {
          const x = area.x + index * (room(area.w) + 0.4);
          const w = room(area.w);
          const count = counted(item.value);
          const above = top(item, w);
          const dots =
            count === null
              ? wordsIn([numeral(block.id, item, context.scale.figure)], { ...area, x, w, h: above }, context)
              : Array.from({ length: count }, (_, dot) =>
                  ornament(
                    block.id,
                    'ellipse',
                    { x: Number((x + dot * (DOT + 0.1)).toFixed(3)), y: area.y, w: DOT, h: DOT },
                    index === 0 && items.length > 1
                      ? { fill: null, line: { colour: 'accent', width: 2 } }
                      : { fill: 'ink', line: null },
                  ),
                );
          return [...dots, ...wordsIn(words(item), { x, y: area.y + above, w, h: area.h - above }, context)];
        }),
    }));
  });
