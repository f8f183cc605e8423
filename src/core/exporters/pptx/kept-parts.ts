import type { Document, Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import { parsedXml, writtenXml } from '../../files/xml.ts';
import type { BasePackage } from './base-package.ts';
import { childrenOf, descendantsOf, removed, rootOf } from './elements.ts';
import { RELATIONSHIPS } from './namespaces.ts';
import type { Relationship } from './relationships.ts';
import { relationshipsOf, relationshipsPath, relationshipsXml } from './relationships.ts';

/** What a company's masters need. Slides, tags, comments, embedded objects and hand-outs stay behind. */
const KEPT = new Set([
  'slideMaster',
  'slideLayout',
  'theme',
  'image',
  'notesMaster',
  'tableStyles',
  'font',
  'themeOverride',
]);

const isSafeLink = ({ kind, external, target }: Relationship): boolean =>
  kind === 'hyperlink' && external && /^(https?|mailto):/iu.test(target);

export const isKept = (relationship: Relationship, { parts }: BasePackage): boolean =>
  isSafeLink(relationship) ||
  (KEPT.has(relationship.kind) && !relationship.external && parts.has(relationship.target));

/** Things that stand by themselves: when one refers to what stays behind, the whole of it does. */
const WHOLES = new Set([
  'spTree',
  'grpSp',
  'cSld',
  'sldMaster',
  'sldLayout',
  'notesMaster',
  'custDataLst',
  'sldLayoutIdLst',
  'sldMasterIdLst',
]);

const wholeOf = (element: Element): Element => {
  const parent = element.parentNode;
  if (element.localName?.startsWith('hlink') === true || parent === null || parent.nodeType !== 1)
    return element;
  const above = parent as Element;
  return WHOLES.has(above.localName ?? '') ? element : wholeOf(above);
};

const refersTo = (element: Element, lost: ReadonlySet<string>): boolean =>
  Array.from(element.attributes).some(
    ({ namespaceURI, value }) => namespaceURI === RELATIONSHIPS && lost.has(value),
  );

/** Takes out what refers to parts that stay behind, the movement of slides, and lists that became empty. */
const pruned = (document: Document, lost: ReadonlySet<string>): void => {
  const root = rootOf(document);
  for (const element of [root, ...descendantsOf(root)].filter((each) => refersTo(each, lost))) {
    if (element !== root) removed(wholeOf(element));
  }
  const moves = childrenOf(root).filter(({ localName }) =>
    ['transition', 'timing', 'AlternateContent'].includes(localName ?? ''),
  );
  const empty = descendantsOf(root, 'custDataLst').filter((list) => childrenOf(list).length === 0);
  [...moves, ...empty].forEach(removed);
};

export interface KeptParts {
  parts: Map<string, Uint8Array>;
  types: Map<string, string>;
}

const isXml = (path: string): boolean => /\.(xml|vml)$/iu.test(path);

/** Masters, layouts, themes and their pictures, found by following relationships from the presentation. */
export const keptParts = (base: BasePackage): KeptParts => {
  const parts = new Map<string, Uint8Array>();
  const types = new Map<string, string>();
  const open = relationshipsOf(base.parts, base.main).filter(
    (relationship) => relationship.kind !== 'hyperlink' && isKept(relationship, base),
  );
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const part = next.target;
    const bytes = base.parts.get(part);
    if (parts.has(part) || bytes === undefined) continue;
    const all = relationshipsOf(base.parts, part);
    const kept = all.filter((relationship) => isKept(relationship, base));
    const lost = new Set(all.filter((relationship) => !kept.includes(relationship)).map(({ id }) => id));
    if (isXml(part)) {
      const document = parsedXml(bytes);
      pruned(document, lost);
      const written = writtenXml(document);
      const used = kept.filter(({ kind, id }) => kind !== 'hyperlink' || written.includes(`"${id}"`));
      parts.set(part, strToU8(written));
      if (used.length > 0) parts.set(relationshipsPath(part), relationshipsXml(used));
      open.push(...used.filter(({ external }) => !external));
    } else parts.set(part, bytes);
    const type = base.overrides.get(part);
    if (type !== undefined) types.set(part, type);
  }
  return { parts, types };
};

/** Declared types by extension, for the kept parts that have none of their own. */
export const keptDefaults = ({ parts, types }: KeptParts, { defaults }: BasePackage): Map<string, string> => {
  const extensions = [...parts.keys()]
    .filter((path) => !types.has(path))
    .map((path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  return new Map(
    [...new Set(extensions)].flatMap((extension): [string, string][] => {
      const type = defaults.get(extension);
      return type === undefined || extension === 'xml' || extension === 'rels'
        ? []
        : [[extension, type === 'image/jpg' ? 'image/jpeg' : type]];
    }),
  );
};
