import { type Area, gridCeiling, gridFloor, overlap } from '../../layout/index.ts';
import type { BaseLayout } from './base-layouts.ts';
import { attribute, childAt } from './elements.ts';
import { covers, type Drawn, type Scene, sceneOf } from './drawn.ts';
import { freeArea } from './free-area.ts';
import { contentPlaceholders, type SlideSize, titleOf } from './layout-places.ts';
import { masterArea } from './placeholders.ts';
import { type TextStyle, textStyleOf } from './text-style.ts';

/** A layout with the places that our slides take on it, before anything is said of colours. */
export interface PlacedLayout {
  layout: BaseLayout;
  scene: Scene;
  title: Area;
  titleStyle: TextStyle;
  /** The file’s own title stands upright, low, narrow or nowhere, and ours stands elsewhere. */
  isTitleMoved: boolean;
  /** Under the title and above the foot. */
  free: Area;
  /** Something that is drawn there had to be taken for ground: a panel must lie between it and the content. */
  isOver: boolean;
  /** The edge of the slide within which everything stands. */
  margin: number;
  /** The share of the slide that is free for content. */
  share: number;
}

/** What covers so much of a slide is its ground, not a thing on it. */
const GROUND = 0.45;
/** What covers less is a mark, as a logo is, and is never covered. */
const MARK = 0.03;
/** A slide with less room than this for its content has too little. */
const ENOUGH = 0.46;
/** With less than this nothing can be told, whatever is in the way. */
const LEAST = 0.3;

const sizeOf = ({ w, h }: Area): number => Math.max(0, w) * Math.max(0, h);

const within = (area: Area, { width, height }: SlideSize, margin: number): Area => {
  const x = Math.max(area.x, margin);
  const y = Math.max(area.y, margin);
  return {
    x,
    y,
    w: Math.min(area.x + area.w, width - margin) - x,
    h: Math.min(area.y + area.h, height - margin) - y,
  };
};

const onSlide = (area: Area, size: SlideSize): Area => within(area, size, 0);

const inward = ({ x, y, w, h }: Area): Area => {
  const left = gridCeiling(x);
  const top = gridCeiling(y);
  return {
    x: left,
    y: top,
    w: Number((gridFloor(x + w) - left).toFixed(2)),
    h: Number((gridFloor(y + h) - top).toFixed(2)),
  };
};

/** What is drawn on a slide and is not its ground. */
const things = ({ drawn }: Scene, size: SlideSize): Drawn[] =>
  drawn
    .map((each) => ({ ...each, area: onSlide(each.area, size) }))
    .filter(({ area }) => area.w > 0 && area.h > 0)
    .filter(({ area }) => sizeOf(area) < GROUND * size.width * size.height);

/** A line that is drawn across the place of a title. */
const lineThrough = (title: Area, drawn: readonly Area[], { width }: SlideSize): number | null =>
  drawn.find(
    ({ y, w, h }) => h < 0.06 && w >= width * 0.25 && y > title.y + 0.05 && y < title.y + title.h - 0.02,
  )?.y ?? null;

/** Above a line where a claim has room there; else below it. */
const besideLine = (title: Area, needed: number, line: number | null, margin: number): Area => {
  if (line === null) return title;
  const above = Math.max(margin / 2, Math.min(title.y, line - 0.05 - needed));
  return line - 0.05 - above >= needed * 0.95
    ? { ...title, y: above, h: line - 0.05 - above }
    : { ...title, y: line + 0.08, h: needed };
};

/** Where a claim of two lines stands; what is said of the file’s own title otherwise. */
const LINE = 1.2;
const CLAIM = 28;

const claimHeight = (factor: number, style: TextStyle): number =>
  (2 * Math.min(style.size, CLAIM * factor) * LINE) / 72 + 2 * style.inset.down;

const placeOfTitle = (
  layout: BaseLayout,
  own: Area | null,
  size: SlideSize,
  style: TextStyle,
  margin: number,
  marks: readonly Area[],
  factor: number,
): { title: Area; isMoved: boolean } => {
  const { width, height } = size;
  const body = masterArea(layout.master, 'body');
  const left =
    body !== null && body.w >= width * 0.6 ? Math.max(margin, body.x) : Math.max(margin, width * 0.05);
  const needed = claimHeight(factor, style);
  const ours = { x: left, y: Math.max(margin, height * 0.045), w: width - 2 * left, h: needed };
  const setting = childAt(titleOf(layout)?.element, 'txBody', 'bodyPr');
  const upright = (attribute(setting, 'vert') ?? 'horz') !== 'horz';
  const area = own === null ? null : within(own, size, margin);
  const isUsable =
    area !== null && !upright && area.w >= width * 0.5 && area.h >= 0.3 && area.y < height * 0.36;
  const start = isUsable ? area : ours;
  // Beside a logo, where what is left is still wide.
  const beside = freeArea(start, marks);
  const free = beside.w >= width * 0.5 && beside.h >= Math.min(start.h, needed) * 0.8 ? beside : start;
  const spare = free.h - needed;
  if (spare <= 0) {
    const up = style.anchor === 'top' ? 0 : Math.min(-spare, Math.max(0, free.y - margin - 0.05));
    return { title: { ...free, y: free.y - up, h: needed }, isMoved: !isUsable };
  }
  // Of a place that is much higher than a claim only the part is taken in which its words would stand.
  const most = needed * 1.25;
  if (free.h <= most) return { title: free, isMoved: !isUsable };
  const above = style.anchor === 'top' ? 0 : Math.min(0.35, free.h - most);
  return { title: { ...free, y: free.y + above, h: most }, isMoved: !isUsable };
};

/** Where the foot of the slide begins, by what the file has there. */
const footOf = (layout: BaseLayout, { height }: SlideSize): number => {
  const feet = ['dt', 'ftr', 'sldNum']
    .flatMap((type) => masterArea(layout.master, type) ?? [])
    .concat(
      layout.placeholders.flatMap(({ type, area }) =>
        ['dt', 'ftr', 'sldNum'].includes(type) ? (area ?? []) : [],
      ),
    )
    .filter(({ y, h }) => y > height * 0.8 && h < height * 0.2);
  return Math.min(height - 0.45, ...feet.map(({ y }) => y - 0.05));
};

/** The widest place that the file itself has for content. */
const bodyOf = (layout: BaseLayout, title: Area, { width }: SlideSize, margin: number): Area => {
  const places = [
    ...contentPlaceholders(layout).flatMap(({ area }) => area ?? []),
    ...[masterArea(layout.master, 'body') ?? []].flat(),
  ].filter(({ w }) => w >= width * 0.6);
  const [widest] = places.toSorted((one, other) => other.w - one.w);
  if (widest !== undefined) return widest;
  return title.w >= width * 0.6
    ? title
    : {
        x: Math.max(margin, width * 0.05),
        y: title.y + title.h,
        w: width - 2 * Math.max(margin, width * 0.05),
        h: 1,
      };
};

/** Free of all that is drawn; of marks alone where that leaves too little; of nothing where that does too. */
const freeOf = (whole: Area, drawn: readonly Drawn[], { width, height }: SlideSize) => {
  const all = width * height;
  const marks = drawn.filter(({ area }) => sizeOf(area) < MARK * all);
  const tries = [drawn, marks, []].map((avoided) => {
    const free = freeArea(
      whole,
      avoided.map(({ area }) => area),
    );
    return { free, share: sizeOf(free) / all };
  });
  const [clear, overThings, overAll] = tries;
  if (clear === undefined || overThings === undefined || overAll === undefined) throw new Error('No tries');
  const enough = Math.min(ENOUGH, (sizeOf(whole) / all) * 0.85);
  if (clear.share >= enough) return { ...clear, isOver: false };
  if (overThings.share >= LEAST && overThings.share > clear.share * 1.15)
    return { ...overThings, isOver: true };
  return clear.share >= LEAST ? { ...clear, isOver: false } : { ...overAll, isOver: true };
};

/** Under a title in its place, or in ours at the top. */
const freeUnder = (
  title: Area,
  layout: BaseLayout,
  style: TextStyle,
  drawn: readonly Drawn[],
  size: SlideSize,
  margin: number,
) => {
  const body = within(bodyOf(layout, title, size, margin), size, margin);
  /** Office keeps space inside a title; content begins where the words of the title do. */
  const startsAlike = Math.abs(body.x - title.x) < 0.2;
  const across = startsAlike ? Math.max(0, title.x + style.inset.across - body.x) : 0;
  const end = title.y + title.h;
  const top = Math.max(end + 0.1, Math.min(body.y, end + 0.3));
  const whole = { x: body.x + across, y: top, w: body.w - 2 * across, h: footOf(layout, size) - top };
  // What lies under the whole of the place is its ground.
  return freeOf(
    whole,
    drawn.filter(({ area }) => overlap(area, whole) && !covers(area, whole)),
    size,
  );
};

/** A title that stands so low that its content has little room is moved where that gives so much more. */
const SCARCE = 0.36;
const WORTH_MOVING = 1.25;

/** The places of our slides on a layout: what it has, without what it draws, and made where it has none. */
export const placedLayout = (layout: BaseLayout, size: SlideSize, factor: number): PlacedLayout => {
  const scene = sceneOf(layout);
  const margin = Math.min(0.3, size.width * 0.03);
  const drawn = things(scene, size);
  const marks = drawn
    .filter(({ area }) => sizeOf(area) < MARK * size.width * size.height)
    .map(({ area }) => area);
  const own = titleOf(layout);
  const titleStyle = textStyleOf(
    own ?? { element: layout.root, master: undefined },
    layout.master,
    'titleStyle',
  );
  const lines = scene.drawn.map(({ area }) => area);
  const places = [own?.area ?? null, null].map((wanted) => {
    const { title: place, isMoved } = placeOfTitle(layout, wanted, size, titleStyle, margin, marks, factor);
    const needed = claimHeight(factor, titleStyle);
    const title = besideLine(place, needed, lineThrough(place, lines, size), margin);
    return { title, isTitleMoved: isMoved, ...freeUnder(title, layout, titleStyle, drawn, size, margin) };
  });
  const [kept, moved] = places;
  if (kept === undefined || moved === undefined) throw new Error('No places');
  const chosen = kept.share < SCARCE && moved.share > kept.share * WORTH_MOVING ? moved : kept;
  return { layout, scene, titleStyle, margin, ...chosen, free: inward(chosen.free) };
};
