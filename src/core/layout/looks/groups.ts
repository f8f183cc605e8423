import type { Block, FiguresBlock, HeadingBlock } from '../../document/index.ts';
import { besideEachOther, gridCeiling, snapped } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, naturalWidth, type ParagraphDraft } from '../paragraphs.ts';
import { piecesOf } from '../pieces/block-pieces.ts';
import { figureSize, numeral, numeralDrafts, slackOf } from '../pieces/figures-piece.ts';
import { heightIn, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { isText, textDrafts } from '../pieces/text-drafts.ts';
import { slideRuns } from '../slide-runs.ts';
import { isBlank } from '../../document/index.ts';

/** In a group a number stands beside its words; only alone on a slide it grows. */
const LARGEST_NUMERAL = 32;

interface Group {
  heading: HeadingBlock | null;
  blocks: Block[];
}

/** A heading opens a group; what stands before the first has none. */
const groupsOf = (blocks: readonly Block[]): Group[] => {
  const groups: Group[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') groups.push({ heading: block, blocks: [] });
    else if (groups.length === 0) groups.push({ heading: null, blocks: [block] });
    else groups.at(-1)?.blocks.push(block);
  }
  return groups;
};

const headingDraft = (heading: HeadingBlock): ParagraphDraft =>
  draft(heading.id, slideRuns(heading.runs), 12, { bold: true, colour: 'accent', capitals: true });

/** One number with its words beside it, on one line where they fit. */
const oneNumber = (block: FiguresBlock, context: PieceContext): Piece => {
  const [item] = block.items;
  const { scale } = context;
  const size = Math.min(LARGEST_NUMERAL, scale.figure);
  if (item === undefined) return { height: () => 0, stretch: 0, draw: () => [] };
  const words = [
    draft(block.id, slideRuns(item.label), scale.small),
    ...(isBlank(item.note) ? [] : [draft(block.id, slideRuns(item.note), scale.small, { colour: 'grey' })]),
  ];
  const value = numeral(block.id, item, size);
  const valueWidth = naturalWidth(value, context) / slackOf(context) + 0.12;
  const beside = (width: number): number => width - valueWidth;
  const isBeside = (width: number): boolean => beside(width) > 1.6;
  return {
    height: (width) =>
      isBeside(width)
        ? Math.max(heightIn([value], valueWidth, context), heightIn(words, beside(width), context))
        : heightIn(numeralDrafts(block.id, item, size, context), width, context),
    stretch: 0,
    draw: (area) => {
      if (!isBeside(area.w)) return wordsIn(numeralDrafts(block.id, item, size, context), area, context);
      return [
        ...wordsIn([value], { ...area, w: valueWidth }, context),
        ...wordsIn(words, { ...area, x: area.x + valueWidth, w: beside(area.w) }, context, {
          anchor: 'middle',
        }),
      ];
    },
  };
};

/** Two or three numbers at one size, beside each other. */
const numbers = (block: FiguresBlock, context: PieceContext): Piece => {
  if (block.items.length === 1) return oneNumber(block, context);
  const across = Math.min(3, block.items.length);
  const rows = Array.from({ length: Math.ceil(block.items.length / across) }, (_, row) =>
    block.items.slice(row * across, (row + 1) * across),
  );
  const room = (width: number): number => (width - 0.2 * (across - 1)) / across - 0.05;
  const drafts = (width: number, item: FiguresBlock['items'][number]) =>
    numeralDrafts(
      block.id,
      item,
      figureSize(block.items, room(width), Math.min(LARGEST_NUMERAL, context.scale.figure), context),
      context,
    );
  const rowHeights = (width: number): number[] =>
    rows.map((items) =>
      Math.max(...items.map((item) => heightIn(drafts(width, item), room(width), context))),
    );
  return {
    height: (width) =>
      gridCeiling(rowHeights(width).reduce((sum, height) => sum + height, 0.1 * (rows.length - 1))),
    stretch: 0,
    draw: (area) => {
      const heights = rowHeights(area.w);
      let y = area.y;
      return rows.flatMap((items, row) => {
        const height = heights[row] ?? 0;
        const places = besideEachOther(
          { ...area, y, h: height },
          Array.from({ length: across }, () => 1),
          0.2,
        );
        y += height + 0.1;
        return items.flatMap((item, index) => {
          const place = places[index];
          return place === undefined ? [] : wordsIn(drafts(area.w, item), place, context);
        });
      });
    },
  };
};

const INNER_GAP = 0.1;

/** Everything of a group, its words no larger than notes under numbers. */
const innerPieces = (blocks: readonly Block[], context: PieceContext): Piece[] => {
  const { scale } = context;
  const quiet = { ...context, scale: { ...scale, lead: Math.min(scale.lead, 18), body: scale.small } };
  return blocks.flatMap((block) =>
    block.kind === 'figures' ? [numbers(block, context)] : piecesOf([block], quiet),
  );
};

const innerHeight = (pieces: readonly Piece[], width: number): number =>
  pieces.reduce((sum, piece) => sum + piece.height(width), INNER_GAP * Math.max(0, pieces.length - 1));

const drawInner = (pieces: readonly Piece[], area: Parameters<Piece['draw']>[0]) => {
  let y = area.y;
  return pieces.flatMap((piece) => {
    const h = piece.height(area.w);
    const drawn = piece.draw(snapped({ ...area, y, h }));
    y += h + INNER_GAP;
    return drawn;
  });
};

const LABEL = 1.35;
const UNDER_RULE = 0.16;

/** Groups under hairlines: the name of each at the left, what it holds beside it. */
export const labelledGroups: Look = (blocks, context) =>
  groupsOf(blocks).map(({ heading, blocks: within }, index): Piece => {
    const pieces = innerPieces(within, context);
    const label = heading === null ? [] : [headingDraft(heading)];
    const isBeside = (width: number): boolean => label.length > 0 && width > 5;
    const left = (width: number): number => (isBeside(width) ? LABEL + 0.15 : 0);
    const above = (width: number): number =>
      isBeside(width) || label.length === 0 ? 0 : heightIn(label, width, context) + 0.05;
    const top = index === 0 ? 0 : UNDER_RULE;
    return {
      height: (width) =>
        gridCeiling(
          top +
            above(width) +
            Math.max(
              innerHeight(pieces, width - left(width)),
              isBeside(width) ? heightIn(label, LABEL, context) : 0,
            ),
        ),
      stretch: 0,
      draw: (area) => {
        const inset = left(area.w);
        const y = area.y + top;
        return [
          ...(index === 0 ? [] : [ruleOver(within[0]?.id ?? '', area)]),
          ...wordsIn(
            label,
            {
              x: area.x,
              y: isBeside(area.w) ? y + 0.06 : y,
              w: isBeside(area.w) ? LABEL : area.w,
              h: area.h - top,
            },
            context,
          ).map((box) => ({ ...box, h: heightIn(label, box.w, context) })),
          ...drawInner(pieces, {
            x: area.x + inset,
            y: y + above(area.w),
            w: area.w - inset,
            h: area.h - top - above(area.w),
          }),
        ];
      },
    };
  });

const RAIL_INSET = 0.14;

/** A narrow rail under a rule in the accent: numbers under each other, words under small names. */
export const rail: Look = (blocks, context) => {
  if (blocks.length === 0) return [];
  const groups = groupsOf(blocks);
  const stacks = groups.map(({ heading, blocks: within }) => {
    const singles = within.flatMap((block): Block[] =>
      block.kind === 'figures' ? block.items.map((item) => ({ ...block, items: [item] })) : [block],
    );
    return { heading, pieces: innerPieces(singles, context) };
  });
  const groupHeight = ({ heading, pieces }: (typeof stacks)[number], width: number): number =>
    (heading === null ? 0 : heightIn([headingDraft(heading)], width, context) + 0.05) +
    innerHeight(pieces, width);
  const whole = (width: number): number =>
    stacks.reduce((sum, group) => sum + groupHeight(group, width), RAIL_INSET + 0.2 * (stacks.length - 1));
  /** Under a chart the groups stand beside each other. */
  const isWide = (width: number): boolean => width > 6 && stacks.length > 1;
  return [
    {
      height: (width) => {
        if (!isWide(width)) return gridCeiling(whole(width));
        const each = (width - 0.3 * (stacks.length - 1)) / stacks.length - 0.05;
        return gridCeiling(RAIL_INSET + Math.max(...stacks.map((group) => groupHeight(group, each))));
      },
      stretch: 0,
      draw: (area) => {
        const top = area.y + RAIL_INSET;
        const opening = ruleOver(blocks[0]?.id ?? '', area, 'accent', 2.25);
        const draw = ({ heading, pieces }: (typeof stacks)[number], place: typeof area) => {
          const label = heading === null ? [] : [headingDraft(heading)];
          const above = label.length === 0 ? 0 : heightIn(label, place.w, context) + 0.05;
          return [
            ...wordsIn(label, { ...place, h: above }, context),
            ...drawInner(pieces, { ...place, y: place.y + above, h: place.h - above }),
          ];
        };
        if (isWide(area.w)) {
          const places = besideEachOther(
            { ...area, y: top, h: area.h - RAIL_INSET },
            stacks.map(() => 1),
            0.3,
          );
          return [opening, ...stacks.flatMap((group, index) => draw(group, places[index] ?? area))];
        }
        let y = top;
        return [
          opening,
          ...stacks.flatMap((group) => {
            const h = groupHeight(group, area.w);
            const drawn = draw(group, { ...area, y, h });
            y += h + 0.2;
            return drawn;
          }),
        ];
      },
    },
  ];
};

/** Pieces as they stand on any slide. */
export const usual: Look = (blocks, context) => piecesOf(blocks, context);

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
