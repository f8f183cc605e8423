import { controlText, withWords } from './content-control.ts';
import { elementsBelow, elementsIn, isElement, type XmlElement, type XmlNode } from './element.ts';
import type { DocumentFacts } from './fields.ts';
import { leave, type LeftBehind, type LeftKind } from './left-behind.ts';
import {
  attributeMayTravel,
  clickMayDo,
  givesWay,
  graphics,
  holdsText,
  holdsWording,
  isNoValue,
  isVocabularyName,
  looksLikeAddress,
  mayTravel,
  needsAttribute,
  needsOneOf,
  references,
} from './may-travel.ts';
import { FOREIGN } from './namespaces.ts';

/** What a part may refer to under new names: by the id in the company's file, the kind of part and the id in ours. */
export type NewReferences = ReadonlyMap<string, { kind: string; id: string }>;

/** What is worth a word when an element stays behind. Other elements lack nothing that a reader would miss. */
const saidOf: Readonly<Record<string, LeftKind>> = {
  'w:object': 'objects',
  'p:oleObj': 'objects',
  'o:OLEObject': 'objects',
  'w:control': 'controls',
  'p:control': 'controls',
  'w:altChunk': 'documents',
  'w:subDoc': 'documents',
  'w:del': 'changes',
  'w:moveFrom': 'changes',
  'w:ins': 'changes',
  'w:moveTo': 'changes',
  'w:rPrChange': 'changes',
  'w:pPrChange': 'changes',
  'w:tblPrChange': 'changes',
  'w:sectPrChange': 'changes',
  'w:mailMerge': 'formLetter',
  'w:docVars': 'data',
  'w:dataBinding': 'data',
  'p:custData': 'data',
  'a:snd': 'media',
  'a:audioFile': 'media',
  'a:videoFile': 'media',
  'a:wavAudioFile': 'media',
  'a:quickTimeFile': 'media',
  'a:audioCd': 'media',
  'p:snd': 'media',
  'p:sndAc': 'media',
  'w:embedRegular': 'fonts',
  'w:embedBold': 'fonts',
  'w:embedItalic': 'fonts',
  'w:embedBoldItalic': 'fonts',
  'p:embeddedFont': 'fonts',
};

/** Says of an element that stays behind what was in it; of two branches for two programs only the first. */
const leaveAll = (element: XmlElement, left: LeftBehind): void => {
  const said = saidOf[element.name];
  if (said !== undefined) {
    leave(left, elementsBelow(element, 'w:control').length > 0 ? 'controls' : said);
    return;
  }
  const inner = elementsIn(element);
  for (const child of inner) if (child.name !== 'mc:Fallback' || inner.length === 1) leaveAll(child, left);
};

/** A style of the theme that was a picture: the list must keep its length. */
const plainFill = (): XmlElement => ({
  name: 'a:solidFill',
  attributes: {},
  children: [{ name: 'a:schemeClr', attributes: { val: 'phClr' }, children: [] }],
});

const contentControl = (element: XmlElement, passage: Passage): XmlNode[] => {
  const { text, isBound } = controlText(element, passage.facts);
  if (isBound && text === null) leave(passage.left, 'data');
  return elementsIn(element, 'w:sdtContent').flatMap((content) =>
    travellingChildren(text === null ? content : withWords(content, text), passage),
  );
};

interface Passage {
  references: NewReferences;
  left: LeftBehind;
  facts: DocumentFacts;
}

const travellingAttributes = (
  { name, attributes }: XmlElement,
  { references: known }: Passage,
): Record<string, string> => {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    const wanted = references[name]?.[key];
    if (wanted !== undefined) {
      const found = known.get(value);
      if (found?.kind === wanted) kept[key] = found.id;
    } else if (
      attributeMayTravel(name, key) &&
      (isVocabularyName.has(key) || !looksLikeAddress(value)) &&
      (holdsWording.has(key) || !isNoValue(value))
    )
      kept[key] = value;
  }
  return kept;
};

/** A click that jumps within the show names no part; any other must name one that came along. */
const click = (element: XmlElement, attributes: Record<string, string>, left: LeftBehind): XmlElement[] => {
  const { action } = element.attributes;
  const kept = { ...element, children: [], attributes };
  if (action === undefined) return attributes['r:id'] === undefined ? [] : [kept];
  if (clickMayDo.test(action)) return [{ ...kept, attributes: { 'r:id': '', action } }];
  /** With a reference, that has been counted. */
  if ((element.attributes['r:id'] ?? '') === '') leave(left, 'links');
  return [];
};

const alternatives = (element: XmlElement, passage: Passage): XmlNode[] => {
  const inner = elementsIn(element);
  const branches = inner.map((branch) => ({
    ...branch,
    children: travellingChildren(
      branch,
      branch.name === 'mc:Fallback' && inner.length > 1 ? { ...passage, left: new Map() } : passage,
    ),
  }));
  const choices = branches.filter(
    ({ name, attributes, children }) =>
      name === 'mc:Choice' &&
      children.length > 0 &&
      attributes['Requires'] !== '' &&
      !attributes['Requires']?.split(' ').includes(FOREIGN),
  );
  const fallback = branches.find(({ name }) => name === 'mc:Fallback');
  if (choices.length === 0) return fallback?.children ?? [];
  const kept = choices.map((choice) => ({
    ...choice,
    attributes: { Requires: choice.attributes['Requires'] ?? '' },
  }));
  return [
    {
      name: element.name,
      attributes: {},
      children: fallback === undefined ? kept : [...kept, { ...fallback, attributes: {} }],
    },
  ];
};

const travellingChildren = ({ name, children }: XmlElement, passage: Passage): XmlNode[] =>
  children.flatMap((child) => {
    if (!isElement(child)) return holdsText.has(name) ? [child] : [];
    const kept = travelling(child, passage);
    const isStyleOfTheme = child.name === 'a:blipFill' && name.endsWith('StyleLst');
    return kept.length === 0 && isStyleOfTheme ? [plainFill()] : kept;
  });

const hasWhatItNeeds = ({ name, attributes, children }: XmlElement): boolean => {
  const attribute = needsAttribute[name];
  if (attribute !== undefined && attributes[attribute] === undefined) return false;
  const inner = needsOneOf[name];
  return (
    inner === undefined ||
    children.some((child) => isElement(child) && (inner.includes(child.name) || child.name.startsWith('mc:')))
  );
};

/** An element as it may come along: itself, what it holds, or nothing. */
const travelling = (element: XmlElement, passage: Passage): XmlNode[] => {
  const { name } = element;
  if (givesWay.has(name) && saidOf[name] !== undefined) leave(passage.left, saidOf[name]);
  if (name === 'w:sdt') return contentControl(element, passage);
  if (givesWay.has(name)) return travellingChildren(element, passage);
  if (name === 'mc:AlternateContent') return alternatives(element, passage);
  if (!mayTravel(name) || (name === 'a:graphicData' && !graphics.has(element.attributes['uri'] ?? ''))) {
    leaveAll(element, passage.left);
    return [];
  }
  const attributes = travellingAttributes(element, passage);
  if (name === 'a:hlinkClick') return click(element, attributes, passage.left);
  const isField = name === 'a:fld' && !/^(?:slidenum|datetime\w*)$/u.test(attributes['type'] ?? '');
  const kept = {
    name: isField ? 'a:r' : name,
    attributes: isField ? {} : attributes,
    children: travellingChildren(element, passage),
  };
  if (name === 'w:hyperlink' && attributes['r:id'] === undefined && attributes['w:anchor'] === undefined)
    return kept.children;
  return hasWhatItNeeds(kept) ? [kept] : [];
};

/** A whole part as it may come along; null when nothing of it may. */
export const travellingPart = (root: XmlElement, passage: Passage): XmlElement | null => {
  const [kept] = travelling(root, passage);
  return kept !== undefined && isElement(kept) && kept.name === root.name ? kept : null;
};
