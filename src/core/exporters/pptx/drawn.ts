import type { Element } from '@xmldom/xmldom';
import { type Area, overlap } from '../../layout/index.ts';
import type { BaseLayout } from './base-layouts.ts';
import { attribute, childAt, childrenOf, descendantsOf, numberAttribute } from './elements.ts';
import { EMU_PER_INCH } from './namespaces.ts';
import { areaOf, isPlaceholder, shapesOf } from './placeholders.ts';
import { colourIn, hexOfColour, type Theme } from './theme.ts';

/** Colours that may lie under a text; null among them for one that nobody knows, as of a picture. */
export type Colours = readonly (string | null)[];

/** Something that a base draws by itself, on a master or a layout. */
export interface Drawn {
  area: Area;
  colours: Colours;
  /** Fills its whole area, so that nothing below it is seen there. */
  isWhole: boolean;
}

/** From the background upwards. */
export interface Scene {
  background: Colours;
  drawn: readonly Drawn[];
  /** A number of the slide that is drawn by itself, and is no place of ours. */
  number: Area | null;
}

interface Fill {
  colours: Colours;
  isOpaque: boolean;
}

const nothing: Fill = { colours: [], isOpaque: false };
const unknown: Fill = { colours: [null], isOpaque: true };

const isOpaqueColour = (colour: Element | undefined): boolean =>
  colour !== undefined && (numberAttribute(childAt(colour, 'alpha'), 'val') ?? 100_000) > 98_000;

const FILLS = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'] as const;

const fillElement = (holder: Element | undefined): Element | undefined =>
  holder === undefined
    ? undefined
    : childrenOf(holder).find(({ localName }) => FILLS.includes(localName as (typeof FILLS)[number]));

/** A fill in colours: all stops of a gradient, both colours of a pattern; a picture has none that is known. */
const fillOf = (fill: Element, theme: Theme, placeholder: string | null): Fill => {
  const among = (colours: readonly (Element | undefined)[]): Fill => ({
    colours: colours.map((colour) => hexOfColour(colour, theme, placeholder)),
    isOpaque: colours.every(isOpaqueColour),
  });
  switch (fill.localName) {
    case 'solidFill':
      return among([colourIn(fill)]);
    case 'gradFill': {
      const stops = childrenOf(childAt(fill, 'gsLst') ?? fill, 'gs');
      return stops.length === 0 ? unknown : among(stops.map(colourIn));
    }
    case 'pattFill':
      return among([colourIn(childAt(fill, 'fgClr')), colourIn(childAt(fill, 'bgClr'))]);
    case 'noFill':
      return nothing;
    default:
      return unknown;
  }
};

/** A fill of the theme by its number: from 1 for shapes, from 1001 for backgrounds. */
const themeFill = (reference: Element | undefined, theme: Theme): Fill => {
  const number = numberAttribute(reference, 'idx') ?? 0;
  if (number === 0 || number === 1000) return nothing;
  const list = number > 1000 ? 'bgFillStyleLst' : 'fillStyleLst';
  const fills = childAt(theme.formats, list);
  const fill = fills === undefined ? undefined : childrenOf(fills)[(number % 1000) - 1];
  const placeholder = hexOfColour(colourIn(reference), theme);
  if (fill !== undefined) return fillOf(fill, theme, placeholder);
  return placeholder === null ? unknown : { colours: [placeholder], isOpaque: true };
};

/** The nearest background of the three that says anything; white where none does. */
const backgroundOf = ({ root, master, theme }: BaseLayout): Colours => {
  const [background] = [root, master].flatMap((part) => childAt(part, 'cSld', 'bg') ?? []);
  if (background === undefined) return [theme.slots.bg1];
  const fill = fillElement(childAt(background, 'bgPr'));
  const { colours } =
    fill === undefined ? themeFill(childAt(background, 'bgRef'), theme) : fillOf(fill, theme, null);
  return colours.length === 0 ? [theme.slots.bg1] : colours;
};

/** How a group moves and stretches what stands in it. */
type Placing = (area: Area) => Area;

const placingOf = (group: Element, outer: Placing): Placing => {
  const transform = childAt(group, 'grpSpPr', 'xfrm');
  const place = areaOf(group);
  const [x, y] = ['x', 'y'].map(
    (name) => (numberAttribute(childAt(transform, 'chOff'), name) ?? 0) / EMU_PER_INCH,
  );
  const [w, h] = ['cx', 'cy'].map(
    (name) => (numberAttribute(childAt(transform, 'chExt'), name) ?? 0) / EMU_PER_INCH,
  );
  if (place === null || x === undefined || y === undefined || !w || !h) return outer;
  const [across, down] = [place.w / w, place.h / h];
  return (area) =>
    outer({
      x: place.x + (area.x - x) * across,
      y: place.y + (area.y - y) * down,
      w: area.w * across,
      h: area.h * down,
    });
};

/** Sixty thousandths of a degree. */
const QUARTER = 5_400_000;

/** A shape that lies on its side takes the room of one that is turned. */
const turned = (shape: Element, area: Area): Area => {
  const rotation = Math.abs(numberAttribute(childAt(shape, 'spPr', 'xfrm'), 'rot') ?? 0) % (2 * QUARTER);
  if (rotation < QUARTER / 2 || rotation > QUARTER * 1.5) return area;
  const { x, y, w, h } = area;
  return { x: x + (w - h) / 2, y: y + (h - w) / 2, w: h, h: w };
};

const WHOLE_FORMS = new Set(['rect', 'roundRect', 'round2SameRect', 'round1Rect', 'snip1Rect']);

const isBox = (shape: Element): boolean => {
  const properties = childAt(shape, 'spPr');
  if (childAt(properties, 'custGeom') !== undefined) return false;
  const form = attribute(childAt(properties, 'prstGeom'), 'prst');
  return form === undefined || WHOLE_FORMS.has(form);
};

const hasLine = (shape: Element): boolean => {
  const line = childAt(shape, 'spPr', 'ln');
  if (line !== undefined && fillElement(line) !== undefined) return childAt(line, 'noFill') === undefined;
  return (numberAttribute(childAt(shape, 'style', 'lnRef'), 'idx') ?? 0) > 0;
};

const hasWords = (shape: Element): boolean => (childAt(shape, 'txBody')?.textContent ?? '').trim() !== '';

const shapeFill = (shape: Element, theme: Theme, background: Colours): Fill => {
  if (['1', 'true'].includes(attribute(shape, 'useBgFill') ?? ''))
    return { colours: background, isOpaque: true };
  const own = fillElement(childAt(shape, 'spPr'));
  return own === undefined ? themeFill(childAt(shape, 'style', 'fillRef'), theme) : fillOf(own, theme, null);
};

const drawnIn = (shapes: readonly Element[], theme: Theme, background: Colours, place: Placing): Drawn[] =>
  shapes.flatMap((shape): Drawn[] => {
    if (shape.localName === 'grpSp')
      return drawnIn(childrenOf(shape), theme, background, placingOf(shape, place));
    const own = areaOf(shape);
    if (own === null || isPlaceholder(shape)) return [];
    const area = place(turned(shape, own));
    switch (shape.localName) {
      case 'pic':
        return [{ area, colours: [null], isWhole: true }];
      case 'graphicFrame':
        return [{ area, colours: [null], isWhole: false }];
      case 'cxnSp':
        return [{ area, colours: [null], isWhole: false }];
      case 'sp': {
        const { colours, isOpaque } = shapeFill(shape, theme, background);
        if (colours.length > 0) return [{ area, colours, isWhole: isOpaque && isBox(shape) }];
        // A frame is seen at its edge alone; words are seen all over.
        return hasWords(shape) || (hasLine(shape) && (area.w < 0.1 || area.h < 0.1))
          ? [{ area, colours: [null], isWhole: false }]
          : [];
      }
      default:
        return [];
    }
  });

const countsSlides = (shape: Element): boolean =>
  !isPlaceholder(shape) &&
  descendantsOf(shape, 'fld').some((field) => attribute(field, 'type') === 'slidenum');

/** What master and layout draw, from the background upwards. */
export const sceneOf = (layout: BaseLayout): Scene => {
  const { root, master, theme } = layout;
  const background = backgroundOf(layout);
  const showsMaster = !['0', 'false'].includes(attribute(root, 'showMasterSp') ?? '1');
  const shapes = [...(showsMaster ? shapesOf(master) : []), ...shapesOf(root)];
  const counting = shapes.find(countsSlides);
  return {
    background,
    drawn: drawnIn(shapes, theme, background, (area) => area),
    number: counting === undefined ? null : areaOf(counting),
  };
};

/** What only touches a text at its edge lies beside it. */
const TOUCHES = 0.06;

const inner = ({ x, y, w, h }: Area): Area => ({
  x: x + TOUCHES,
  y: y + TOUCHES,
  w: Math.max(0.01, w - 2 * TOUCHES),
  h: Math.max(0.01, h - 2 * TOUCHES),
});

export const covers = (outer: Area, { x, y, w, h }: Area): boolean =>
  outer.x <= x && outer.y <= y && outer.x + outer.w >= x + w && outer.y + outer.h >= y + h;

/** A line across a text is seen beside its letters, not under them. */
const THIN = 0.06;

export const isLine = ({ area }: Drawn): boolean => area.w < THIN || area.h < THIN;

/** All colours that may lie under an area, each once. */
export const coloursUnder = ({ background, drawn }: Scene, area: Area): Colours => {
  const place = inner(area);
  const colours = drawn.reduce<Colours>((below, each) => {
    if (isLine(each) || !overlap(each.area, place)) return below;
    return each.isWhole && covers(each.area, place) ? each.colours : [...below, ...each.colours];
  }, background);
  return [...new Set(colours)];
};
