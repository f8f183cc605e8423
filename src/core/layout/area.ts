/** A rectangle on the slide; inches from its top left corner, as people who draw slides think. */
export interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** All places and sizes stand on this grid, so that what should line up does. */
const GRID = 0.05;

const onGrid = (inches: number): number => Number((Math.round(inches / GRID) * GRID).toFixed(2));
export const gridFloor = (inches: number): number =>
  Number((Math.floor(inches / GRID + 1e-6) * GRID).toFixed(2));
export const gridCeiling = (inches: number): number =>
  Number((Math.ceil(inches / GRID - 1e-6) * GRID).toFixed(2));

/** Both edges go to the grid, so neighbours that touched still touch. */
export const snapped = ({ x, y, w, h }: Area): Area => {
  const left = onGrid(x);
  const top = onGrid(y);
  return {
    x: left,
    y: top,
    w: Number((onGrid(x + w) - left).toFixed(2)),
    h: Number((onGrid(y + h) - top).toFixed(2)),
  };
};

/** Areas beside each other, with the given shares of the width and a gutter between. */
export const besideEachOther = (area: Area, shares: readonly number[], gutter: number): Area[] => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const room = area.w - gutter * (shares.length - 1);
  return shares.map((share, index) => {
    const before = shares.slice(0, index).reduce((sum, other) => sum + other, 0);
    return snapped({
      ...area,
      x: area.x + (room * before) / whole + gutter * index,
      w: (room * share) / whole,
    });
  });
};

/** Whether two areas share any room. */
export const overlap = (one: Area, other: Area): boolean =>
  one.x < other.x + other.w &&
  other.x < one.x + one.w &&
  one.y < other.y + other.h &&
  other.y < one.y + one.h;
