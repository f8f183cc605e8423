import type { Area } from '../../layout/index.ts';

/** Kept between content and what the base file draws. */
const DISTANCE = 0.1;

const bottomOf = ({ y, h }: Area): number => y + h;
const rightOf = ({ x, w }: Area): number => x + w;
const sizeOf = ({ w, h }: Area): number => Math.max(0, w) * Math.max(0, h);

const overlap = (one: Area, other: Area): boolean =>
  one.x < rightOf(other) && other.x < rightOf(one) && one.y < bottomOf(other) && other.y < bottomOf(one);

/** What is left of an area on the best side of an obstacle. */
const beside = (area: Area, obstacle: Area): Area => {
  const left = { ...area, w: obstacle.x - DISTANCE - area.x };
  const above = { ...area, h: obstacle.y - DISTANCE - area.y };
  const fromRight = Math.max(area.x, rightOf(obstacle) + DISTANCE);
  const right = { ...area, x: fromRight, w: rightOf(area) - fromRight };
  const fromBelow = Math.max(area.y, bottomOf(obstacle) + DISTANCE);
  const below = { ...area, y: fromBelow, h: bottomOf(area) - fromBelow };
  const [best] = [above, below, left, right].toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return best ?? area;
};

/** The area without what stands in it: at each obstacle the larger side is kept. */
export const freeArea = (area: Area, obstacles: readonly Area[]): Area =>
  obstacles.reduce((free, obstacle) => (overlap(free, obstacle) ? beside(free, obstacle) : free), area);
