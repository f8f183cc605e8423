import type { PlotData, PlotPlace } from './chart-data.ts';
import type { Scale } from './interval-scale.ts';

/** Where a dot is drawn: across in the unit of the axis, up in bands from the foot of the lowest. */
export interface DrawnDot {
  x: number;
  y: number;
}

export interface PlacedDots {
  /** One for each dot of the plot, where it stands now. */
  now: DrawnDot[];
  /** Where it stands afterwards; null where that is not known, or no other place. */
  after: (DrawnDot | null)[];
  /** The size of a dot, as a share of the size that was asked for: smaller only where a band has no room. */
  size: number;
}

/** What a dot takes at its usual size: across in the unit of the axis, up in bands. */
export interface DotSize {
  across: number;
  up: number;
}

/** Steps in which dots become smaller, until all of a band have room. */
const SIZES = [1, 0.85, 0.7, 0.55, 0.4, 0.3, 0.2];

/** Between two dots, as a share of a dot. */
const AIR = 1.08;

/** Lines of dots in a band, the middle one first. */
const lanesOf = (band: number, up: number): number[] => {
  const count = Math.max(1, Math.floor(0.96 / up));
  return Array.from({ length: count }, (_, lane) => band + 0.5 + (lane - (count - 1) / 2) * up).toSorted(
    (one, other) => Math.abs(one - band - 0.5) - Math.abs(other - band - 0.5) || other - one,
  );
};

/** The dots of one band beside each other, each as near to its place as the ones before it leave; null without room. */
const inBand = (
  places: readonly PlotPlace[],
  band: number,
  { from, to }: Scale,
  size: DotSize,
): DrawnDot[] | null => {
  const lanes = lanesOf(band, size.up);
  const taken: DrawnDot[] = [];
  const most = Math.ceil((2 * (to - from)) / size.across);
  const within = (x: number): number => Math.min(Math.max(x, from + size.across / 2), to - size.across / 2);
  const isFree = (dot: DrawnDot): boolean =>
    taken.every(
      ({ x, y }) => Math.abs(y - dot.y) > size.up * 0.99 || Math.abs(x - dot.x) > size.across * 0.999,
    );
  const nearest = (wanted: number): DrawnDot | undefined => {
    for (let shift = 0; shift <= most; shift += 1)
      for (const x of [wanted + (shift * size.across) / 2, wanted - (shift * size.across) / 2]) {
        const free = lanes.map((y) => ({ x: within(x), y })).find(isFree);
        if (free !== undefined) return free;
      }
    return undefined;
  };
  for (const { across } of places) {
    const dot = nearest(across);
    if (dot === undefined) return null;
    taken.push(dot);
  }
  return taken;
};

const isSame = (one: PlotPlace, other: PlotPlace): boolean =>
  one.across === other.across && one.band === other.band;

/**
 * Where the dots of a plot are drawn: each in its band and as near to its value as there is room, those of one place
 * beside each other, and never one over another.
 */
export const placedDots = ({ bands, dots }: PlotData, scale: Scale, dot: DotSize): PlacedDots => {
  const wanted = [
    ...dots.map(({ at }, index) => ({ index, isNow: true, place: at })),
    ...dots.flatMap(({ at, after }, index) =>
      after === null || isSame(at, after) ? [] : [{ index, isNow: false, place: after }],
    ),
  ];
  const drawnAt = (share: number) => {
    const size = { across: dot.across * share * AIR, up: dot.up * share * AIR };
    const drawn = bands.map((_, band) => {
      const own = wanted.filter(({ place }) => place.band === band);
      const places = inBand(
        own.map(({ place }) => place),
        band,
        scale,
        size,
      );
      return places === null ? null : own.map((each, index) => ({ ...each, dot: places[index] }));
    });
    return drawn.every((band) => band !== null) ? drawn.flat() : null;
  };
  const size = SIZES.find((share) => drawnAt(share) !== null) ?? SIZES.at(-1) ?? 1;
  const drawn = drawnAt(size) ?? [];
  const of = (index: number, isNow: boolean): DrawnDot | null =>
    drawn.find((each) => each.index === index && each.isNow === isNow)?.dot ?? null;
  return {
    now: dots.map(({ at }, index) => of(index, true) ?? { x: at.across, y: at.band + 0.5 }),
    after: dots.map((_, index) => of(index, false)),
    size,
  };
};

/** The path from one dot to another, from edge to edge; null where they touch. */
export const between = (one: DrawnDot, other: DrawnDot, size: DotSize): [DrawnDot, DrawnDot] | null => {
  const [across, up] = [(other.x - one.x) / size.across, (other.y - one.y) / size.up];
  const length = Math.hypot(across, up);
  if (length <= 1.1) return null;
  const along = (share: number): DrawnDot => ({
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
  });
  const edge = 0.5 / length;
  return [along(edge), along(1 - edge)];
};
