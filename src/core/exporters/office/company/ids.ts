import { elementsBelow, elementsIn, isElement, type XmlElement } from './element.ts';

const isNumber = (id: string | undefined): id is string => id !== undefined && /^[1-9]\d{0,8}$/u.test(id);

/** Shapes of one part under ids of their own. The first keeps its id, because lines between shapes name it. */
export const withShapeIds = (root: XmlElement): XmlElement => {
  const shapes = elementsBelow(root).filter(({ name }) => /^(?:p|wps|wpg|pic):cNvPr$|^wp:docPr$/u.test(name));
  const used = new Set(shapes.map(({ attributes }) => attributes['id']).filter(isNumber));
  const taken = new Set<string>();
  let next = 1;
  const free = (): string => {
    while (used.has(String(next))) next += 1;
    used.add(String(next));
    return String(next);
  };
  for (const { attributes } of shapes) {
    const { id } = attributes;
    const isFree = isNumber(id) && !taken.has(id);
    attributes['id'] = isFree ? id : free();
    taken.add(attributes['id']);
  }
  return root;
};

/** Above every number that the library that writes our blocks will reach. */
const FIRST_BOOKMARK = 500_000;

/** The names of bookmarks that our list of contents gives its headings begin like this. */
const OURS = /^_Toc9/iu;

const BOOKMARKS = new Set(['w:bookmarkStart', 'w:bookmarkEnd']);

/** Bookmarks under ids and names of their own; a start without an end, or an end without a start, is none. */
export const withBookmarkIds = (root: XmlElement): XmlElement => {
  const names = new Set<string>();
  const open = new Map<string, XmlElement[]>();
  const pairs: [XmlElement, XmlElement][] = [];
  for (const mark of elementsBelow(root).filter(({ name }) => BOOKMARKS.has(name))) {
    const id = mark.attributes['w:id'] ?? '';
    if (mark.name === 'w:bookmarkStart') {
      const starts = open.get(id) ?? [];
      starts.push(mark);
      open.set(id, starts);
    } else {
      const start = open.get(id)?.pop();
      const name = start?.attributes['w:name'] ?? '';
      if (start === undefined || name === '' || OURS.test(name) || names.has(name.toLowerCase())) continue;
      names.add(name.toLowerCase());
      pairs.push([start, mark]);
    }
  }
  const kept = new Set(pairs.flat());
  pairs.forEach((pair, index) => {
    for (const mark of pair) mark.attributes['w:id'] = String(FIRST_BOOKMARK + index);
  });
  const pruned = (parent: XmlElement): void => {
    parent.children = parent.children.filter(
      (child) => !isElement(child) || !BOOKMARKS.has(child.name) || kept.has(child),
    );
    elementsIn(parent).forEach(pruned);
  };
  pruned(root);
  return root;
};
