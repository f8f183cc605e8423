import type { Area, OpeningRole, ProfileLayout, ThemeColour, TitleStyle } from '../../layout/index.ts';
import { overlap } from '../../layout/index.ts';
import type { BaseLayout } from './base-layouts.ts';
import { groundFor } from './chosen-colours.ts';
import { coloursUnder, type Scene, sceneOf } from './drawn.ts';
import { attribute, childAt } from './elements.ts';
import { contentPlaceholders, type SlideSize, titleOf } from './layout-places.ts';
import type { Mending } from './mended-layout.ts';
import type { Placeholder } from './placeholders.ts';
import { colourOn, padded, union } from './readable-place.ts';
import { type TextStyle, textStyleOf } from './text-style.ts';
import { colourIn, hexOfColour } from './theme.ts';

/** What a base has of our colours where its words cannot be read in their own. */
interface Inks {
  ink: ThemeColour;
  accent: ThemeColour;
}

/** A layout that opens a deck or a part, as our slides will use it, with what has to be changed in it. */
export interface ReadyOpening {
  layout: ProfileLayout;
  mending: Mending;
}

/** What a layout is for, by its type and its places, which are the same in every language of Office. */
const isFor: Readonly<Record<OpeningRole, (layout: BaseLayout) => boolean>> = {
  cover: ({ type, placeholders }) =>
    type === 'title' || placeholders.some((place) => ['ctrTitle', 'subTitle'].includes(place.type)),
  divider: ({ type }) => type === 'secHead',
};

/** A title in a place smaller than this, in shares of the slide’s width and in inches, is no title of a cover. */
const LEAST = { share: 0.3, height: 0.4 };
/** Lines of a text that stand on a panel: of a place that is higher only the part is covered in which words stand. */
const LINES = 3;
const LINE = 1.2;
/** WCAG 2.2 AA: text of any size, and of 18 points and more. */
const READABLE = 4.5;
const LARGE = { contrast: 3.1, from: 18 };

interface Words {
  area: Area;
  style: TextStyle;
  hex: string;
  /** A colour of the theme in place of the file’s own; null keeps that; undefined where none is read. */
  colour: ThemeColour | null | undefined;
}

const isLying = ({ element }: Placeholder): boolean => {
  const setting = childAt(element, 'txBody', 'bodyPr');
  return (attribute(setting, 'vert') ?? 'horz') === 'horz' && (attribute(setting, 'rot') ?? '0') === '0';
};

const isOn = ({ x, y, w, h }: Area, { width, height }: SlideSize): boolean =>
  x >= 0 && y >= 0 && x + w <= width + 0.02 && y + h <= height + 0.02;

/** Where the lines of a text stand in its place. */
const partOf = ({ area, style: { size, anchor, inset } }: Words): Area => {
  const h = Math.min(area.h, (LINES * size * LINE) / 72 + 2 * inset.down);
  const spare = area.h - h;
  return { ...area, h, y: area.y + (anchor === 'top' ? 0 : anchor === 'bottom' ? spare : spare / 2) };
};

const wordsIn = (
  place: Placeholder & { area: Area },
  { theme, master }: BaseLayout,
  scene: Scene,
  styles: 'titleStyle' | 'bodyStyle',
  inks: Inks,
): Words => {
  const style = textStyleOf(place, master, styles);
  const hex = hexOfColour(colourIn(style.colour), theme) ?? theme.slots.tx1;
  const needed = style.size >= LARGE.from ? LARGE.contrast : READABLE;
  const colour = colourOn(theme, hex, coloursUnder(scene, place.area), needed, [inks.ink, inks.accent]);
  return { area: place.area, style, hex, colour: colour === 'own' ? null : (colour ?? undefined) };
};

const styleOf = ({ style, hex, colour }: Words, ink: ThemeColour): TitleStyle => ({
  size: style.size,
  bold: style.bold,
  capitals: style.capitals,
  align: style.align,
  anchor: style.anchor,
  colour: colour ?? { ...ink, hex: colour === null ? hex : ink.hex },
  inset: style.inset,
});

/** The place under a title for its lines: what the file calls a subtitle, else its largest place for text. */
const underOf = (layout: BaseLayout, title: Area, size: SlideSize): (Placeholder & { area: Area }) | null =>
  contentPlaceholders(layout)
    .flatMap((place) => (place.area === null ? [] : [{ ...place, area: place.area }]))
    .filter((place) => ['subTitle', 'body'].includes(place.type) && isLying(place))
    .filter(({ area }) => area.w >= size.width * LEAST.share && area.h >= LEAST.height && isOn(area, size))
    .filter(({ area }) => !overlap(area, title) || area.y > title.y)
    .toSorted(
      (one, other) =>
        Number(other.type === 'subTitle') - Number(one.type === 'subTitle') ||
        other.area.w * other.area.h - one.area.w * one.area.h,
    )[0] ?? null;

const readyOpening = (
  layout: BaseLayout,
  role: OpeningRole,
  size: SlideSize,
  inks: Inks,
): ReadyOpening | null => {
  const own = titleOf(layout);
  if (own === null || !isLying(own) || !isOn(own.area, size)) return null;
  if (own.area.w < size.width * LEAST.share || own.area.h < LEAST.height) return null;
  const scene = sceneOf(layout);
  const title = wordsIn(own, layout, scene, 'titleStyle', inks);
  const place = role === 'cover' ? underOf(layout, own.area, size) : null;
  const lines = place === null ? null : wordsIn(place, layout, scene, 'bodyStyle', inks);
  const isCovered = title.colour === undefined || (lines?.colour === undefined && lines !== null);
  const drawn = (words: Words): Words =>
    isCovered ? { ...words, area: partOf(words), colour: inks.ink } : words;
  const head = drawn(title);
  const under = lines === null ? undefined : drawn(lines);
  const content = under?.area ?? { ...head.area, y: head.area.y + head.area.h, h: 0 };
  const text = ({ area, style, hex, colour }: Words) => ({ area, style, hex, colour: colour ?? null });
  return {
    layout: {
      part: layout.part,
      name: layout.name,
      title: head.area,
      titleStyle: styleOf(head, inks.ink),
      kicker: null,
      ground: null,
      clearFrom: 0,
      risesTo: null,
      content,
      source: { ...content, y: content.y + content.h, h: 0 },
      footer: { area: head.area, size: 12, align: 'start', placeholder: null },
      number: { area: head.area, size: 12, align: 'end', placeholder: null, isDrawn: true },
      body: place === null ? null : { index: place.index, type: place.type },
      ...(under !== undefined && { lines: styleOf(under, inks.ink) }),
    },
    mending: {
      part: layout.part,
      panel: isCovered
        ? {
            area: padded(
              union([head, ...(under === undefined ? [] : [under])].map(({ area }) => area)),
              size,
            ),
            colour: groundFor(layout.theme, inks.ink.hex),
          }
        : null,
      title: text(head),
      ...(under !== undefined && place !== null && { lines: { ...text(under), index: place.index } }),
      furniture: [],
    },
  };
};

/**
 * The layouts of a base with which a deck and its appendix begin: of the master that our slides stand on, the one that
 * the file’s own slides use most, and none that is used for something else. Null where there is none, or none with a
 * title that can hold ours.
 */
export const openingLayouts = (
  known: readonly BaseLayout[],
  taken: readonly [BaseLayout, ...BaseLayout[]],
  uses: ReadonlyMap<string, number>,
  size: SlideSize,
  inks: Inks,
): Record<OpeningRole, ReadyOpening | null> => {
  const opening = (role: OpeningRole): ReadyOpening | null =>
    known
      .filter(isFor[role])
      .filter(({ masterNumber }) => masterNumber === taken[0].masterNumber)
      .filter(({ part }) => taken.every((other) => other.part !== part))
      .toSorted((one, other) => (uses.get(other.part) ?? 0) - (uses.get(one.part) ?? 0))
      .flatMap((layout) => readyOpening(layout, role, size, inks) ?? [])[0] ?? null;
  return { cover: opening('cover'), divider: opening('divider') };
};
