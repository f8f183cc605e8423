import type { Area } from '../area.ts';
import { gridFloor, snapped } from '../area.ts';
import type { Box } from '../laid-out.ts';
import type { Piece } from '../pieces/piece.ts';
import { GAP } from '../pieces/piece.ts';

/** What came of laying out at one type scale. */
export interface Attempt {
  boxes: Box[];
  fits: boolean;
  /** The share of the area that the content needs by itself, before anything is stretched. */
  fullness: number;
}

const WIDEST_GAP = 0.3;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Spare height goes evenly to all that can use it, until it is used up or nobody wants more. */
export const stretches = (wanted: readonly number[], spare: number): number[] => {
  const given = wanted.map(() => 0);
  let left = spare;
  for (let round = 0; round < wanted.length && left > 0.01; round += 1) {
    const open = wanted.flatMap((want, index) => (want - (given[index] ?? 0) > 0.01 ? [index] : []));
    const share = left / Math.max(1, open.length);
    for (const index of open) {
      const more = Math.min(share, (wanted[index] ?? 0) - (given[index] ?? 0));
      given[index] = (given[index] ?? 0) + more;
      left -= more;
    }
  }
  return given.map(gridFloor);
};

/** Boxes that reach below an area, pressed into its height. */
const pressedInto = (boxes: Box[], { y, h }: Area): Box[] => {
  const bottom = Math.max(y, ...boxes.map((box) => box.y + box.h));
  if (bottom <= y + h + 0.001) return boxes;
  const share = h / (bottom - y);
  return boxes.map((box): Box => {
    const place = { y: y + (box.y - y) * share, h: box.h * share };
    return box.kind === 'table'
      ? { ...box, ...place, rows: box.rows.map((row) => ({ ...row, height: row.height * share })) }
      : { ...box, ...place };
  });
};

/** Pieces that do not fit are drawn closer than they can stand, inside the area; the slide then says so. */
const squeezed = (pieces: readonly Piece[], heights: readonly number[], area: Area): Box[] => {
  const each = area.h / (sum(heights) + GAP * (pieces.length - 1));
  let y = area.y;
  return pieces.flatMap((piece, index) => {
    const h = (heights[index] ?? 0) * each;
    const place = { ...area, y, h };
    y += h + GAP * each;
    return pressedInto(piece.draw(place), place);
  });
};

/** Pieces under each other from the top, at least so far apart; what nobody needs stays white at the bottom. */
export const stacked = (pieces: readonly Piece[], area: Area, least = GAP): Attempt => {
  const heights = pieces.map((piece) => piece.height(area.w));
  const gaps = Math.max(0, pieces.length - 1);
  const needed = sum(heights) + least * gaps;
  const fullness = needed / area.h;
  if (needed > area.h + 0.001) return { boxes: squeezed(pieces, heights, area), fits: false, fullness };
  const wanted = pieces.map((piece) => piece.stretch);
  const more = stretches(wanted, area.h - needed);
  const left = area.h - needed - sum(more);
  const gap = gaps === 0 ? least : gridFloor(Math.min(WIDEST_GAP, least + left / gaps));
  let y = area.y;
  const boxes = pieces.flatMap((piece, index) => {
    const h = (heights[index] ?? 0) + (more[index] ?? 0);
    const drawn = piece.draw(snapped({ ...area, y, h }));
    y += h + gap;
    return drawn;
  });
  return { boxes, fits: true, fullness };
};

/** Attempts that stand in the same slide: it fits when all do, and is as full as the fullest. */
export const together = (attempts: readonly Attempt[]): Attempt => ({
  boxes: attempts.flatMap(({ boxes }) => boxes),
  fits: attempts.every(({ fits }) => fits),
  fullness: Math.max(0, ...attempts.map(({ fullness }) => fullness)),
});
