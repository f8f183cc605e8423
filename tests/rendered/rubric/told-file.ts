import type { Element } from '@xmldom/xmldom';
import {
  attribute,
  childAt,
  childrenOf,
  descendantsOf,
  elementOf,
} from '../../../src/core/exporters/pptx/elements.ts';
import { relationshipsOf } from '../../../src/core/exporters/pptx/relationships.ts';
import { unzipped } from '../../../src/core/files/zip.ts';
import { openedDeck } from '../../core/exporters/pptx/opened-deck.ts';
import { paragraphText } from '../package/texts.ts';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** What a paragraph is to its reader. */
export type Role =
  | 'title'
  | 'heading'
  | 'kicker'
  | 'contents'
  | 'caption'
  | 'source'
  | 'head'
  | 'cell'
  | 'figure'
  | 'item'
  | 'body'
  | 'furniture'
  | 'note';

export interface Passage {
  text: string;
  role: Role;
  /** Of a heading, from 1; 0 elsewhere. */
  level: number;
  /** The number of its slide, from 1; 0 in a paper. */
  slide: number;
}

export interface ChartPart {
  path: string;
  root: Element;
  slide: number;
  alternative: string;
}

/** A Word or PowerPoint file as its reader and its program have it. */
export interface ToldFile {
  name: string;
  kind: 'paper' | 'deck';
  /** As templates call it: paper, summary, deck, pitch, brief, story, pilot-report, update. */
  document: string;
  language: string;
  bytes: Uint8Array;
  parts: Parts;
  passages: Passage[];
  charts: ChartPart[];
  slides: { root: Element; notes: string; part: string }[];
}

const rootAt = (parts: Parts, path: string): Element | undefined => {
  const bytes = parts.get(path);
  return bytes === undefined ? undefined : elementOf(bytes);
};

const styleRole = (style: string, isItem: boolean): Pick<Passage, 'role' | 'level'> => {
  const level = Number(/^Heading([1-6])$/u.exec(style)?.[1] ?? 0);
  if (level > 0) return { role: 'heading', level };
  if (style === 'Title') return { role: 'title', level: 0 };
  if (style.startsWith('TOC') || style === 'TableofFigures') return { role: 'contents', level: 0 };
  if (style === 'Caption') return { role: 'caption', level: 0 };
  if (style === 'Source') return { role: 'source', level: 0 };
  if (style === 'TableHeading') return { role: 'head', level: 0 };
  if (style === 'TableText') return { role: 'cell', level: 0 };
  if (/^(?:Figure|Quote|MatrixAxis|Callout\w+Title)/u.test(style)) return { role: 'figure', level: 0 };
  return { role: isItem ? 'item' : 'body', level: 0 };
};

const styleOf = (paragraph: Element): string => attribute(childAt(paragraph, 'pPr', 'pStyle'), 'w:val') ?? '';

/** Paragraphs of numbered headings and numbered text are no items of a list. */
const isListItem = (paragraph: Element): boolean =>
  childAt(paragraph, 'pPr', 'numPr') !== undefined && styleOf(paragraph) === 'ListParagraph';

const valueOf = (element: Element | undefined): string => attribute(element, 'w:val') ?? '';

/** What Word writes before the first level of a list, by the number of the list: `Appendix %1`. */
const listTexts = (parts: Parts): Map<string, string> => {
  const root = rootAt(parts, 'word/numbering.xml');
  if (root === undefined) return new Map();
  const texts = new Map(
    descendantsOf(root, 'abstractNum').map((list) => [
      attribute(list, 'w:abstractNumId') ?? '',
      valueOf(childAt(list, 'lvl', 'lvlText')),
    ]),
  );
  return new Map(
    descendantsOf(root, 'num').map((list) => [
      attribute(list, 'w:numId') ?? '',
      texts.get(valueOf(childAt(list, 'abstractNumId'))) ?? '',
    ]),
  );
};

/** Words that stand before a heading and are not in its text: those that number an appendix. */
const wordsBefore = (parts: Parts): ((paragraph: Element) => string) => {
  const texts = listTexts(parts);
  const counts = new Map<string, number>();
  return (paragraph) => {
    const list = valueOf(childAt(paragraph, 'pPr', 'numPr', 'numId'));
    const text = texts.get(list) ?? '';
    if (!styleOf(paragraph).startsWith('Heading') || !/\p{L}/u.test(text)) return '';
    const count = (counts.get(list) ?? 0) + 1;
    counts.set(list, count);
    return `${text.replace('%1', String.fromCodePoint(64 + count))} `;
  };
};

const paperPassages = (parts: Parts): Passage[] => {
  const before = wordsBefore(parts);
  return [...parts.keys()]
    .filter((path) => /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(path))
    .flatMap((path) => {
      const root = rootAt(parts, path);
      return root === undefined
        ? []
        : descendantsOf(root, 'p').map((paragraph): Passage => ({
            text: `${before(paragraph)}${paragraphText(paragraph).trim()}`,
            ...(path === 'word/document.xml'
              ? styleRole(styleOf(paragraph), isListItem(paragraph))
              : { role: 'furniture' as const, level: 0 }),
            slide: 0,
          }));
    })
    .filter(({ text }) => text !== '');
};

const placeholderOf = (shape: Element): string | null => {
  const mark = descendantsOf(shape, 'nvPr').flatMap((it) => childAt(it, 'ph') ?? [])[0];
  return mark === undefined ? null : (attribute(mark, 'type') ?? 'obj');
};

const nameOf = (shape: Element): string => attribute(descendantsOf(shape, 'cNvPr')[0], 'name') ?? '';

const sourceStart = /^(?:Sources?|Quellen?)\b/u;

const sizeOf = (paragraph: Element): number =>
  Math.max(0, ...descendantsOf(paragraph, 'rPr').map((run) => Number(attribute(run, 'sz') ?? 0)));

const shapePassages = (shape: Element, slide: number): Passage[] => {
  const type = placeholderOf(shape) ?? '';
  const paragraphs = descendantsOf(shape, 'p').map((element) => ({
    element,
    text: paragraphText(element).trim(),
  }));
  const roleOf = (element: Element, text: string): Role => {
    if (type === 'title' || type === 'ctrTitle') return 'title';
    if (['ftr', 'sldNum', 'dt'].includes(type)) return 'furniture';
    if (nameOf(shape).startsWith('Part ')) return 'kicker';
    if (sourceStart.test(text)) return 'source';
    if (sizeOf(element) >= 2200) return 'figure';
    const properties = childAt(element, 'pPr');
    return properties !== undefined &&
      /^bu(?:Char|AutoNum)$/u.test(
        childrenOf(properties)
          .map(({ localName }) => localName)
          .find(
            (name) =>
              name?.startsWith('bu') === true && name !== 'buClr' && name !== 'buFont' && name !== 'buSzPct',
          ) ?? '',
      )
      ? 'item'
      : 'body';
  };
  return paragraphs
    .filter(({ text }) => text !== '')
    .map(({ element, text }) => ({ text, role: roleOf(element, text), level: 0, slide }));
};

const tablePassages = (table: Element, slide: number): Passage[] =>
  descendantsOf(table, 'tr').flatMap((row, index) =>
    descendantsOf(row, 'p')
      .map((paragraph) => paragraphText(paragraph).trim())
      .filter((text) => text !== '')
      .map((text): Passage => ({ text, role: index === 0 ? 'head' : 'cell', level: 0, slide })),
  );

const slidePassages = (root: Element, slide: number): Passage[] => [
  ...descendantsOf(root, 'sp').flatMap((shape) => shapePassages(shape, slide)),
  ...descendantsOf(root, 'tbl').flatMap((table) => tablePassages(table, slide)),
];

const notePassages = (xml: string, slide: number): Passage[] => {
  if (xml === '') return [];
  const root = elementOf(new TextEncoder().encode(xml));
  return descendantsOf(root, 'sp')
    .filter((shape) => placeholderOf(shape) === 'body')
    .flatMap((shape) => descendantsOf(shape, 'p').map((paragraph) => paragraphText(paragraph).trim()))
    .filter((text) => text !== '')
    .map((text) => ({ text, role: 'note', level: 0, slide }));
};

/** Charts with the words that stand for them, in the order of the file. */
const chartsOf = (parts: Parts, host: string, root: Element, slide: number): ChartPart[] => {
  const targets = new Map(relationshipsOf(parts, host).map(({ id, target }) => [id, target]));
  return descendantsOf(root, 'chart').flatMap((mark) => {
    const path = targets.get(attribute(mark, 'r:id') ?? '') ?? '';
    const chart = rootAt(parts, path);
    const frame = frameOf(mark);
    return chart === undefined
      ? []
      : [{ path, root: chart, slide, alternative: attribute(frame, 'descr') ?? '' }];
  });
};

/** What names the chart: the frame of a slide, or the drawing of a paragraph. */
const frameOf = (mark: Element): Element | undefined => {
  for (let at: Element | null = mark; at !== null; at = at.parentNode as Element | null) {
    if (at.localName === 'graphicFrame') return descendantsOf(at, 'cNvPr')[0];
    if (at.localName === 'inline' || at.localName === 'anchor') return childrenOf(at, 'docPr')[0];
  }
  return undefined;
};

const namesOfDocuments =
  /- (paper|summary|deck|pitch|brief|story|pilot-report|update|note|[a-z-]+)(?: - .+)?\.\w+$/u;

const languageOf = (parts: Parts, kind: ToldFile['kind']): string => {
  if (kind === 'paper') {
    const styles = rootAt(parts, 'word/styles.xml');
    return styles === undefined ? '' : (attribute(descendantsOf(styles, 'lang')[0], 'w:val') ?? '');
  }
  const slide = rootAt(parts, 'ppt/slides/slide1.xml');
  return slide === undefined
    ? ''
    : (descendantsOf(slide, 'rPr').flatMap((run) => attribute(run, 'lang') ?? [])[0] ?? '');
};

/** Reads a file as it was written. It refuses what has no pages. */
export const toldFile = (name: string, bytes: Uint8Array): ToldFile => {
  const document = namesOfDocuments.exec(name)?.[1] ?? '';
  if (name.endsWith('.docx')) {
    const parts = unzipped(bytes);
    const root = rootAt(parts, 'word/document.xml');
    if (root === undefined) throw new Error(`${name} has no pages`);
    return {
      name,
      kind: 'paper',
      document,
      language: languageOf(parts, 'paper'),
      bytes,
      parts,
      passages: paperPassages(parts),
      charts: chartsOf(parts, 'word/document.xml', root, 0),
      slides: [],
    };
  }
  const { parts, slides, main } = openedDeck(bytes);
  return {
    name,
    kind: 'deck',
    document,
    language: languageOf(parts, 'deck'),
    bytes,
    parts,
    passages: slides.flatMap(({ root, notes }, index) => [
      ...slidePassages(root, index + 1),
      ...notePassages(notes, index + 1),
    ]),
    charts: slides.flatMap(({ root, path }, index) => chartsOf(parts, path, root, index + 1)),
    slides: slides.map(({ root, notes }, index) => ({ root, notes, part: sectionOf(parts, main, index) })),
  };
};

/** The named section of the slide at a place; empty where the file names none. */
const sectionOf = (parts: Parts, main: string, index: number): string => {
  const root = rootAt(parts, main);
  if (root === undefined) return '';
  const ids = descendantsOf(childAt(root, 'sldIdLst') ?? root, 'sldId').map((slide) =>
    attribute(slide, 'id'),
  );
  return (
    descendantsOf(root, 'section')
      .filter((section) =>
        descendantsOf(section, 'sldId').some((slide) => attribute(slide, 'id') === ids[index]),
      )
      .flatMap((section) => attribute(section, 'name') ?? [])[0] ?? ''
  );
};
