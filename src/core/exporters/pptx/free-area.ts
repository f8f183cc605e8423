import { type Area, overlap } from '../../layout/index.ts';

/** Kept between content and what the base file draws. */
const DISTANCE = 0.1;
/** How much more a cut is worth that keeps the width. */
const UPRIGHT = 1.2;

const bottomOf = ({ y, h }: Area): number => y + h;
const rightOf = ({ x, w }: Area): number => x + w;
const sizeOf = ({ w, h }: Area): number => Math.max(0, w) * Math.max(0, h);

/** Whether nothing stands in an area. */
export const isFree = (area: Area, obstacles: readonly Area[]): boolean =>
  obstacles.every((obstacle) => !overlap(area, obstacle));

/** What is left of an area on the best side of an obstacle. */
const beside = (area: Area, obstacle: Area): Area => {
  const left = { ...area, w: obstacle.x - DISTANCE - area.x };
  const above = { ...area, h: obstacle.y - DISTANCE - area.y };
  const fromRight = Math.max(area.x, rightOf(obstacle) + DISTANCE);
  const right = { ...area, x: fromRight, w: rightOf(area) - fromRight };
  const fromBelow = Math.max(area.y, bottomOf(obstacle) + DISTANCE);
  const below = { ...area, y: fromBelow, h: bottomOf(area) - fromBelow };
  /** Under a claim, content looks better a little lower than beside the claim's left edge. */
  const choices = [
    { free: above, worth: sizeOf(above) * UPRIGHT },
    { free: below, worth: sizeOf(below) * UPRIGHT },
    { free: left, worth: sizeOf(left) },
    { free: right, worth: sizeOf(right) },
  ];
  const [best] = choices.toSorted((one, other) => other.worth - one.worth);
  return best?.free ?? area;
};

/** The area without what stands in it: at each obstacle the larger side is kept. */
export const freeArea = (area: Area, obstacles: readonly Area[]): Area =>
  obstacles.reduce((free, obstacle) => (overlap(free, obstacle) ? beside(free, obstacle) : free), area);
