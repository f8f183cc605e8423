import type { Element } from '@xmldom/xmldom';
import {
  attribute,
  childAt,
  childrenOf,
  descendantsOf,
  elementOf,
  numberAttribute,
} from '../../../src/core/exporters/pptx/elements.ts';
import { themeOf } from '../../../src/core/exporters/pptx/theme.ts';
import { unzipped } from '../../../src/core/files/zip.ts';
import { textsOfChart } from './chart-contrast.ts';
import type { ColouredText } from './coloured-text.ts';
import { paragraphText } from './texts.ts';

const WHITE = 'FFFFFF';
const BLACK = '000000';

const hexIn = (element: Element | undefined, name: string): string | undefined => {
  const value = attribute(element, name)?.toUpperCase();
  return value !== undefined && /^[0-9A-F]{6}$/u.test(value) ? value : undefined;
};

/** The properties that hold for a piece of text, the nearest first. */
type Chain = readonly Element[];

const first = <Value>(chain: Chain, read: (properties: Element) => Value | undefined): Value | undefined =>
  chain.map(read).find((value) => value !== undefined);

const shade = (properties: Element): string | undefined => hexIn(childAt(properties, 'shd'), 'w:fill');

/** Run and paragraph properties of a style and of those that it is based on. */
const styleChain = (styles: Element | undefined): ((id: string | undefined) => Element[]) => {
  const all = new Map(
    (styles === undefined ? [] : childrenOf(styles, 'style')).map((style) => [
      attribute(style, 'w:styleId') ?? '',
      style,
    ]),
  );
  const chain = (id: string | undefined, depth = 0): Element[] => {
    const style = all.get(id ?? '');
    if (style === undefined || depth > 10) return [];
    return [
      ...['rPr', 'pPr'].flatMap((name) => childAt(style, name) ?? []),
      ...chain(attribute(childAt(style, 'basedOn'), 'w:val'), depth + 1),
    ];
  };
  return chain;
};

const enclosing = (element: Element, name: string): Element | undefined => {
  const parent = element.parentNode as Element | null;
  if (parent === null || parent.nodeType !== 1) return undefined;
  return parent.localName === name ? parent : enclosing(parent, name);
};

/** Every run of a part of a Word file, with its colour and what is shaded under it. */
const textsOfPart = (root: Element, styles: Element | undefined): ColouredText[] => {
  const chainOf = styleChain(styles);
  const defaults = (styles === undefined ? [] : descendantsOf(styles, 'rPrDefault')).flatMap(
    (usual) => childAt(usual, 'rPr') ?? [],
  );
  return descendantsOf(root, 'p').flatMap((paragraph) => {
    const own = childAt(paragraph, 'pPr');
    const cell = [childAt(enclosing(paragraph, 'tc'), 'tcPr')].flatMap((properties) => properties ?? []);
    const paragraphChain = [
      ...(own === undefined ? [] : [own]),
      ...chainOf(attribute(childAt(own, 'pStyle'), 'w:val') ?? 'Normal'),
    ];
    return [
      ...childrenOf(paragraph, 'r'),
      ...descendantsOf(paragraph, 'hyperlink').flatMap((it) => childrenOf(it, 'r')),
    ].map((run) => {
      const properties = childAt(run, 'rPr');
      const chain = [
        ...(properties === undefined ? [] : [properties]),
        ...chainOf(attribute(childAt(properties, 'rStyle'), 'w:val')),
        ...paragraphChain,
        ...defaults,
      ];
      const ground = first([...chain, ...cell], shade) ?? WHITE;
      const bold = first(chain, (each) => childAt(each, 'b'));
      return {
        slide: null,
        text: paragraphText(run),
        ink: first(chain, (each) => hexIn(childAt(each, 'color'), 'w:val')) ?? BLACK,
        ground,
        size: (first(chain, (each) => numberAttribute(childAt(each, 'sz'), 'w:val')) ?? 20) / 2,
        bold: bold !== undefined && !['0', 'false'].includes(attribute(bold, 'w:val') ?? '1'),
      };
    });
  });
};

/** Every text of a paper, its headers, footers and charts, with its colour and what the file puts under it. */
export const textsOfPaper = (bytes: Uint8Array): ColouredText[] => {
  const parts = unzipped(bytes);
  const rootAt = (path: string): Element | undefined => {
    const part = parts.get(path);
    return part === undefined ? undefined : elementOf(part);
  };
  const styles = rootAt('word/styles.xml');
  const theme = themeOf(
    rootAt('word/theme/theme1.xml') ?? elementOf(new TextEncoder().encode('<theme/>')),
    undefined,
  );
  const told = [...parts.keys()].filter((path) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(path),
  );
  const charts = [...parts.keys()].filter((path) => /^word\/charts\/[^/]+\.xml$/u.test(path));
  return [
    ...told.flatMap((path) => textsOfPart(rootAt(path) as Element, styles)),
    ...charts.flatMap((path) =>
      textsOfChart(rootAt(path) as Element, theme, WHITE).map((text) => ({ ...text, slide: null })),
    ),
  ];
};
