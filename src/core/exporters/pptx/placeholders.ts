import type { Element } from '@xmldom/xmldom';
import type { Area } from '../../layout/index.ts';
import { attribute, childAt, childrenOf, numberAttribute } from './elements.ts';
import { EMU_PER_INCH } from './namespaces.ts';

/** A place that a layout keeps for something, with what it inherits from its master. */
export interface Placeholder {
  type: string;
  index: string;
  area: Area | null;
  element: Element;
  /** The placeholder of the master that it takes the rest from. */
  master: Element | undefined;
}

export const shapesOf = (root: Element): Element[] => {
  const tree = childAt(root, 'cSld', 'spTree');
  return tree === undefined
    ? []
    : childrenOf(tree).filter(({ localName }) => !/^(nv)?[gG]rpSpPr$/u.test(localName ?? ''));
};

const placeholderMark = (shape: Element): Element | undefined => childAt(shape, 'nvSpPr', 'nvPr', 'ph');

export const isPlaceholder = (shape: Element): boolean =>
  shape.localName === 'sp' && placeholderMark(shape) !== undefined;

/** Where a shape stands, in inches; null when it takes its place from elsewhere. */
export const areaOf = (shape: Element): Area | null => {
  const properties = childAt(shape, 'spPr') ?? childAt(shape, 'grpSpPr') ?? shape;
  const transform = childAt(properties, 'xfrm');
  const [x, y] = ['x', 'y'].map((name) => numberAttribute(childAt(transform, 'off'), name));
  const [w, h] = ['cx', 'cy'].map((name) => numberAttribute(childAt(transform, 'ext'), name));
  if (x === undefined || y === undefined || w === undefined || h === undefined) return null;
  return { x: x / EMU_PER_INCH, y: y / EMU_PER_INCH, w: w / EMU_PER_INCH, h: h / EMU_PER_INCH };
};

/** Titles are titles wherever they stand; what has no type is text or content. */
const kindOf = (type: string | undefined): string =>
  type === 'ctrTitle' ? 'title' : type === undefined || type === 'obj' || type === 'subTitle' ? 'body' : type;

/** A shape of a master or layout that keeps a place, by the mark that says for what. */
interface Marked {
  element: Element;
  type: string | undefined;
  index: string;
}

export const marked = (root: Element): Marked[] =>
  shapesOf(root).flatMap((element) => {
    const mark = element.localName === 'sp' ? placeholderMark(element) : undefined;
    return mark === undefined
      ? []
      : [{ element, type: attribute(mark, 'type'), index: attribute(mark, 'idx') ?? '0' }];
  });

/** The placeholders of a layout; what it does not say is the master's. */
export const placeholdersOf = (layout: Element, masters: readonly Marked[]): Placeholder[] =>
  marked(layout).map(({ element, type, index }) => {
    const parent = masters.find((other) => kindOf(other.type) === kindOf(type))?.element;
    return {
      type: type ?? 'obj',
      index,
      area: areaOf(element) ?? (parent === undefined ? null : areaOf(parent)),
      element,
      master: parent,
    };
  });

/** A master's own placeholder of a type: `body`, `ftr`, `sldNum`. */
export const masterArea = (master: Element, type: string): Area | null => {
  const found = marked(master).find((other) => other.type === type)?.element;
  return found === undefined ? null : areaOf(found);
};
