import type { Area } from './area.ts';
import type { Box } from './laid-out.ts';

/** Boxes whose tops differ by less stand in one row. */
const ONE_ROW = 0.3;

const alone = (box: Box): Box => {
  const copy = { ...box };
  delete copy.group;
  return copy;
};

/** Each group stands in the order where its first box does, and keeps its own order; null where there is none. */
const inGroups = (boxes: readonly Box[]): Box[] | null => {
  const groups = new Map<string, Box[]>();
  for (const box of boxes)
    if (box.group !== undefined) groups.set(box.group, [...(groups.get(box.group) ?? []), box]);
  if (groups.size === 0) return null;
  const opening = new Map(
    [...groups.values()].map((within) => {
      const order = inReadingOrder(within.map(alone));
      const [first] = order;
      return [first, order] as const;
    }),
  );
  const outer = boxes.filter(({ group }) => group === undefined);
  return inReadingOrder([...outer, ...[...opening.keys()].flatMap((box) => box ?? [])]).flatMap(
    (box) => opening.get(box) ?? [box],
  );
};

/** A tone behind a row or a lane: drawn before everything that stands on it, and read by nobody. */
const isGround = (box: Box): boolean =>
  box.kind === 'shape' && box.decorative && box.shape === 'rectangle' && box.w > 1 && box.h > 0.3;

const within = (box: Box, area: Area): boolean =>
  box.x >= area.x - 0.05 && box.x + box.w <= area.x + area.w + 0.05;

/**
 * From top to bottom and, in one row, from left to right: what a screen reader reads, and what is drawn first. What
 * stands in the panel beside the content is read before it, as it is said.
 */
export const inReadingOrder = (boxes: readonly Box[], panel: Area | null = null): Box[] => {
  if (panel !== null) {
    const inside = boxes.filter((box) => within(box, panel));
    return [...inReadingOrder(inside), ...inReadingOrder(boxes.filter((box) => !inside.includes(box)))];
  }
  const grounds = boxes.filter(isGround);
  if (grounds.length > 0 && grounds.length < boxes.length)
    return [...grounds, ...inReadingOrder(boxes.filter((box) => !isGround(box)))];
  const grouped = inGroups(boxes);
  if (grouped !== null) return grouped;
  const rows: Box[][] = [];
  for (const box of boxes.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const top = row?.[0]?.y;
    if (row !== undefined && top !== undefined && box.y - top <= ONE_ROW) row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => row.toSorted((one, other) => one.x - other.x));
};
