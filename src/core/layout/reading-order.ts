import type { Box } from './laid-out.ts';

/** Boxes whose tops differ by less stand in one row. */
const ONE_ROW = 0.3;

/** From top to bottom and, in one row, from left to right: what a screen reader reads, and what is drawn first. */
export const inReadingOrder = (boxes: readonly Box[]): Box[] => {
  const rows: Box[][] = [];
  for (const box of boxes.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const top = row?.[0]?.y;
    if (row !== undefined && top !== undefined && box.y - top <= ONE_ROW) row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => row.toSorted((one, other) => one.x - other.x));
};
