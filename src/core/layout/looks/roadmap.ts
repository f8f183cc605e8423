import type { Run, TimelineBlock, TimelineItem } from '../../document/index.ts';
import { isBlank } from '../../document/index.ts';
import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { draft, type ParagraphDraft } from '../paragraphs.ts';
import { plainText } from '../pieces/card.ts';
import { heightIn, ornament, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import { timelinePiece } from '../pieces/timeline-piece.ts';
import { slideRuns } from '../slide-runs.ts';
import { dayOf } from './cells.ts';
import { monthNames } from './month-names.ts';
import { typeset } from '../paragraphs.ts';

const MONTHS = 0.32;
const GATE = 0.36;
const PITCH_GAP = 0.12;
const INSET = { across: 0.12, down: 0.08 };
const LEAST_WIDTH = 2.3;
const LEAST_GATE = 1.6;

interface Dated {
  item: TimelineItem;
  /** Months since the year 0, with the part of the month that has passed. */
  at: number;
}

const monthsOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year * 12 + month - 1 + (date - 1) / 31;
};

/** Waves and gates in the order of their dates, or null where one has no date that is known. */
const datedItems = (block: TimelineBlock): Dated[] | null => {
  const all = block.items.map((item) => ({ item, day: dayOf(item.when) }));
  if (all.some(({ day }) => day === null)) return null;
  return all
    .map(({ item, day }) => ({ item, at: monthsOf(day ?? '') }))
    .toSorted((one, other) => one.at - other.at);
};

const joined = (when: readonly Run[], what: readonly Run[]): readonly Run[] =>
  slideRuns(isBlank(what) ? when : [...when, { kind: 'text', text: ' · ' }, ...what]);

/** What it is, and on one line when and where. */
const words = (
  block: TimelineBlock,
  item: TimelineItem,
  { scale }: PieceContext,
  colour: 'ink' | 'on-accent',
): ParagraphDraft[] => [
  draft(block.id, slideRuns(item.what), scale.small, { bold: true, colour }),
  draft(block.id, joined(item.when, item.note), scale.small, { colour, spaceBefore: 1 }),
];

interface Stairs extends Piece {
  /** Whether the words of each gate have room before the next. */
  holds: (width: number) => boolean;
}

/**
 * Waves as stairs under the months, gates as lines through all of them. What starts before the first gate is filled,
 * what waits for one is outlined.
 */
const stairs = (block: TimelineBlock, items: readonly Dated[], context: PieceContext): Stairs => {
  const waves = items.filter(({ item }) => !item.gate);
  const gates = items.filter(({ item }) => item.gate);
  const from = Math.floor(Math.min(...items.map(({ at }) => at)));
  const last = Math.max(...items.map(({ at }) => at));
  const span = Math.max(3, last - from);
  const until = Math.ceil(last + Math.max(1, span * 0.18));
  const place = (at: number, width: number): number => ((at - from) / (until - from)) * width;
  const firstGate = gates[0]?.at ?? Number.POSITIVE_INFINITY;
  const ends = waves.map(({ at }, index) => {
    const gate = gates.find((other) => other.at > at)?.at ?? until;
    const next = waves[index + 1]?.at ?? until;
    return Math.max(at, Math.min(gate, Math.max(next, at)));
  });
  const boxWidth = (index: number, width: number): number =>
    Math.min(
      width - place(waves[index]?.at ?? 0, width),
      Math.max(LEAST_WIDTH, place(ends[index] ?? 0, width) - place(waves[index]?.at ?? 0, width)),
    );
  const start = (index: number, width: number): number =>
    Math.max(0, Math.min(place(waves[index]?.at ?? 0, width), width - LEAST_WIDTH));
  const drafts = ({ item, at }: Dated): ParagraphDraft[] =>
    words(block, item, context, at < firstGate ? 'on-accent' : 'ink');
  const waveHeight = (wave: Dated, index: number, width: number): number =>
    2 * INSET.down +
    heightIn(drafts(wave), Math.max(LEAST_WIDTH, boxWidth(index, width)) - 2 * INSET.across, context);
  const gateDrafts = ({ item }: Dated): ParagraphDraft[] => [
    draft(block.id, joined(item.when, item.what), context.scale.small, { bold: true, colour: 'adverse' }),
    ...(isBlank(item.note) ? [] : [draft(block.id, slideRuns(item.note), context.scale.small)]),
  ];
  const gateRoom = (index: number, width: number): number => {
    const x = place(gates[index]?.at ?? 0, width);
    const next = index + 1 < gates.length ? place(gates[index + 1]?.at ?? 0, width) : width;
    return Math.min(3.4, next - x - 0.35);
  };
  const gatesHeight = (width: number): number =>
    gates.length === 0
      ? 0
      : Math.max(
          GATE,
          ...gates.map((gate, index) => heightIn(gateDrafts(gate), gateRoom(index, width), context)),
        );
  const months = Array.from({ length: until - from }, (_, index) => from + index);
  const step = Math.ceil(months.length / 10);
  /** What ends before the first gate stands beside the words of that gate, the others below them. */
  const isBeside = (index: number, width: number): boolean =>
    index === 0 &&
    gates.length > 0 &&
    start(index, width) + Math.max(LEAST_WIDTH, boxWidth(index, width)) <= place(firstGate, width) + 0.001;
  const stairsHeight = (width: number): number =>
    waves.reduce(
      (sum, wave, index) => sum + (isBeside(index, width) ? 0 : waveHeight(wave, index, width) + PITCH_GAP),
      0,
    );
  const topHeight = (width: number): number =>
    Math.max(
      gatesHeight(width),
      ...waves.map((wave, index) => (isBeside(index, width) ? waveHeight(wave, index, width) : 0)),
    );
  return {
    holds: (width) => gates.every((_, index) => gateRoom(index, width) >= LEAST_GATE),
    height: (width) => gridCeiling(MONTHS + 0.1 + topHeight(width) + 0.15 + stairsHeight(width)),
    stretch: 0,
    draw: (area) => {
      const top = area.y + MONTHS + 0.1;
      const bottom = top + topHeight(area.w) + 0.15 + stairsHeight(area.w);
      let y = top + topHeight(area.w) + 0.15;
      return [
        ...monthNames(
          block.id,
          months
            .filter((_, index) => index % step === 0)
            .map((month) => ({
              first: new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)),
              x: place(month, area.w),
            })),
          area.w,
          context,
        ).flatMap(({ drawn, x, w }) =>
          wordsIn([drawn], { x: area.x + x, y: area.y, w, h: 0.28 }, context, { decorative: true }),
        ),
        ruleOver(block.id, { ...area, y: area.y + MONTHS }, 'grey', 0.75),
        ...gates.flatMap((gate, index) => {
          const x = area.x + place(gate.at, area.w);
          return [
            ornament(
              block.id,
              'line',
              { x, y: top + 0.1, w: 0, h: bottom - top - 0.1 },
              { fill: null, line: { colour: 'adverse', width: 1.5 } },
            ),
            ornament(
              block.id,
              'diamond',
              { x: x - 0.12, y: top, w: 0.24, h: 0.24 },
              { fill: 'adverse', line: null },
            ),
            ...wordsIn(
              gateDrafts(gate),
              { x: x + 0.2, y: top, w: gateRoom(index, area.w), h: gatesHeight(area.w) },
              context,
            ),
          ];
        }),
        ...waves.flatMap((wave, index) => {
          const h = waveHeight(wave, index, area.w);
          const isFilled = wave.at < firstGate;
          const x = area.x + start(index, area.w);
          const w = Math.max(LEAST_WIDTH, boxWidth(index, area.w));
          const box = {
            ...plainText,
            x,
            y: isBeside(index, area.w) ? top : y,
            w: Math.min(w, area.x + area.w - x),
            h,
            blockId: block.id,
            fill: isFilled ? ('accent' as const) : ('background' as const),
            line: { colour: 'accent' as const, width: 1.5 },
            inset: INSET,
            paragraphs: drafts(wave).map((each) => typeset(each, w - 2 * INSET.across, context)),
          };
          y += isBeside(index, area.w) ? 0 : h + PITCH_GAP;
          return [box];
        }),
      ];
    },
  };
};

/** Waves and gates to scale where the gates are far enough apart, else steps on a line. */
const scaledWhereItHolds = (block: TimelineBlock, items: readonly Dated[], context: PieceContext): Piece => {
  const scaled = stairs(block, items, context);
  const steps = timelinePiece(block, context);
  const drawn = (width: number): Piece => (scaled.holds(width) ? scaled : steps);
  return {
    height: (width) => drawn(width).height(width),
    stretch: 0,
    draw: (area) => drawn(area.w).draw(area),
  };
};

/** Waves and gates to scale where all have dates and a wide slide; else steps on a line. */
export const roadmap: Look = (blocks, context) =>
  blocks.flatMap((block) => {
    if (block.kind !== 'timeline' || block.items.length === 0) return [];
    const items = datedItems(block);
    const waves = items?.filter(({ item }) => !item.gate).length ?? 0;
    const gates = items?.filter(({ item }) => item.gate).length ?? 0;
    const distance = items === null ? 0 : (items.at(-1)?.at ?? 0) - (items[0]?.at ?? 0);
    return items === null || context.isNarrow || waves < 1 || waves > 5 || gates > 3 || distance < 1
      ? [timelinePiece(block, context)]
      : [scaledWhereItHolds(block, items, context)];
  });
