import type { Run, TableBlock, TableRow, TimelineBlock } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, type ParagraphDraft } from '../paragraphs.ts';
import { captioned } from '../pieces/captioned.ts';
import { heightIn, ornament, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { slideRuns } from '../slide-runs.ts';
import { byDate, cellsOf, dayOf, said } from './cells.ts';
import { monthNames } from './month-names.ts';
import { usual } from './usual.ts';

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

/** A day on the axis that all rows are read against: where the work starts, or may be stopped. */
interface Mark {
  day: number;
  isGate: boolean;
  words: ParagraphDraft;
}

/** What names no day stands on no axis, and is said below. */
const marksOf = (block: TimelineBlock | undefined, size: number): Mark[] =>
  (block?.items ?? []).map(({ when, what, note, gate }) => {
    const day = dayOf(when);
    const colour = gate ? 'adverse' : 'accent';
    const words: Run[] = [what, when, note]
      .filter((runs) => !isBlank(runs))
      .flatMap((runs, index): Run[] => [
        ...(index === 0 ? [] : [{ kind: 'text' as const, text: ' · ' }]),
        ...slideRuns(runs),
      ]);
    return {
      day: day === null ? Number.NaN : dayNumber(day),
      isGate: gate,
      words: draft(block?.id ?? '', words, size, { bold: true, colour }),
    };
  });

/** A row under the axis for the words of each mark. */
const MARK_ROW = 0.28;
/** Where no axis has room, the time stands in a column of its own. */
const TIME = 1.5;

/** By when, who and for what, and the time it takes beside its place on an axis of months. */
const neededPiece = (
  table: TableBlock,
  timeline: TimelineBlock | undefined,
  context: PieceContext,
): Piece => {
  const days = table.rows.map((row) => dayOf(cellsOf(table, row)[0]?.runs ?? []));
  const known = days.flatMap((day) => (day === null ? [] : [dayNumber(day)]));
  const marks = marksOf(timeline, context.scale.small);
  const axis =
    context.isNarrow || known.length < 2 || known.length < days.length
      ? null
      : (axisOf([...known, ...marks.map(({ day }) => day).filter((day) => !Number.isNaN(day))]) ??
        axisOf(known));
  const onAxis = marks.filter(({ day }) => axis !== null && day >= axis.from && day <= axis.to);
  const start = onAxis.find(({ isGate }) => !isGate)?.day ?? null;
  const hasTimeColumn = axis === null && table.columns.length > 3;
  const share = axis === null ? 0 : AXIS;
  const inset = INSET * context.scale.air;
  const words = (width: number): number =>
    width * (1 - share) - DATE - 0.15 - (hasTimeColumn ? TIME + 0.1 : 0);
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
      ],
      time: time.map(({ runs }) => draft(table.id, runs, context.scale.small)),
    };
  };
  const axisWidth = (width: number): number => width * share - 0.15;
  /** Beside the dot, on the side that has more room: words of a dot in the middle still end before the axis does. */
  const timeRoom = (width: number): number =>
    axis === null ? TIME : axisWidth(width) * (1 - HALF_WAY) - DOT;
  const height = (row: TableRow, width: number): number => {
    const { date, who, time } = parts(row);
    return gridCeiling(
      2 * inset +
        Math.max(
          heightIn(date, DATE, context),
          heightIn(who, words(width), context),
          heightIn(time, timeRoom(width), context),
        ),
    );
  };
  const top = axis === null ? 0 : MONTHS;
  const rowsHeight = (width: number): number => table.rows.reduce((sum, row) => sum + height(row, width), 0);
  /** From the left edge to a day, across that width. */
  const across = (at: number, width: number): number =>
    axis === null
      ? 0
      : width * (1 - share) + 0.15 + ((at - axis.from) / (axis.to - axis.from)) * axisWidth(width);
  /** The words of a mark stand on the side of its line that has more room. */
  const endsAtLine = (at: number, width: number): boolean =>
    across(at, width) - width * (1 - share) - 0.15 > axisWidth(width) / 2;
  const markRoom = (at: number, width: number): number =>
    endsAtLine(at, width) ? across(at, width) - width / 2 : width - across(at, width);
  /** Marks whose words have room in a line of their own beside their day; all others are said below. */
  const beside = (width: number): Mark[] =>
    onAxis.filter(({ day, words: said }) => heightIn([said], markRoom(day, width), context) <= MARK_ROW);
  const below = (width: number): ParagraphDraft[] => {
    const placed = beside(width);
    return marks.filter((mark) => !placed.includes(mark)).map(({ words: said }) => said);
  };
  const under = (width: number): number => {
    const others = below(width);
    return (
      beside(width).length * MARK_ROW + (others.length === 0 ? 0 : heightIn(others, width, context) + 0.1)
    );
  };
  return {
    height: (width) => gridCeiling(top + rowsHeight(width) + under(width)),
    stretch: 0,
    draw: (area) => {
      const axisX = area.x + area.w * (1 - share) + 0.15;
      const axisW = axisWidth(area.w);
      const place = (at: number): number => area.x + across(at, area.w);
      let y = area.y + top;
      const bottom = y + rowsHeight(area.w);
      const startX = start === null ? null : place(start);
      /** Right of the dot, and of the line at which the work starts, where that leaves the words their room. */
      const besideDot = (dotX: number): number => {
        const behindStart = startX === null || startX < dotX ? dotX + DOT : startX + 0.1;
        return behindStart + timeRoom(area.w) <= area.x + area.w
          ? Math.max(behindStart, dotX + DOT)
          : dotX + DOT;
      };
      return [
        ...(startX === null
          ? []
          : [
              ornament(
                table.id,
                'rectangle',
                { x: axisX, y, w: Math.max(0, startX - axisX), h: bottom - y },
                { fill: 'paper', line: null },
              ),
            ]),
        ...onAxis.map(({ day, isGate }) =>
          ornament(
            table.id,
            'line',
            { x: area.x + across(day, area.w), y: area.y + top, w: 0, h: bottom - area.y - top },
            { fill: null, line: { colour: isGate ? 'adverse' : 'accent', width: 2 } },
          ),
        ),
        ...beside(area.w).flatMap(({ day, words: said }, index) => {
          const isRight = endsAtLine(day, area.w);
          const x = area.x + across(day, area.w);
          return wordsIn(
            [{ ...said, align: isRight ? ('end' as const) : ('start' as const) }],
            {
              x: isRight ? area.x + area.w / 2 : x,
              y: bottom + 0.03 + index * MARK_ROW,
              w: markRoom(day, area.w),
              h: MARK_ROW,
            },
            context,
          );
        }),
        ...wordsIn(
          below(area.w),
          {
            ...area,
            y: bottom + 0.1 + beside(area.w).length * MARK_ROW,
            h: heightIn(below(area.w), area.w, context),
          },
          context,
        ),
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
          const at = { y: y + inset, h: h - 2 * inset };
          const day = days[index];
          const middle = y + inset + (context.scale.small / 72) * 0.6;
          const dotX = axis === null || day === null || day === undefined ? null : place(dayNumber(day));
          const isRight = dotX !== null && dotX - axisX > axisW * HALF_WAY;
          y += h;
          return [
            line,
            ...wordsIn(date, { ...at, x: area.x, w: DATE }, context),
            ...wordsIn(who, { ...at, x: area.x + DATE + 0.1, w: words(area.w) }, context),
            ...(dotX === null
              ? wordsIn(time, { ...at, x: area.x + area.w - TIME, w: TIME }, context)
              : [
                  ornament(
                    table.id,
                    'ellipse',
                    { x: dotX - DOT / 2, y: middle - DOT / 2, w: DOT, h: DOT },
                    start === null || dayNumber(day ?? '') < start
                      ? { fill: 'accent', line: null }
                      : { fill: 'background', line: { colour: 'accent', width: 2 } },
                  ),
                  ...wordsIn(
                    time.map((each) => ({ ...each, align: isRight ? ('end' as const) : ('start' as const) })),
                    {
                      ...at,
                      x: isRight ? dotX - DOT - timeRoom(area.w) : besideDot(dotX),
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

/**
 * The first timeline of the slide is the start and the gates that the dates are read against; where a slide goes on
 * without rows it is drawn by itself.
 */
export const needed: Look = (blocks, context) => {
  const timeline = blocks.find((block) => block.kind === 'timeline');
  const tables = blocks.filter((block) => block.kind === 'table' && block.rows.length > 0);
  if (tables.length === 0) return usual(blocks, context);
  return tables.flatMap((block) =>
    block.kind === 'table' ? [captioned(block, neededPiece(byDate(block), timeline, context), context)] : [],
  );
};
