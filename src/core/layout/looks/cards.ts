import type { TableBlock, TableRow } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import type { Area } from '../area.ts';
import { besideEachOther, gridCeiling, snapped } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, naturalWidth, type ParagraphDraft } from '../paragraphs.ts';
import { slackOf } from '../pieces/figures-piece.ts';
import { captioned } from '../pieces/captioned.ts';
import { plainText } from '../pieces/card.ts';
import { heightIn, inGroup, ornament, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { cellsOf, said, titled } from './cells.ts';

const INSET = { across: 0.16, down: 0.14 };
const GUTTER = 0.2;
const FOOT = 0.12;

interface Card {
  head: ParagraphDraft[];
  foot: ParagraphDraft[];
}

/**
 * A row as a card. Of two columns the second is the sentence; a third stands at the foot under its title; of four the
 * second is what they can count. Further columns stand at the foot too, so that nothing is lost.
 */
const cardOf = (table: TableBlock, row: TableRow, size: number, { scale }: PieceContext): Card => {
  const [name, ...others] = cellsOf(table, row);
  const hasAmount = table.columns.length >= 4;
  const amount = hasAmount ? others[0] : undefined;
  const [sentence, ...foot] = hasAmount ? others.slice(1) : others;
  return {
    head: [
      ...(name === undefined ? [] : [draft(table.id, name.runs, scale.small, { bold: true })]),
      ...(amount === undefined || isBlank(amount.runs)
        ? []
        : [draft(table.id, amount.runs, size, { bold: true, colour: 'accent', spaceBefore: 4 })]),
      ...(sentence === undefined || isBlank(sentence.runs)
        ? []
        : [
            draft(table.id, sentence.runs, Math.max(14, Math.min(16, scale.lead - 4)), {
              font: 'heading',
              spaceBefore: 4,
            }),
          ]),
    ],
    foot: said(foot).map((cell) => draft(table.id, titled(cell), scale.small, { spaceBefore: 2 })),
  };
};

const across = (count: number, isNarrow: boolean): number =>
  isNarrow ? Math.min(2, count) : count <= 4 ? count : Math.min(4, Math.ceil(count / 2));

const cardsPiece = (table: TableBlock, context: PieceContext): Piece => {
  const { air } = context.scale;
  const down = INSET.down * air;
  const foot = FOOT * air;
  const columns = Math.max(1, across(table.rows.length, context.isNarrow));
  const rows = Array.from({ length: Math.ceil(table.rows.length / columns) }, (_, row) =>
    table.rows.slice(row * columns, (row + 1) * columns),
  );
  const card = (width: number): number => (width - GUTTER * (columns - 1)) / columns - 0.05;
  const room = (width: number): number => card(width) - 2 * INSET.across;
  /** What they can count is one size on all cards, and breaks on none where it need not. */
  const amountSize = (width: number): number => {
    const amounts = table.rows.flatMap((row) => {
      const cell = cellsOf(table, row)[1];
      return table.columns.length >= 4 && cell !== undefined ? [cell.runs] : [];
    });
    return (
      [23, 20, 18].find(
        (size) =>
          size <= context.scale.figure - 6 &&
          amounts.every(
            (runs) =>
              naturalWidth(draft('', runs, size, { bold: true }), context) <= room(width) * slackOf(context),
          ),
      ) ?? 16
    );
  };
  const plan = (width: number) => {
    const size = amountSize(width);
    return rows.map((items) => {
      const cards = items.map((row) => cardOf(table, row, size, context));
      const head = Math.max(0, ...cards.map((each) => heightIn(each.head, room(width), context)));
      const feet = Math.max(0, ...cards.map((each) => heightIn(each.foot, room(width), context)));
      const height = 2 * down + head + (feet === 0 ? 0 : feet + 2 * foot);
      return { cards, feet, height: gridCeiling(height) };
    });
  };
  return {
    height: (width) => plan(width).reduce((sum, { height }) => sum + height, GUTTER * (rows.length - 1)),
    stretch: 0,
    draw: (area) => {
      let y = area.y;
      return plan(area.w).flatMap(({ cards, feet, height }) => {
        const places = besideEachOther(
          { ...area, y, h: height },
          Array.from({ length: columns }, () => 1),
          GUTTER,
        );
        y += height + GUTTER;
        return cards.flatMap((each, index) => {
          const place = places[index];
          if (place === undefined) return [];
          const footTop = place.y + place.h - down - feet;
          const inner: Area = { ...place, x: place.x + INSET.across, w: place.w - 2 * INSET.across };
          const top = place.y + down;
          const bottom = each.foot.length === 0 ? place.y + place.h - down : footTop - foot;
          return inGroup(`${table.id} ${place.x} ${place.y}`, [
            ornament(table.id, 'rectangle', snapped(place), { fill: 'paper', line: null }),
            ...wordsIn(each.head, { ...inner, w: room(area.w), y: top, h: bottom - top }, context),
            ...(each.foot.length === 0
              ? []
              : [
                  ruleOver(table.id, { ...inner, y: footTop - foot }, 'accent', 1),
                  ...wordsIn(each.foot, { ...inner, y: footTop, h: feet }, context, {
                    ...plainText,
                    fill: null,
                  }),
                ]),
          ]);
        });
      });
    },
  };
};

export const cards: Look = (blocks, context) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.rows.length > 0
      ? [captioned(block, cardsPiece(block, context), context)]
      : [],
  );
