import type { Run, TableBlock, TableRow } from '../../document/index.ts';
import { isBlank, textOf } from '../../document/index.ts';
import type { Area } from '../area.ts';
import { gridCeiling, gridFloor, snapped } from '../area.ts';
import type { ColourToken } from '../colour.ts';
import type { Line, TableBox, TableBoxRow } from '../laid-out.ts';
import type { ParagraphDraft } from '../paragraphs.ts';
import { draft, heightOf, longestWord, naturalWidth, typeset } from '../paragraphs.ts';
import { slideRuns } from '../slide-runs.ts';
import { widestStandIn } from '../measure.ts';
import { caption } from './caption.ts';
import { columnWidths } from './column-widths.ts';
import type { Piece, PieceContext } from './piece.ts';

type RowRole = TableBoxRow['role'];

const insetFor = (size: number): TableBox['inset'] => ({ across: 0.1, down: size > 12 ? 0.06 : 0.04 });
/** A row may be this much taller than its words. */
const MOST_TALLER = 0.12;
const COLUMN_GAP = 0.25;

const fills: Record<RowRole, ColourToken | null> = {
  header: null,
  plain: null,
  chosen: 'tint',
  total: null,
};
const rules: Record<RowRole, Line> = {
  header: { colour: 'ink', width: 1.5 },
  plain: { colour: 'rule', width: 0.75 },
  chosen: { colour: 'rule', width: 0.75 },
  total: { colour: 'ink', width: 1.5 },
};

interface DraftRow {
  role: RowRole;
  cells: ParagraphDraft[];
}

/** Words beside numbers that end where they begin. */
const followsNumbers = ({ columns }: TableBlock, column: number): boolean =>
  columns[column]?.align === 'start' && columns[column - 1]?.align === 'end';

const draftRows = (block: TableBlock, { scale }: PieceContext): DraftRow[] => {
  const cell = (runs: readonly Run[], column: number, role: RowRole): ParagraphDraft =>
    draft(block.id, slideRuns(runs), scale.table, {
      bold: role !== 'plain' || (block.look === 'cover' && column === 0),
      colour: 'ink',
      align: block.columns[column]?.align ?? 'start',
      indent: followsNumbers(block, column) ? COLUMN_GAP : 0,
    });
  const row = (cells: readonly (readonly Run[])[], role: RowRole): DraftRow => ({
    role,
    cells: block.columns.map((_, column) => cell(cells[column] ?? [], column, role)),
  });
  const titles = block.columns.map(({ title }) => title);
  const header = titles.every((title) => isBlank(title)) ? [] : [row(titles, 'header')];
  return [...header, ...block.rows.map(({ cells, role }: TableRow) => row(cells, role))];
};

/** The claim and the columns' names: says what the table holds without a word of our own. */
const alternative = (block: TableBlock, claim: string): string => {
  const opening = isBlank(block.caption) ? claim : textOf(block.caption);
  const names = block.columns.map(({ title }) => textOf(title)).filter((name) => name.trim() !== '');
  return [opening, names.join(', ')]
    .filter((part) => part !== '')
    .join(': ')
    .slice(0, 250);
};

export const tablePiece = (block: TableBlock, context: PieceContext): Piece => {
  const words = caption(block.id, block.caption, context);
  /** A table cannot shrink where its font is missing and a wider one stands in: it has the room beforehand. */
  const slack = 1 / widestStandIn(context.profile.fonts.body);
  const usual = insetFor(context.scale.table);
  const inset = { ...usual, down: usual.down * (0.4 + 0.6 * context.scale.air) };
  const rows = draftRows(block, context);
  const needs = block.columns.map((_, column) => {
    const cells = rows.flatMap(({ cells }) => cells[column] ?? []);
    const padding = 2 * inset.across + 0.05;
    return {
      natural: padding + Math.max(0, ...cells.map((cell) => naturalWidth(cell, context))) / slack,
      least: padding + Math.max(0, ...cells.map((cell) => longestWord(cell, context))) / slack,
    };
  });
  const set = (width: number) => {
    const columns = columnWidths(needs, width);
    const laid = rows.map(({ role, cells }) => {
      const paragraphs = cells.map((cell, column) =>
        typeset(cell, ((columns[column] ?? 0) - 2 * inset.across) * slack, context),
      );
      const tallest = Math.max(0, ...paragraphs.map((paragraph) => heightOf([paragraph])));
      return { role, paragraphs, height: gridCeiling(tallest + 2 * inset.down) };
    });
    return { columns, laid, height: laid.reduce((sum, { height }) => sum + height, 0) };
  };
  const draw = (area: Area): TableBox => {
    const { columns, laid, height } = set(area.w);
    const opened = laid.filter(({ role }) => role !== 'header').length;
    const taller = gridFloor(Math.min(MOST_TALLER, Math.max(0, area.h - height) / Math.max(1, opened)));
    const squeezed = Math.min(1, area.h / height);
    const heights = laid.map((row) => row.height * squeezed + (row.role === 'header' ? 0 : taller));
    return {
      kind: 'table',
      ...snapped({ ...area, h: heights.reduce((sum, each) => sum + each, 0) }),
      blockId: block.id,
      alternative: alternative(block, context.claim),
      decorative: false,
      columns,
      inset,
      rows: laid.map(({ role, paragraphs }, index) => ({
        role,
        height: heights[index] ?? 0,
        cells: paragraphs.map((paragraph) => ({ paragraphs: [paragraph], fill: fills[role] })),
        rule: rules[role],
      })),
    };
  };
  return {
    height: (width) => gridCeiling(words.height(width) + set(width).height),
    stretch: rows.filter(({ role }) => role !== 'header').length * MOST_TALLER,
    draw: (area) => {
      const above = words.height(area.w);
      return [...words.draw({ ...area, h: above }), draw({ ...area, y: area.y + above, h: area.h - above })];
    },
  };
};
