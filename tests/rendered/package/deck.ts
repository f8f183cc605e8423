import type { Element } from '@xmldom/xmldom';
import {
  attribute,
  childAt,
  descendantsOf,
  elementOf,
  numberAttribute,
} from '../../../src/core/exporters/pptx/elements.ts';
import { EMU_PER_INCH } from '../../../src/core/exporters/pptx/namespaces.ts';
import { areaOf, shapesOf } from '../../../src/core/exporters/pptx/placeholders.ts';
import { relationshipsOf } from '../../../src/core/exporters/pptx/relationships.ts';
import { openedDeck } from '../../core/exporters/pptx/opened-deck.ts';
import type { Box, RenderedDocument } from '../rendered-document.ts';
import { paragraphText } from './texts.ts';

export interface SlidePackage {
  /** Where its title stands; null on a slide without one. */
  title: Box | null;
  /** Footer, date and number, of the slide or as its layout keeps a place for them; words that the layout draws itself. */
  furniture: Box[];
  /** Charts, tables and pictures. */
  pieces: Box[];
  /** From the left end of what the master keeps for title and text to their right end. */
  across: { left: number; right: number };
}

export interface DeckPackage extends Pick<RenderedDocument, 'emptyPlaces'> {
  slides: SlidePackage[];
}

const POINTS = 72;

const boxOf = (shape: Element | undefined): Box | null => {
  const area = shape === undefined ? null : areaOf(shape);
  return area === null
    ? null
    : {
        left: area.x * POINTS,
        top: area.y * POINTS,
        right: (area.x + area.w) * POINTS,
        bottom: (area.y + area.h) * POINTS,
      };
};

const markOf = (shape: Element): Element | undefined =>
  descendantsOf(shape, 'nvPr').flatMap((it) => childAt(it, 'ph') ?? [])[0];

const typeOf = (shape: Element): string | null => {
  const mark = markOf(shape);
  return mark === undefined ? null : (attribute(mark, 'type') ?? 'obj').replace('ctrTitle', 'title');
};

/** A slide, its layout and its master: where a placeholder says nothing of its place, the next one does. */
const chainOf = (parts: ReadonlyMap<string, Uint8Array>, path: string, root: Element): Element[] => {
  const next = (part: string, kind: string): [string, Element] | undefined => {
    const target = relationshipsOf(parts, part).find((found) => found.kind === kind)?.target ?? '';
    const bytes = parts.get(target);
    return bytes === undefined ? undefined : [target, elementOf(bytes)];
  };
  const layout = next(path, 'slideLayout');
  const master = layout === undefined ? undefined : next(layout[0], 'slideMaster');
  return [root, ...(layout === undefined ? [] : [layout[1]]), ...(master === undefined ? [] : [master[1]])];
};

const ofTypes = (root: Element, types: readonly string[]): Element[] =>
  shapesOf(root).filter((shape) => types.includes(typeOf(shape) ?? ''));

const FURNITURE = ['ftr', 'sldNum', 'dt'];

/** Where a layout or master says something by itself. */
const drawnWords = (root: Element): Box[] =>
  shapesOf(root)
    .filter((shape) => typeOf(shape) === null && descendantsOf(shape, 't').length > 0)
    .flatMap((shape) => boxOf(shape) ?? []);

const slidePackage = (chain: readonly Element[], width: number): SlidePackage => {
  const [slide, ...below] = chain;
  if (slide === undefined) throw new Error('A slide without a part');
  const placeOf = (shape: Element): Box | null =>
    boxOf(shape) ??
    below.flatMap((root) => ofTypes(root, [typeOf(shape) ?? '']).flatMap((found) => boxOf(found) ?? []))[0] ??
    null;
  const title = ofTypes(slide, ['title'])[0];
  const kept = below.flatMap((root) =>
    ofTypes(root, ['title', 'body']).flatMap((found) => boxOf(found) ?? []),
  );
  return {
    title: title === undefined ? null : placeOf(title),
    furniture: [
      ...[slide, ...below.slice(0, 1)].flatMap((root) =>
        ofTypes(root, FURNITURE).flatMap((shape) => placeOf(shape) ?? []),
      ),
      ...below.flatMap(drawnWords),
    ],
    pieces: descendantsOf(slide)
      .filter(({ localName }) => localName === 'graphicFrame' || localName === 'pic')
      .flatMap((shape) => boxOf(shape) ?? []),
    across: {
      left: Math.min(width, ...kept.map(({ left }) => left)),
      right: Math.max(0, ...kept.map(({ right }) => right)),
    },
  };
};

/** Pictures, charts and tables fill a place by what they are. */
const isEmpty = (shape: Element): boolean =>
  shape.localName === 'sp' &&
  descendantsOf(shape, 'p').every((paragraph) => paragraphText(paragraph).trim() === '') &&
  descendantsOf(shape, 'fld').length === 0;

/** What the parts of a PowerPoint file say about its slides. */
export const deckPackage = (bytes: Uint8Array): DeckPackage => {
  const { parts, slides, root, main } = openedDeck(bytes);
  const width = ((numberAttribute(childAt(root(main), 'sldSz'), 'cx') ?? 9_144_000) / EMU_PER_INCH) * POINTS;
  return {
    slides: slides.map((slide) => slidePackage(chainOf(parts, slide.path, slide.root), width)),
    emptyPlaces: slides.flatMap((slide, index) =>
      shapesOf(slide.root)
        .filter((shape) => typeOf(shape) !== null && isEmpty(shape))
        .map((shape) => ({ page: index + 1, says: `an empty place of kind ${typeOf(shape)}` })),
    ),
  };
};
