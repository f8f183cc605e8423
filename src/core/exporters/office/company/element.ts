import { SaxesParser } from 'saxes';
import { checkedXml } from '../../../files/xml.ts';
import { escapeXml } from '../xml-text.ts';
import { FOREIGN, namespaces, passedOver, prefixOf } from './namespaces.ts';

/** An element under its usual name (`w:p`), with its attributes under theirs (`w:val`, `r:id`, `cx`). */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsIn = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter(isElement).filter((child) => name === undefined || child.name === name);

/** Every element below, in the order of the text. */
export const elementsBelow = (element: XmlElement, name?: string): XmlElement[] => {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (name === undefined || child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
};

export const textBelow = ({ children }: XmlElement): string =>
  children.map((child) => (isElement(child) ? textBelow(child) : child)).join('');

/** A part as a tree under the usual names. Elements of vocabularies that Office files do not need are called foreign. */
export const readElement = (bytes: Uint8Array): XmlElement => {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const known = (prefixes: string): string =>
    prefixes
      .split(/\s+/u)
      .filter((prefix) => prefix !== '')
      .map((prefix) => prefixOf(parser.resolve(prefix)))
      .join(' ');
  const add = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) continue;
      attributes[uri === '' ? local : `${prefixOf(uri)}:${local}`] = value;
    }
    const element = { name: `${prefixOf(tag.uri)}:${tag.local}`, attributes, children: [] };
    if (element.name === 'mc:Choice') attributes['Requires'] = known(attributes['Requires'] ?? FOREIGN);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(checkedXml(bytes)).close();
  const [element] = elementsIn(root);
  if (element === undefined) throw new Error('A checked part has an element');
  return element;
};

const isName = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name);

/** The text of a part. Every vocabulary in use is declared at its head. */
export const writtenElement = (root: XmlElement): string => {
  const used = new Set<string>();
  const note = (name: string): void => {
    const [prefix, local] = name.split(':');
    if (prefix !== undefined && local !== undefined && prefix !== 'xml') used.add(prefix);
  };
  const written = ({ name, attributes, children }: XmlElement): string => {
    note(name);
    let list = '';
    for (const [key, value] of Object.entries(attributes)) {
      if (!isName(key)) continue;
      note(key);
      if (name === 'mc:Choice' && key === 'Requires') value.split(' ').forEach((prefix) => used.add(prefix));
      list += ` ${key}="${escapeXml(value)}"`;
    }
    const inside = children.map((child) => (isElement(child) ? written(child) : escapeXml(child))).join('');
    return inside === '' ? `<${name}${list}/>` : `<${name}${list}>${inside}</${name}>`;
  };
  const body = written(root);
  const ignorable = passedOver.filter((prefix) => used.has(prefix));
  if (ignorable.length > 0) used.add('mc');
  const declared = [...used].map((prefix) => ` xmlns:${prefix}="${namespaces[prefix] ?? ''}"`).join('');
  const passed = ignorable.length > 0 ? ` mc:Ignorable="${ignorable.join(' ')}"` : '';
  const at = root.name.length + 1;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body.slice(0, at)}${declared}${passed}${body.slice(at)}`;
};
