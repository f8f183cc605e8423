import type { Area, Furniture, ProfileLayout, TemplateProfile, ThemeColour } from '../../layout/index.ts';
import { contrast, gridFloor, overlap } from '../../layout/index.ts';
import { ExportRefusal } from '../exporter.ts';
import { baseLayouts } from './base-layouts.ts';
import type { BasePackage } from './base-package.ts';
import { inWords, openedBase } from './base-package.ts';
import { carriesWords, chosenColours, groundFor, panelColour } from './chosen-colours.ts';
import { coloursUnder, isLine } from './drawn.ts';
import { childAt, numberAttribute, rootOf } from './elements.ts';
import { freeArea, isFree } from './free-area.ts';
import { bodyOf, type SlideSize } from './layout-places.ts';
import { layoutRoles } from './layout-roles.ts';
import { type Mending, mendedLayout } from './mended-layout.ts';
import { EMU_PER_INCH } from './namespaces.ts';
import { openingLayouts } from './opening-layouts.ts';
import { masterArea } from './placeholders.ts';
import { type PlacedLayout, placedLayout } from './placed-layout.ts';
import { sizeFactor } from './resized.ts';
import { colourOn, padded, union } from './readable-place.ts';
import { textStyleOf } from './text-style.ts';
import { colourIn, hexOfColour } from './theme.ts';

const SOURCE_HEIGHT = 0.3;
const SOURCE_DISTANCE = 0.1;
/** The name of the part stands over a title that leaves this much above it. */
const KICKER = { height: 0.22, distance: 0.02, margin: 0.25 };
/** One line of the foot, how far it stays from the edge of the slide, the file’s own and ours, and its sizes in points. */
const FOOT = { height: 0.3, edge: 0.16, made: 0.22, least: 12, most: 14 };
/** WCAG 2.2 AA: text of any size, and of 18 points and more. */
const READABLE = 4.5;
const LARGE = 3.1;
/** Less than this in inches holds no claim and what it says. */
const LEAST = { width: 4.5, height: 3.5, content: 1.9 };

const slideSize = ({ presentation }: BasePackage): SlideSize => {
  const size = childAt(rootOf(presentation), 'sldSz');
  const inches = (name: string, otherwise: number): number =>
    Number(((numberAttribute(size, name) ?? otherwise) / EMU_PER_INCH).toFixed(3));
  return { width: inches('cx', 9_144_000), height: inches('cy', 6_858_000) };
};

const refuseSmall = ({ width, height }: SlideSize): void => {
  if (width < LEAST.width || height < LEAST.height)
    throw new ExportRefusal(
      `The slides of the company file are ${width.toFixed(1)} by ${height.toFixed(1)} inches, too small for a claim and what proves it; set a slide size of 16:9 or 4:3 in PowerPoint and choose the file again.`,
    );
};

/** A layout as our slides will use it, with what has to be changed in it so that they can. */
interface ReadyLayout {
  layout: ProfileLayout;
  mending: Mending;
}

const onSlide = ({ x, y, w, h }: Area, { width, height }: SlideSize): boolean =>
  x >= FOOT.edge && y >= FOOT.edge && x + w <= width - FOOT.edge && y + h <= height - FOOT.edge;

/** The footer or the number as the file has it. */
const furnitureOf = ({ layout }: PlacedLayout, type: 'ftr' | 'sldNum') => {
  const found = layout.placeholders.find((placeholder) => placeholder.type === type);
  const area = found?.area ?? masterArea(layout.master, type);
  if (found === undefined || area === null) return null;
  const own = textStyleOf(found, layout.master, 'otherStyle');
  const style = { ...own, bold: false, size: Math.min(FOOT.most, Math.max(FOOT.least, own.size)) };
  return {
    area,
    style,
    index: found.index,
    hex: hexOfColour(colourIn(style.colour), layout.theme) ?? layout.theme.slots.tx1,
  };
};

/** Between what the file draws under a title and our content, in inches. */
const UNDER_DRAWN = 0.12;

/** The foot of what is drawn beside or under a title over the content: a bar, a rule, the band that the title lies on. */
const clearUnder = ({ scene, title }: PlacedLayout, { x, y, w }: Area): number =>
  scene.drawn
    .filter(({ area }) => area.x < x + w && area.x + area.w > x)
    .map(({ area }) => area.y + area.h + UNDER_DRAWN)
    .filter((foot) => foot > title.y && foot <= y + UNDER_DRAWN)
    .reduce((lowest, foot) => Math.max(lowest, foot), title.y);

/** What is drawn on less of a slide is a mark or words, which no panel of ours may cover. */
const SMALL = 0.06;
/** No foot of ours stands higher than this, as a share of the slide. */
const LOW = 0.82;

/** A foot of ours beside or above the marks and words that the file draws in its row, where that leaves room for one. */
const footFree = (foot: Area, { scene }: PlacedLayout, { width, height }: SlideSize): Area => {
  const small = scene.drawn
    .filter((each) => !isLine(each) && each.area.w * each.area.h < SMALL * width * height)
    .map(({ area }) => area)
    .filter((area) => overlap(area, foot));
  if (small.length === 0) return foot;
  const beside = freeArea(
    foot,
    small.map((area) => ({ ...area, y: foot.y, h: foot.h })),
  );
  if (beside.h === foot.h && beside.w >= foot.w * 0.5) return beside;
  const y = Math.min(...small.map((area) => area.y)) - foot.h - 0.05;
  return y >= height * LOW ? { ...foot, y } : foot;
};

type ColoursOf = ReturnType<typeof chosenColours>['colours'];

/** Everything that a layout says, once the colours of the deck are chosen. */
const readyLayout = (
  placed: PlacedLayout,
  size: SlideSize,
  colours: ColoursOf,
  panel: ThemeColour | null,
): ReadyLayout => {
  const { layout, scene, title, titleStyle, free } = placed;
  const { theme } = layout;
  const ownTitle = hexOfColour(colourIn(titleStyle.colour), theme) ?? theme.slots.tx1;
  const wordsOfTitle = {
    ...title,
    x: title.x + titleStyle.inset.across,
    w: title.w - 2 * titleStyle.inset.across,
  };
  const titleColour = colourOn(theme, ownTitle, coloursUnder(scene, wordsOfTitle), LARGE, [colours.ink]);
  const isTitleOnPanel = titleColour === null;

  const foot = footFree(
    { x: free.x, y: size.height - FOOT.height - FOOT.made, w: free.w, h: FOOT.height },
    placed,
    size,
  );
  const places = {
    ftr: { ...foot, w: Math.max(1, foot.w - 1.1) },
    sldNum: { ...foot, x: foot.x + foot.w - 1, w: 1 },
  };
  const feetAt = (areaOf: (type: 'ftr' | 'sldNum', own: ReturnType<typeof furnitureOf>) => Area) =>
    (['ftr', 'sldNum'] as const).map((type) => {
      const own = furnitureOf(placed, type);
      const area = areaOf(type, own);
      const colour = colourOn(theme, own?.hex ?? null, coloursUnder(scene, area), READABLE, [
        colours.grey,
        colours.ink,
      ]);
      return { type, own, area, colour };
    });
  const isRead = (feet: ReturnType<typeof feetAt>): boolean => feet.every(({ colour }) => colour !== null);
  const drawn = scene.drawn.filter((each) => !each.isWhole && !isLine(each)).map(({ area }) => area);
  // Where the file has them, else where we have them; on a panel where they are read in neither place.
  const inTheirs = feetAt((type, own) => {
    const mayStay = own !== null && onSlide(own.area, size) && own.area.h >= 0.2 && isFree(own.area, drawn);
    const drawnNumber = type === 'sldNum' ? scene.number : null;
    return drawnNumber ?? (mayStay ? own.area : places[type]);
  });
  const feet = isRead(inTheirs) ? inTheirs : feetAt((type) => places[type]);
  const isFootOnPanel = !isRead(feet);

  const isOnPanel = panel !== null || isTitleOnPanel || isFootOnPanel;
  const bottom = Math.min(
    free.y + free.h,
    ...feet.filter(({ area }) => area.y > size.height * 0.7).map(({ area }) => area.y - 0.05),
  );
  const room = { ...free, h: gridFloor(bottom - free.y) };
  const covered = isOnPanel
    ? padded(
        union([
          ...(panel === null ? [] : [room]),
          ...(isTitleOnPanel ? [title] : []),
          ...(isFootOnPanel ? feet.map(({ area }) => area) : []),
        ]),
        size,
      )
    : null;

  const source = { ...room, y: gridFloor(room.y + room.h - SOURCE_HEIGHT), h: SOURCE_HEIGHT };
  const furniture = (type: 'ftr' | 'sldNum'): Furniture => {
    const piece = feet.find((each) => each.type === type);
    if (piece === undefined) throw new Error(`No ${type}`);
    return {
      area: piece.area,
      size: piece.own?.style.size ?? FOOT.least,
      align: piece.own?.style.align ?? (type === 'sldNum' ? 'end' : 'start'),
      placeholder: piece.own?.index ?? null,
      ...(piece.own !== null && piece.colour !== 'own' && { colour: piece.colour ?? colours.ink }),
      ...(type === 'sldNum' && scene.number !== null && { isDrawn: true as const }),
    };
  };
  const above = {
    x: free.x,
    y: Number((title.y - KICKER.height - KICKER.distance).toFixed(2)),
    w: free.w,
    h: KICKER.height,
  };
  const isKickerRead =
    above.y >= KICKER.margin &&
    isFree(
      above,
      scene.drawn.filter(({ isWhole }) => !isWhole).map(({ area }) => area),
    ) &&
    coloursUnder(scene, above).every((hex) => hex !== null && contrast(colours.accent.hex, hex) >= READABLE);
  const claimColour = titleColour === 'own' || titleColour === null ? colours.ink : titleColour;
  const written = titleColour === 'own' ? null : claimColour;
  return {
    layout: {
      part: layout.part,
      name: layout.name,
      title,
      titleStyle: {
        size: titleStyle.size,
        bold: titleStyle.bold,
        capitals: titleStyle.capitals,
        align: titleStyle.align,
        anchor: titleStyle.anchor,
        colour: titleColour === 'own' ? { ...colours.ink, hex: ownTitle } : claimColour,
        inset: titleStyle.inset,
      },
      kicker: isKickerRead && !isTitleOnPanel ? above : null,
      ground: null,
      clearFrom: clearUnder(placed, room),
      risesTo: null,
      content: { ...room, h: Number((source.y - SOURCE_DISTANCE - room.y).toFixed(2)) },
      source,
      footer: furniture('ftr'),
      number: furniture('sldNum'),
      body: null,
    },
    mending: {
      part: layout.part,
      panel: covered === null ? null : { area: covered, colour: panel ?? groundFor(theme, colours.ink.hex) },
      title: { area: title, style: titleStyle, colour: written, hex: ownTitle },
      furniture: feet.flatMap(({ type, own, area, colour }) =>
        own === null
          ? []
          : [
              {
                type,
                area,
                style: own.style,
                hex: own.hex,
                colour: colour === 'own' ? null : (colour ?? colours.ink),
              },
            ],
      ),
    },
  };
};

/** A base as its slides will use it: its layouts changed where words could not stand or be read, and what layout needs to know. */
export interface ReadyBase {
  base: BasePackage;
  profile: TemplateProfile;
}

const read = (base: BasePackage): ReadyBase => {
  const size = slideSize(base);
  refuseSmall(size);
  const factor = sizeFactor(size);
  const known = baseLayouts(base);
  const { titleOnly, content, remarks } = layoutRoles(
    known,
    base.uses,
    (layout) => placedLayout(layout, size, factor),
    size,
  );
  const { theme } = titleOnly.layout;
  const under = coloursUnder(titleOnly.scene, titleOnly.free);
  const isCarried = !titleOnly.isOver && carriesWords(theme, under);
  const panel = isCarried ? null : panelColour(theme);
  const grounds = panel === null ? under.filter((hex) => hex !== null) : [panel.hex];
  // A foot or a claim on a panel of its own is read there in the same colours.
  const { colours, remarks: colourRemarks } = chosenColours(theme, grounds);
  const withTitle = readyLayout(titleOnly, size, colours, panel);
  if (withTitle.layout.content.h < LEAST.content)
    throw new ExportRefusal(
      `The layout “${titleOnly.layout.name}” of the company file leaves no room under its title; add one with a title alone in PowerPoint’s slide master view and choose the file again.`,
    );
  const isAlike = (other: PlacedLayout): boolean => {
    const grounds = coloursUnder(other.scene, other.free);
    return (
      panel === null &&
      other.layout.masterNumber === titleOnly.layout.masterNumber &&
      grounds.every(
        (hex) =>
          hex !== null &&
          contrast(colours.ink.hex, hex) >= 7 &&
          contrast(colours.accent.hex, hex) >= READABLE,
      )
    );
  };
  const body = content === null ? null : bodyOf(content.layout, size);
  const withBody =
    content === null || body === null || !isAlike(content) || content.layout.part === titleOnly.layout.part
      ? null
      : readyLayout(content, size, colours, null);
  const isBodySound = withBody !== null && withBody.mending.panel === null;
  const { cover, divider } = openingLayouts(
    known,
    [titleOnly.layout, ...(isBodySound && content !== null ? [content.layout] : [])],
    base.uses,
    size,
    colours,
  );
  const openings = [cover, divider].filter((opening) => opening !== null);
  const mended = [withTitle, ...(isBodySound ? [withBody] : []), ...openings].map(({ mending }) =>
    mendedLayout(base, mending),
  );
  return {
    base: { ...base, parts: new Map([...base.parts, ...mended]) },
    profile: {
      name: theme.name,
      width: size.width,
      height: size.height,
      layouts: {
        'title-only': withTitle.layout,
        content:
          isBodySound && body !== null
            ? { ...withBody.layout, body: { index: body.index } }
            : withTitle.layout,
        ...(cover !== null && { cover: cover.layout }),
        ...(divider !== null && { divider: divider.layout }),
      },
      colours,
      fonts: theme.fonts,
      remarks: [
        ...remarks,
        ...(withTitle.mending.panel === null
          ? []
          : [
              'Words could not be read on what the company file draws under them; on our slides a panel lies between.',
            ]),
        ...colourRemarks,
      ],
    },
  };
};

/** An opened base file made ready for our slides, or one sentence that says why it cannot be. */
export const readyBase = (base: BasePackage): ReadyBase => inWords(() => read(base));

/** On which layouts of a file our slides stand, so that somebody who knows it sees whether these are the right ones. */
const layoutsSaid = ({ layouts }: TemplateProfile): string => {
  const { cover, divider } = layouts;
  const opens = [
    ...(cover === undefined ? [] : [`the deck begins on “${cover.name}”`]),
    ...(divider === undefined ? [] : [`its appendix on “${divider.name}”`]),
  ];
  return `Slides stand on its layout “${layouts['title-only'].name}”${opens.length === 0 ? '' : `; ${opens.join(', ')}`}.`;
};

/** What of a company's file is used and what will stay behind, once it is known that it can be a base. */
export const usedOfTemplate = (bytes: Uint8Array): string[] => {
  const base = openedBase(bytes);
  const { profile } = readyBase(base);
  return [layoutsSaid(profile), ...base.remarks];
};

/** A base file as layout sees it: its size, its layouts by role, the free area, colours that can be read, fonts. */
export const templateProfile = (bytes: Uint8Array): TemplateProfile => readyBase(openedBase(bytes)).profile;
