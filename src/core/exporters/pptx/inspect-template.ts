import type { Area, Furniture, ProfileLayout, TemplateProfile, ThemeSlot } from '../../layout/index.ts';
import { gridCeiling, gridFloor } from '../../layout/index.ts';
import { backgroundHex } from './background.ts';
import type { BaseLayout } from './base-layouts.ts';
import { baseLayouts } from './base-layouts.ts';
import type { BasePackage } from './base-package.ts';
import { inWords, openedBase } from './base-package.ts';
import { chosenColours } from './chosen-colours.ts';
import { attribute, childAt, numberAttribute, rootOf } from './elements.ts';
import { freeArea, isFree } from './free-area.ts';
import type { SlideSize } from './layout-roles.ts';
import { bodyOf, layoutRoles, titleOf } from './layout-roles.ts';
import { EMU_PER_INCH } from './namespaces.ts';
import { areaOf, isPlaceholder, masterArea, shapesOf } from './placeholders.ts';
import { textStyleOf } from './text-style.ts';
import { hexOfColour } from './theme.ts';

const SOURCE_HEIGHT = 0.3;
const SOURCE_DISTANCE = 0.1;
const MARGIN = 0.5;
/** The name of the part stands over a title that leaves this much above it. */
const KICKER = { height: 0.22, distance: 0.02, margin: 0.25 };

const slideSize = ({ presentation }: BasePackage): SlideSize => {
  const size = childAt(rootOf(presentation), 'sldSz');
  return {
    width: Number(((numberAttribute(size, 'cx') ?? 9_144_000) / EMU_PER_INCH).toFixed(3)),
    height: Number(((numberAttribute(size, 'cy') ?? 6_858_000) / EMU_PER_INCH).toFixed(3)),
  };
};

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

const furniture = (layout: BaseLayout, type: 'ftr' | 'sldNum', otherwise: Area): Furniture => {
  const found = layout.placeholders.find((placeholder) => placeholder.type === type);
  if (found === undefined || found.area === null)
    return {
      area: masterArea(layout.master, type) ?? otherwise,
      size: 12,
      align: type === 'sldNum' ? 'end' : 'start',
      placeholder: null,
    };
  const { size, align } = textStyleOf(found, layout.master, 'otherStyle');
  return { area: found.area, size, align, placeholder: found.index };
};

/** What the layout and its master draw by themselves, but for what fills the slide. */
const decoration = (layout: BaseLayout, { width, height }: SlideSize): Area[] => {
  const showsMaster = attribute(layout.root, 'showMasterSp') !== '0';
  return [layout.root, ...(showsMaster ? [layout.master] : [])]
    .flatMap(shapesOf)
    .filter((shape) => !isPlaceholder(shape))
    .flatMap((shape) => areaOf(shape) ?? [])
    .filter(({ w, h }) => w * h < width * height * 0.6);
};

/** Under the title, above the footer, as wide as the master's text, without what is drawn there. */
const freeForContent = (layout: BaseLayout, title: Area, inset: number, size: SlideSize): Area => {
  const feet = ['dt', 'ftr', 'sldNum']
    .flatMap((type) => masterArea(layout.master, type) ?? [])
    .concat(
      layout.placeholders.flatMap(({ type, area }) =>
        ['dt', 'ftr', 'sldNum'].includes(type) ? (area ?? []) : [],
      ),
    )
    .filter(({ y }) => y > size.height * 0.7);
  const body = masterArea(layout.master, 'body') ?? {
    x: Math.max(MARGIN, title.x),
    y: 0,
    w: size.width - 2 * Math.max(MARGIN, title.x),
    h: 0,
  };
  const below = title.y + title.h + 0.1;
  const top = Math.max(below, Math.min(body.y, below + 0.4));
  const bottom = Math.min(size.height - 0.4, ...feet.map(({ y }) => y - 0.05));
  /** Office keeps space inside a title; content begins where the words of the title do. */
  const startsAlike = Math.abs(body.x - title.x) < 0.2;
  const across = startsAlike ? Math.max(0, title.x + inset - body.x) : 0;
  const whole = { x: body.x + across, y: top, w: body.w - 2 * across, h: bottom - top };
  return inward(freeArea(whole, decoration(layout, size)));
};

const profileLayout = (layout: BaseLayout, size: SlideSize): ProfileLayout => {
  const title = titleOf(layout);
  if (title === null) throw new Error(`A layout without a title was chosen: ${layout.part}`);
  const style = textStyleOf(title, layout.master, 'titleStyle');
  const slot = attribute(childAt(style.colour, 'schemeClr'), 'val') ?? 'tx1';
  const free = freeForContent(layout, title.area, style.inset.across, size);
  const source = { ...free, y: gridFloor(free.y + free.h - SOURCE_HEIGHT), h: SOURCE_HEIGHT };
  const foot = { x: free.x, y: size.height - 0.4, w: free.w, h: 0.3 };
  const number = furniture(layout, 'sldNum', { ...foot, x: foot.x + foot.w - 1, w: 1 });
  const above = {
    x: free.x,
    y: Number((title.area.y - KICKER.height - KICKER.distance).toFixed(2)),
    w: free.w,
    h: KICKER.height,
  };
  return {
    part: layout.part,
    name: layout.name,
    title: title.area,
    titleStyle: {
      size: style.size,
      bold: style.bold,
      capitals: style.capitals,
      align: style.align,
      anchor: style.anchor,
      colour: {
        slot: (slot in layout.theme.slots ? slot : 'tx1') as ThemeSlot,
        luminance: null,
        hex:
          hexOfColour(childAt(style.colour, 'schemeClr') ?? childAt(style.colour, 'srgbClr'), layout.theme) ??
          layout.theme.slots.tx1,
      },
      inset: style.inset,
    },
    kicker: above.y >= KICKER.margin && isFree(above, decoration(layout, size)) ? above : null,
    ground: null,
    risesTo: null,
    content: { ...free, h: Number((source.y - SOURCE_DISTANCE - free.y).toFixed(2)) },
    source,
    footer: furniture(layout, 'ftr', { ...foot, w: foot.w - 1.1 }),
    number,
    body: null,
  };
};

const readProfile = (base: BasePackage): TemplateProfile => {
  const size = slideSize(base);
  const { titleOnly, content, remarks } = layoutRoles(baseLayouts(base), size);
  const withTitle = profileLayout(titleOnly, size);
  const background = backgroundHex(titleOnly, withTitle.content);
  const { colours, remarks: colourRemarks } = chosenColours(titleOnly.theme, background);
  const body = content === null ? null : bodyOf(content, size);
  return {
    name: titleOnly.theme.name,
    width: size.width,
    height: size.height,
    layouts: {
      'title-only': withTitle,
      content:
        content === null || body === null
          ? withTitle
          : { ...profileLayout(content, size), body: { index: body.index } },
    },
    colours,
    fonts: titleOnly.theme.fonts,
    remarks: [...remarks, ...colourRemarks],
  };
};

/** What layout needs to know about an opened base file. */
export const profileOf = (base: BasePackage): TemplateProfile => inWords(() => readProfile(base));

/** What of a company's file will stay behind, once it is known that it can be a base. */
export const leftOfTemplate = (bytes: Uint8Array): string[] => {
  const base = openedBase(bytes);
  profileOf(base);
  return base.remarks;
};

/** A base file as layout sees it: its size, its layouts by role, the free area, colours that can be read, fonts. */
export const templateProfile = (bytes: Uint8Array): TemplateProfile => profileOf(openedBase(bytes));
