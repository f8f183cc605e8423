import type { Element } from '@xmldom/xmldom';
import {
  attribute,
  childAt,
  childrenOf,
  descendantsOf,
  elementOf,
  numberAttribute,
} from '../../../src/core/exporters/pptx/elements.ts';
import type { Paragraph, RenderedDocument } from '../rendered-document.ts';
import { paragraphText } from './texts.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** In points, from each edge of the page to the text. */
interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PaperPackage extends Pick<RenderedDocument, 'paragraphs' | 'emptyPlaces'> {
  /** Those of the narrowest section, so that nothing of any counts as a footer. */
  margins: Margins;
}

const rootAt = (parts: Parts, path: string): Element | undefined => {
  const bytes = parts.get(path);
  return bytes === undefined ? undefined : elementOf(bytes);
};

const isOn = (property: Element | undefined): boolean =>
  property !== undefined && !['0', 'false'].includes(attribute(property, 'w:val') ?? '1');

interface Style {
  heading: boolean;
  caption: boolean;
  source: boolean;
  startsPage: boolean;
}

const plain: Style = { heading: false, caption: false, source: false, startsPage: false };

/** What styles say, each with what it takes from the one that it is based on; names are English in every Word. */
const stylesOf = (root: Element | undefined): ((id: string) => Style) => {
  const all = new Map(
    (root === undefined ? [] : childrenOf(root, 'style')).map((style) => [
      attribute(style, 'w:styleId') ?? '',
      style,
    ]),
  );
  const found = (id: string, depth: number): Style => {
    const style = all.get(id);
    if (style === undefined || depth > 10) return plain;
    const base = found(attribute(childAt(style, 'basedOn'), 'w:val') ?? '', depth + 1);
    const name = (attribute(childAt(style, 'name'), 'w:val') ?? '').toLowerCase();
    const own = childAt(style, 'pPr', 'pageBreakBefore');
    return {
      heading: /^(?:toc )?heading(?: \d|$)/u.test(name) || base.heading,
      caption: name === 'caption' || base.caption,
      source: name === 'source' || base.source,
      startsPage: own === undefined ? base.startsPage : isOn(own),
    };
  };
  return (id) => found(id, 0);
};

const hasPageBreak = (paragraph: Element): boolean =>
  descendantsOf(paragraph, 'br').some((mark) => attribute(mark, 'w:type') === 'page') ||
  childAt(paragraph, 'pPr', 'sectPr') !== undefined;

/** What stands after an element, paragraph or table. */
const nextOf = (element: Element): Element | undefined => {
  const siblings = childrenOf(element.parentNode as Element).filter(({ localName }) =>
    ['p', 'tbl', 'sdt'].includes(localName ?? ''),
  );
  return siblings[siblings.indexOf(element) + 1];
};

/** Paragraphs of a body and of the content controls in it; those of tables do not lead. */
const paragraphsIn = (root: Element, styleOf: (id: string) => Style): Paragraph[] => {
  let isNewPage = false;
  return descendantsOf(root, 'p').map((paragraph) => {
    const style = styleOf(attribute(childAt(paragraph, 'pPr', 'pStyle'), 'w:val') ?? '');
    const text = paragraphText(paragraph);
    const own = childAt(paragraph, 'pPr', 'pageBreakBefore');
    const startsPage = isNewPage || (own === undefined ? style.startsPage : isOn(own));
    isNewPage = hasPageBreak(paragraph) || (isNewPage && text.trim() === '');
    const isAboveTable = style.caption && nextOf(paragraph)?.localName === 'tbl';
    return {
      text,
      leads: text.trim() !== '' && (style.heading || isAboveTable),
      isSource: style.source,
      startsPage,
    };
  });
};

/** An inch where nothing is said, as in Word. */
const pointsOf = (twips: number | undefined): number => Math.abs(twips ?? 1440) / 20;

/** What the parts of a Word file say about its pages. */
export const paperPackage = (parts: Parts): PaperPackage => {
  const document = rootAt(parts, 'word/document.xml');
  if (document === undefined) throw new Error('No word/document.xml');
  const edges = descendantsOf(document, 'pgMar');
  const narrowest = (name: string): number =>
    Math.min(
      ...(edges.length === 0 ? [undefined] : edges).map((edge) =>
        pointsOf(numberAttribute(edge, `w:${name}`)),
      ),
    );
  return {
    margins: {
      left: narrowest('left'),
      right: narrowest('right'),
      top: narrowest('top'),
      bottom: narrowest('bottom'),
    },
    paragraphs: paragraphsIn(document, stylesOf(rootAt(parts, 'word/styles.xml'))),
    emptyPlaces: descendantsOf(document, 'showingPlcHdr').map((mark) => ({
      page: null,
      says: descendantsOf(mark.parentNode?.parentNode as Element, 'p')
        .map(paragraphText)
        .join(' ')
        .trim(),
    })),
  };
};
