import type { Element } from '@xmldom/xmldom';
import { parsedXml } from '../../../src/core/files/xml.ts';
import { unzipped } from '../../../src/core/files/zip.ts';
import type { Area } from '../../../src/core/layout/index.ts';
import { type BaseLayout, baseLayouts } from '../../../src/core/exporters/pptx/base-layouts.ts';
import { sceneOf } from '../../../src/core/exporters/pptx/drawn.ts';
import {
  attribute,
  childAt,
  childrenOf,
  descendantsOf,
  elementOf,
  numberAttribute,
} from '../../../src/core/exporters/pptx/elements.ts';
import { areaOf, shapesOf } from '../../../src/core/exporters/pptx/placeholders.ts';
import { relationshipsOf } from '../../../src/core/exporters/pptx/relationships.ts';
import { textStyleOf } from '../../../src/core/exporters/pptx/text-style.ts';
import { hexOfColour, type Theme } from '../../../src/core/exporters/pptx/theme.ts';
import { openedDeck } from '../../core/exporters/pptx/opened-deck.ts';
import { solidHex, textsOfChart } from './chart-contrast.ts';
import type { ColouredText } from './coloured-text.ts';
import { paragraphText } from './texts.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** Something filled on a slide; null where its colour is not one, as of a picture. */
interface Ground {
  area: Area;
  hex: string | null;
}

interface Scene {
  parts: Parts;
  path: string;
  slide: number;
  layout: BaseLayout;
  /** From the background upwards. */
  grounds: Ground[];
}

const everywhere: Area = { x: -100, y: -100, w: 300, h: 300 };

const holdsMiddle = (outer: Area, { x, y, w, h }: Area): boolean => {
  const [middle, centre] = [x + w / 2, y + h / 2];
  return middle >= outer.x && middle <= outer.x + outer.w && centre >= outer.y && centre <= outer.y + outer.h;
};

const groundAt = ({ grounds }: Scene, area: Area): string | null =>
  grounds.findLast((ground) => holdsMiddle(ground.area, area))?.hex ?? null;

interface Look {
  ink: string;
  size: number;
  bold: boolean;
}

const runsOf = (body: Element | undefined, usual: Look, theme: Theme): (Look & { text: string })[] =>
  (body === undefined ? [] : descendantsOf(body))
    .filter(({ localName }) => localName === 'r' || localName === 'fld')
    .map((run) => {
      const properties = childAt(run, 'rPr');
      return {
        text: paragraphText(run),
        ink: solidHex(properties, theme) ?? usual.ink,
        size: (numberAttribute(properties, 'sz') ?? usual.size * 100) / 100,
        bold: (attribute(properties, 'b') ?? (usual.bold ? '1' : '0')) === '1',
      };
    });

/** The layout's own place of the same kind, from which a slide's placeholder takes what it does not say. */
const placeOf = (shape: Element, { placeholders }: BaseLayout) => {
  const mark = childAt(shape, 'nvSpPr', 'nvPr', 'ph');
  if (mark === undefined) return undefined;
  const [type, index] = [attribute(mark, 'type') ?? 'obj', attribute(mark, 'idx') ?? '0'];
  return (
    placeholders.find((place) => place.type === type && place.index === index) ??
    placeholders.find((place) => place.type === type)
  );
};

const usualLook = (shape: Element, layout: BaseLayout): Look => {
  const place = placeOf(shape, layout);
  const plain = { ink: layout.theme.slots.tx1, size: 18, bold: false };
  if (place === undefined) return plain;
  const styles =
    place.type === 'title' || place.type === 'ctrTitle'
      ? 'titleStyle'
      : ['ftr', 'sldNum', 'dt'].includes(place.type)
        ? 'otherStyle'
        : 'bodyStyle';
  const { colour, size, bold } = textStyleOf(place, layout.master, styles);
  const ink = colour === undefined ? null : hexOfColour(childrenOf(colour)[0], layout.theme);
  return { ink: ink ?? plain.ink, size, bold };
};

const isUnknown = (properties: Element | undefined): boolean =>
  ['gradFill', 'blipFill', 'pattFill'].some((name) => childAt(properties, name) !== undefined);

const ofShape = (shape: Element, scene: Scene): ColouredText[] => {
  const { layout, slide } = scene;
  const properties = childAt(shape, 'spPr');
  const area = areaOf(shape) ?? placeOf(shape, layout)?.area ?? everywhere;
  const own = solidHex(properties, layout.theme);
  if (own !== null || isUnknown(properties)) scene.grounds.push({ area, hex: own });
  const ground = own ?? groundAt(scene, area);
  if (ground === null) return [];
  return runsOf(childAt(shape, 'txBody'), usualLook(shape, layout), layout.theme).map((run) => ({
    ...run,
    slide,
    ground,
  }));
};

const ofTable = (table: Element, ground: string, { slide, layout }: Scene): ColouredText[] =>
  descendantsOf(table, 'tc').flatMap((cell) => {
    const properties = childAt(cell, 'tcPr');
    if (isUnknown(properties)) return [];
    const under = solidHex(properties, layout.theme) ?? ground;
    const usual = { ink: layout.theme.slots.tx1, size: 18, bold: false };
    return runsOf(childAt(cell, 'txBody'), usual, layout.theme).map((run) => ({
      ...run,
      slide,
      ground: under,
    }));
  });

const ofFrame = (frame: Element, scene: Scene): ColouredText[] => {
  const { parts, path, slide, layout } = scene;
  const ground = groundAt(scene, areaOf(frame) ?? everywhere);
  if (ground === null) return [];
  const id = descendantsOf(frame, 'chart').map((mark) => attribute(mark, 'r:id'))[0];
  const target = relationshipsOf(parts, path).find((found) => found.id === id)?.target ?? '';
  const chart = parts.get(target);
  return [
    ...descendantsOf(frame, 'tbl').flatMap((table) => ofTable(table, ground, scene)),
    ...(chart === undefined
      ? []
      : textsOfChart(elementOf(chart), layout.theme, ground).map((text) => ({ ...text, slide }))),
  ];
};

const ofTree = (shapes: readonly Element[], scene: Scene): ColouredText[] =>
  shapes.flatMap((shape) => {
    if (shape.localName === 'sp') return ofShape(shape, scene);
    if (shape.localName === 'graphicFrame') return ofFrame(shape, scene);
    if (shape.localName === 'grpSp') return ofTree(childrenOf(shape), scene);
    if (shape.localName === 'pic') scene.grounds.push({ area: areaOf(shape) ?? everywhere, hex: null });
    return [];
  });

/** The slide's own background, else that of its layout, else that of its master; null where it is not one colour. */
const backgroundOf = (slide: Element, layout: BaseLayout): string | null => {
  const own = childAt(slide, 'cSld', 'bg', 'bgPr');
  if (own !== undefined) return solidHex(own, layout.theme);
  const { background } = sceneOf(layout);
  return background.length === 1 ? (background[0] ?? null) : null;
};

/** What master and layout draw under the slide, in their order: panels, and what is not of one known colour. */
const drawnUnder = (layout: BaseLayout): Ground[] =>
  sceneOf(layout).drawn.map(({ area, colours, isWhole }) => ({
    area,
    hex: isWhole && colours.length === 1 ? (colours[0] ?? null) : null,
  }));

/** Every text of the slides of a deck with its colour and what the file puts under it, where both are one colour. */
export const textsOfDeck = (bytes: Uint8Array): ColouredText[] => {
  const { slides, main } = openedDeck(bytes);
  const parts = unzipped(bytes);
  const presentation = parsedXml(parts.get(main) ?? new Uint8Array());
  const layouts = baseLayouts({ parts, main, presentation, types: new Map(), uses: new Map(), remarks: [] });
  return slides.flatMap(({ path, root }, index) => {
    const part = relationshipsOf(parts, path).find(({ kind }) => kind === 'slideLayout')?.target;
    const layout = layouts.find((each) => each.part === part);
    if (layout === undefined) throw new Error(`${path} has no layout.`);
    const scene = {
      parts,
      path,
      slide: index + 1,
      layout,
      grounds: [{ area: everywhere, hex: backgroundOf(root, layout) }, ...drawnUnder(layout)],
    };
    return ofTree(shapesOf(root), scene);
  });
};
