import type { TableBlock, TableRow } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, type ParagraphDraft } from '../paragraphs.ts';
import { captioned } from '../pieces/captioned.ts';
import { heightIn, ornament, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { byDate, cellsOf, dayOf, said } from './cells.ts';
import { monthNames } from './month-names.ts';

const INSET = 0.11;
const DATE = 1.75;
const AXIS = 0.38;
const MONTHS = 0.35;
const DOT = 0.2;
/** Words of a dot further along the axis stand before it. */
const HALF_WAY = 0.55;

const dayNumber = (day: string): number =>
  Date.parse(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`) / 86_400_000;

interface Axis {
  from: number;
  to: number;
  /** The first day of each month that is named. */
  ticks: Date[];
}

const dayOfDate = (date: Date): number => date.getTime() / 86_400_000;

/** Months from the first date to the last; none for dates within two weeks or over two years. */
const axisOf = (days: readonly number[]): Axis | null => {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (!(last - first >= 14 && last - first <= 730)) return null;
  const start = new Date(first * 86_400_000);
  const end = new Date(last * 86_400_000);
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth() + 1;
  const step = Math.ceil(months / 5);
  const ticks = Array.from(
    { length: Math.ceil(months / step) },
    (_, index) => new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index * step, 1)),
  );
  const until = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 1));
  return { from: ticks[0] === undefined ? first : dayOfDate(ticks[0]), to: dayOfDate(until), ticks };
};

/** By when, who and for what, and the time it takes beside its place on an axis of months. */
const neededPiece = (table: TableBlock, context: PieceContext): Piece => {
  const days = table.rows.map((row) => dayOf(cellsOf(table, row)[0]?.runs ?? []));
  const known = days.flatMap((day) => (day === null ? [] : [dayNumber(day)]));
  const axis = context.isNarrow || known.length < 2 || known.length < days.length ? null : axisOf(known);
  const share = axis === null ? 0 : AXIS;
  const words = (width: number): number => width * (1 - share) - DATE - 0.15;
  const parts = (
    row: TableRow,
  ): { date: ParagraphDraft[]; who: ParagraphDraft[]; time: ParagraphDraft[] } => {
    const [date, who, what, ...others] = cellsOf(table, row);
    const time = said(others);
    return {
      date:
        date === undefined || isBlank(date.runs)
          ? []
          : [draft(table.id, date.runs, context.scale.small, { bold: true, colour: 'accent' })],
      who: [
        draft(
          table.id,
          [
            ...(who?.runs ?? []).map((run) =>
              run.kind === 'footnote' ? run : { ...run, bold: true as const },
            ),
            { kind: 'text', text: ' ' },
            ...(what?.runs ?? []),
          ],
          context.scale.small,
        ),
        ...(axis === null
          ? time.map(({ runs }) => draft(table.id, runs, context.scale.small, { colour: 'grey' }))
          : []),
      ],
      time: axis === null ? [] : time.map(({ runs }) => draft(table.id, runs, context.scale.small)),
    };
  };
  const axisWidth = (width: number): number => width * share - 0.15;
  /** Beside the dot, on the side that has more room: words of a dot in the middle still end before the axis does. */
  const timeRoom = (width: number): number => axisWidth(width) * (1 - HALF_WAY) - DOT;
  const height = (row: TableRow, width: number): number => {
    const { date, who, time } = parts(row);
    return gridCeiling(
      2 * INSET +
        Math.max(
          heightIn(date, DATE, context),
          heightIn(who, words(width), context),
          heightIn(time, timeRoom(width), context),
        ),
    );
  };
  const top = axis === null ? 0 : MONTHS;
  return {
    height: (width) => gridCeiling(top + table.rows.reduce((sum, row) => sum + height(row, width), 0)),
    stretch: 0,
    draw: (area) => {
      const axisX = area.x + area.w * (1 - share) + 0.15;
      const axisW = axisWidth(area.w);
      const place = (at: number): number =>
        axis === null ? 0 : axisX + ((at - axis.from) / (axis.to - axis.from)) * axisW;
      let y = area.y + top;
      return [
        ...(axis === null
          ? []
          : monthNames(
              table.id,
              axis.ticks.map((first) => ({ first, x: place(dayOfDate(first)) - axisX })),
              axisW,
              context,
            ).flatMap(({ drawn, x, w }) =>
              wordsIn([drawn], { x: axisX + x, y: area.y, w, h: 0.3 }, context, { decorative: true }),
            )),
        ...table.rows.flatMap((row, index) => {
          const h = height(row, area.w);
          const { date, who, time } = parts(row);
          const line = ruleOver(
            table.id,
            { ...area, y },
            index === 0 ? 'ink' : 'rule',
            index === 0 ? 1.5 : 0.75,
          );
          const at = { y: y + INSET, h: h - 2 * INSET };
          const day = days[index];
          const middle = y + INSET + (context.scale.small / 72) * 0.6;
          const dotX = axis === null || day === null || day === undefined ? null : place(dayNumber(day));
          const isRight = dotX !== null && dotX - axisX > axisW * HALF_WAY;
          y += h;
          return [
            line,
            ...wordsIn(date, { ...at, x: area.x, w: DATE }, context),
            ...wordsIn(who, { ...at, x: area.x + DATE + 0.1, w: words(area.w) }, context),
            ...(dotX === null
              ? []
              : [
                  ornament(
                    table.id,
                    'ellipse',
                    { x: dotX - DOT / 2, y: middle - DOT / 2, w: DOT, h: DOT },
                    { fill: 'accent', line: null },
                  ),
                  ...wordsIn(
                    time.map((each) => ({ ...each, align: isRight ? ('end' as const) : ('start' as const) })),
                    {
                      ...at,
                      x: isRight ? dotX - DOT - timeRoom(area.w) : dotX + DOT,
                      w: timeRoom(area.w),
                    },
                    context,
                  ),
                ]),
          ];
        }),
      ];
    },
  };
};

export const needed: Look = (blocks, context) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.rows.length > 0
      ? [captioned(block, neededPiece(byDate(block), context), context)]
      : [],
  );
