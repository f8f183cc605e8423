import type { TableBlock, TableRow } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, type ParagraphDraft } from '../paragraphs.ts';
import { captioned } from '../pieces/captioned.ts';
import { heightIn, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { cellsOf, said } from './cells.ts';

const HANG = 0.42;
const PAIR_INSET = 0.14;
/** The question mark is as high as this with what is kept free around it. */
const LEAST_PAIR = 0.3;

/** Questions with their answers in two columns, a question mark hanging before each; one column on a narrow slide. */
const pairsPiece = (table: TableBlock, context: PieceContext): Piece => {
  const asked = table.rows.filter((row) => said(cellsOf(table, row)).length > 0);
  const columns = context.isNarrow || asked.length < 3 ? 1 : 2;
  const gutter = 0.4;
  const width1 = (width: number): number => (width - gutter * (columns - 1)) / columns - 0.05;
  const drafts = (row: TableRow): ParagraphDraft[] => {
    const [question, ...answers] = said(cellsOf(table, row));
    return [
      ...(question === undefined
        ? []
        : [draft(table.id, question.runs, Math.min(18, context.scale.lead), { font: 'heading' })]),
      ...answers.map(({ runs }) => draft(table.id, runs, context.scale.small, { spaceBefore: 4 })),
    ];
  };
  const rows = Array.from({ length: Math.ceil(asked.length / columns) }, (_, row) =>
    asked.slice(row * columns, (row + 1) * columns),
  );
  const heights = (width: number): number[] =>
    rows.map((items) =>
      gridCeiling(
        2 * PAIR_INSET * context.scale.air +
          Math.max(LEAST_PAIR, ...items.map((row) => heightIn(drafts(row), width1(width) - HANG, context))),
      ),
    );
  return {
    height: (width) => heights(width).reduce((sum, height) => sum + height, 0),
    stretch: 0,
    draw: (area) => {
      const each = heights(area.w);
      let y = area.y;
      return rows.flatMap((items, index) => {
        const h = each[index] ?? 0;
        const top = y;
        y += h;
        return items.flatMap((row, column) => {
          const x = area.x + column * (width1(area.w) + 0.05 + gutter);
          const w = width1(area.w);
          return [
            ruleOver(
              table.id,
              { x, y: top, w, h: 0 },
              index === 0 ? 'ink' : 'rule',
              index === 0 ? 1.5 : 0.75,
            ),
            ...wordsIn(
              drafts(row),
              {
                x: x + HANG,
                y: top + PAIR_INSET * context.scale.air,
                w: w - HANG,
                h: h - PAIR_INSET * context.scale.air,
              },
              context,
            ),
            ...wordsIn(
              [
                draft(table.id, [{ kind: 'text', text: '?' }], 32, {
                  font: 'heading',
                  colour: 'accent',
                  lineHeight: 1,
                }),
              ],
              { x, y: top + PAIR_INSET * context.scale.air - 0.05, w: HANG, h: 0.5 },
              context,
              { decorative: true },
            ),
          ];
        });
      });
    },
  };
};

export const pairs: Look = (blocks, context) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.rows.length > 0
      ? [captioned(block, pairsPiece(block, context), context)]
      : [],
  );
