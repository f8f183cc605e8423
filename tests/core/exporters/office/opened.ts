import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { unzippedParts } from '../../../../src/core/exporters/office/zip-parts.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

export const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');

export const all = (within: Document | Element, namespace: string, name: string): Element[] => [
  ...within.getElementsByTagNameNS(namespace, name),
];

export const value = (element: Element | undefined, namespace: string | null = W): string | null =>
  element?.getAttributeNS(namespace, 'val') ?? null;

export interface Opened {
  paths: string[];
  xml: (path: string) => string;
  dom: (path: string) => Document;
}

/** A file as Office would open it: its parts, as text or as trees. */
export const opened = (bytes: Uint8Array): Opened => {
  const parts = unzippedParts(bytes);
  const xml = (path: string): string => {
    const content = parts.get(path);
    if (content === undefined) throw new Error(`No ${path}`);
    return strFromU8(content);
  };
  return { paths: [...parts.keys()], xml, dom: (path) => parsed(xml(path)) };
};

export const paragraphsOf = (
  document: Document,
): { style: string | null; text: string; element: Element }[] =>
  all(document, W, 'p').map((element) => ({
    element,
    style: value(all(element, W, 'pStyle')[0]),
    text: all(element, W, 't')
      .map(({ textContent }) => textContent ?? '')
      .join(''),
  }));
