import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { SLIDE_NAMESPACES } from './namespaces.ts';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Child elements, all or those with a local name. */
export const childrenOf = (parent: Element | Document, name?: string): Element[] =>
  Array.from(parent.childNodes)
    .filter(isElement)
    .filter((child) => name === undefined || child.localName === name);

/** The first child along a path of local names: `childAt(shape, 'nvSpPr', 'nvPr', 'ph')`. */
export const childAt = (parent: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>(
    (element, name) => (element === undefined ? undefined : childrenOf(element, name)[0]),
    parent,
  );

/** Every element below, in document order. */
export const descendantsOf = (parent: Element, name?: string): Element[] =>
  childrenOf(parent).flatMap((child) => [
    ...(name === undefined || child.localName === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);

export const rootOf = (document: Document): Element => {
  if (document.documentElement === null) throw new Error('An XML part without an element');
  return document.documentElement;
};

/** The parser warns of characters that only look odd. */
const onlyMistakes = (level: string, message: string): void => {
  if (level !== 'warning') throw new Error(message);
};

/** A part of an opened base file, which was checked when it came along. */
export const elementOf = (bytes: Uint8Array): Element =>
  rootOf(new DOMParser({ onError: onlyMistakes }).parseFromString(strFromU8(bytes), 'text/xml'));

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined;

export const numberAttribute = (element: Element | undefined, name: string): number | undefined => {
  const text = attribute(element, name);
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
};

export const removed = (element: Element): void => {
  element.parentNode?.removeChild(element);
};

/** XML of ours as an element of the document; it may use the prefixes a, r and p. */
export const elementFrom = (xml: string, document: Document): Element => {
  const parsed = new DOMParser({ onError: onlyMistakes }).parseFromString(
    `<x ${SLIDE_NAMESPACES}>${xml}</x>`,
    'text/xml',
  );
  const element = childrenOf(rootOf(parsed))[0];
  if (element === undefined) throw new Error(`Not an element: ${xml.slice(0, 80)}`);
  return document.importNode(element, true);
};
