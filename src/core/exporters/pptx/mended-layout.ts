import type { Element } from '@xmldom/xmldom';
import { XMLSerializer } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import type { Area, ThemeColour } from '../../layout/index.ts';
import type { BasePackage } from './base-package.ts';
import { themeColourXml } from './colour-xml.ts';
import {
  attribute,
  childAt,
  childrenOf,
  descendantsOf,
  elementFrom,
  elementOf,
  numberAttribute,
} from './elements.ts';
import { emu, XML_HEAD } from './namespaces.ts';
import { transformXml } from './our-base/shapes-xml.ts';
import { shapesOf } from './placeholders.ts';
import type { TextStyle } from './text-style.ts';

interface MendedText {
  area: Area;
  style: TextStyle;
  /** A colour of the theme in place of the file's own; null keeps that. */
  colour: ThemeColour | null;
  /** What the file's own comes to. */
  hex: string;
}

/** What is changed in a layout so that our slides can stand on it, and inherit from it. */
export interface Mending {
  part: string;
  /** Between what the file draws and our words. */
  panel: { area: Area; colour: ThemeColour } | null;
  title: MendedText;
  /** The place under the title of a layout that opens something, by its index. */
  lines?: MendedText & { index: string };
  furniture: readonly (MendedText & { type: 'ftr' | 'sldNum' })[];
}

const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;
const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

const ownerOf = (element: Element) => {
  if (element.ownerDocument === null) throw new Error('An element without a document');
  return element.ownerDocument;
};

const madeIn = (parent: Element, xml: string): Element => elementFrom(xml, ownerOf(parent));

/** A child of a name, made where there is none; the schema wants it before what follows it. */
const ensured = (parent: Element, name: string, xml: string, before: readonly string[] = []): Element => {
  const known = childAt(parent, name);
  if (known !== undefined) return known;
  const next = childrenOf(parent).find(({ localName }) => before.includes(localName ?? ''));
  const made = madeIn(parent, xml);
  parent.insertBefore(made, next ?? null);
  return made;
};

const appended = (parent: Element, xml: string): Element => {
  const made = madeIn(parent, xml);
  parent.appendChild(made);
  return made;
};

const without = (parent: Element, names: readonly string[]): void => {
  for (const child of childrenOf(parent))
    if (names.includes(child.localName ?? '')) parent.removeChild(child);
};

const placeholderOf = (root: Element, types: readonly string[]): Element | undefined =>
  shapesOf(root).find((shape) =>
    types.includes(attribute(childAt(shape, 'nvSpPr', 'nvPr', 'ph'), 'type') ?? ''),
  );

const placeholderAt = (root: Element, index: string): Element | undefined =>
  shapesOf(root).find((shape) => {
    const mark = childAt(shape, 'nvSpPr', 'nvPr', 'ph');
    return mark !== undefined && attribute(mark, 'idx') === index;
  });

const BULLETS = ['buNone', 'buAutoNum', 'buChar', 'buBlip'];

/** The lines of a cover have no marks before them. */
const unmarked = (shape: Element): void => {
  const level = childAt(shape, 'txBody', 'lstStyle', 'lvl1pPr');
  if (level === undefined) return;
  without(level, BULLETS);
  const next = childrenOf(level).find(({ localName }) =>
    ['tabLst', 'defRPr', 'extLst'].includes(localName ?? ''),
  );
  level.insertBefore(madeIn(level, '<a:buNone/>'), next ?? null);
};

const place = (shape: Element, area: Area): void => {
  const properties = ensured(shape, 'spPr', '<p:spPr/>', ['style', 'txBody', 'extLst']);
  without(properties, ['xfrm']);
  properties.insertBefore(madeIn(properties, transformXml(area)), properties.firstChild);
};

/** All that a text inherits is said here, so that every program sets it alike. */
const style = (shape: Element, { style: look, colour, hex }: MendedText, size: number): void => {
  const body = ensured(shape, 'txBody', '<p:txBody><a:bodyPr/><a:p/></p:txBody>', ['extLst']);
  const properties = ensured(body, 'bodyPr', '<a:bodyPr/>', ['lstStyle', 'p']);
  for (const name of ['vert', 'rot', 'upright', 'numCol']) properties.removeAttribute(name);
  const settings: Readonly<Record<string, string>> = {
    wrap: 'square',
    lIns: String(emu(look.inset.across)),
    tIns: String(emu(look.inset.down)),
    rIns: String(emu(look.inset.across)),
    bIns: String(emu(look.inset.down)),
    anchor: ANCHOR[look.anchor],
  };
  for (const [name, value] of Object.entries(settings)) properties.setAttribute(name, value);
  without(properties, ['noAutofit', 'normAutofit', 'spAutoFit']);
  properties.insertBefore(
    madeIn(properties, '<a:normAutofit/>'),
    childrenOf(properties).find(({ localName }) => localName !== 'prstTxWarp') ?? null,
  );
  const list = ensured(body, 'lstStyle', '<a:lstStyle/>', ['p']);
  const level = ensured(list, 'lvl1pPr', '<a:lvl1pPr/>', ['lvl2pPr', 'lvl3pPr', 'extLst']);
  level.setAttribute('algn', ALIGN[look.align]);
  level.setAttribute('marL', '0');
  level.setAttribute('indent', '0');
  const run = ensured(level, 'defRPr', '<a:defRPr/>', ['extLst']);
  run.setAttribute('sz', String(Math.round(size * 100)));
  run.setAttribute('b', look.bold ? '1' : '0');
  without(run, ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill']);
  const own = look.colour === undefined ? `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>` : null;
  const fill =
    colour !== null
      ? madeIn(run, `<a:solidFill>${themeColourXml(colour)}</a:solidFill>`)
      : own !== null
        ? madeIn(run, own)
        : ownerOf(run).importNode(look.colour as Element, true);
  run.insertBefore(fill, childrenOf(run).find(({ localName }) => localName !== 'ln') ?? null);
};

const panelXml = (id: number, { area, colour }: NonNullable<Mending['panel']>): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Panel ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
  `<p:spPr>${transformXml(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
  `<a:solidFill>${themeColourXml(colour)}</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;

const titleXml = (id: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Title ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>` +
  '<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>';

/** A layout of the base with its changes, by its path. Nothing else of it is touched. */
export const mendedLayout = (
  base: BasePackage,
  { part, panel, title, lines, furniture }: Mending,
): [string, Uint8Array] => {
  const bytes = base.parts.get(part);
  if (bytes === undefined) throw new Error(`No ${part}`);
  const root = elementOf(bytes);
  const tree = childAt(root, 'cSld', 'spTree');
  if (tree === undefined) throw new Error(`No shapes in ${part}`);
  let id = Math.max(1, ...descendantsOf(tree, 'cNvPr').map((each) => numberAttribute(each, 'id') ?? 0));
  const nextId = (): number => {
    id += 1;
    return id;
  };
  const claim = placeholderOf(root, ['title', 'ctrTitle']) ?? appended(tree, titleXml(nextId()));
  place(claim, title.area);
  style(claim, title, title.style.size);
  const under = lines === undefined ? undefined : placeholderAt(root, lines.index);
  if (lines !== undefined && under !== undefined) {
    place(under, lines.area);
    style(under, lines, lines.style.size);
    unmarked(under);
  }
  for (const piece of furniture) {
    const shape = placeholderOf(root, [piece.type]);
    if (shape === undefined) continue;
    place(shape, piece.area);
    style(shape, piece, piece.style.size);
  }
  if (panel !== null) {
    const first = shapesOf(root).find((shape) => childAt(shape, 'nvSpPr', 'nvPr', 'ph') !== undefined);
    const made = madeIn(tree, panelXml(nextId(), panel));
    const lastDrawn = shapesOf(root).findLast(
      (shape) => childAt(shape, 'nvSpPr', 'nvPr', 'ph') === undefined,
    );
    // Over all that the layout draws; its places follow, where they may.
    tree.insertBefore(made, lastDrawn === undefined ? (first ?? null) : lastDrawn.nextSibling);
  }
  return [part, strToU8(XML_HEAD + new XMLSerializer().serializeToString(root))];
};
