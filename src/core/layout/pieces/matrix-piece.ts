import type { MatrixBlock, MatrixCell, Run } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import type { Area } from '../area.ts';
import { besideEachOther, gridCeiling, snapped } from '../area.ts';
import type { Box } from '../laid-out.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { draft, heightOf, typeset } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import { inches } from '../type-scale.ts';
import { plainText } from './card.ts';
import type { CardLook } from './card.ts';
import { cardBoxes, cardHeight } from './card.ts';
import type { Piece, PieceContext } from './piece.ts';

const GUTTER = 0.1;

const look: CardLook = { fill: 'paper', bar: null, anchor: 'top' };

const cellDrafts = (block: MatrixBlock, cell: MatrixCell, { scale }: PieceContext): ParagraphDraft[] => {
  const size = Math.min(scale.body, 20);
  return [
    draft(block.id, slideRuns(cell.title), size, { bold: true, font: 'heading', colour: 'accent' }),
    ...cell.items.map((item) =>
      draft(block.id, slideRuns(item), Math.min(size, 18), {
        mark: { kind: 'bullet', depth: 0, number: 0 },
        indent: Number((inches(size) * 1.2).toFixed(3)),
        spaceBefore: size * 0.4,
      }),
    ),
  ];
};

const withArrow = (runs: readonly Run[], arrow: string): Run[] => [
  { kind: 'text', text: `${arrow} ` },
  ...slideRuns(runs),
];

/** Two by two, its axes named in words above and below. */
export const matrixPiece = (block: MatrixBlock, context: PieceContext): Piece => {
  const axis = (runs: readonly Run[], arrow: string, align: 'start' | 'end'): ParagraphDraft =>
    draft(block.id, withArrow(runs, arrow), context.scale.small, { bold: true, colour: 'grey', align });
  const up = axis(block.up, '↑', 'start');
  const across = axis(block.across, '→', 'end');
  const axisHeight = (paragraph: ParagraphDraft, width: number): number =>
    isBlank(paragraph.runs.slice(1)) ? 0 : gridCeiling(heightOf([typeset(paragraph, width, context)]) + 0.05);
  const rows = [block.cells.slice(0, 2), block.cells.slice(2, 4)];
  const rowHeight = (width: number): number =>
    Math.max(
      0,
      ...block.cells.map((cell) =>
        cardHeight(cellDrafts(block, cell, context), (width - GUTTER) / 2 - 0.05, look, context),
      ),
    );
  const axisBox = (paragraph: ParagraphDraft, area: Area): Box[] =>
    area.h === 0
      ? []
      : [{ ...plainText, ...area, blockId: block.id, paragraphs: [typeset(paragraph, area.w, context)] }];
  return {
    height: (width) =>
      gridCeiling(axisHeight(up, width) + 2 * rowHeight(width) + GUTTER + axisHeight(across, width)),
    stretch: 1.2,
    draw: (area) => {
      const above = axisHeight(up, area.w);
      const below = axisHeight(across, area.w);
      const each = Math.max(0.1, (area.h - above - below - GUTTER) / 2);
      const cells = rows.flatMap((row, index) => {
        const band = { ...area, y: area.y + above + index * (each + GUTTER), h: each };
        const places = besideEachOther(band, [1, 1], GUTTER);
        return row.flatMap((cell, column) => {
          const place = places[column];
          return place === undefined
            ? []
            : cardBoxes(block.id, cellDrafts(block, cell, context), place, look, context);
        });
      });
      return [
        ...axisBox(up, snapped({ ...area, h: above })),
        ...cells,
        ...axisBox(across, snapped({ ...area, y: area.y + area.h - below, h: below })),
      ];
    },
  };
};
