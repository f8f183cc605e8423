import { strToU8 } from 'fflate';
import type { CompanyPackage, PartReference } from './company-package.ts';
import type { XmlElement } from './element.ts';
import { isElement, writtenElement } from './element.ts';
import { type DocumentFacts, noFacts } from './fields.ts';
import { leave, type LeftBehind, type LeftKind } from './left-behind.ts';
import { isOpenAddress } from './may-travel.ts';
import { isBearable, pictureKind } from './picture-kind.ts';
import { travellingPart } from './travelling.ts';

export interface CarriedReference {
  id: string;
  kind: string;
  target: string;
  isOutside: boolean;
}

interface CarriedPicture {
  path: string;
  type: string;
  bytes: Uint8Array;
}

/** What comes along, under names and with types of ours. */
export interface Carriage {
  file: CompanyPackage;
  left: LeftBehind;
  facts: DocumentFacts;
  /** `word/` or `ppt/`. */
  folder: string;
  parts: Map<string, Uint8Array>;
  types: Map<string, string>;
  references: Map<string, CarriedReference[]>;
  /** Pictures by where they lay; null for those that stay behind. They come along with the first part that shows them. */
  pictures: Map<string, CarriedPicture | null>;
}

export const emptyCarriage = (
  file: CompanyPackage,
  left: LeftBehind,
  folder: string,
  facts: DocumentFacts = noFacts,
): Carriage => ({
  file,
  left,
  facts,
  folder,
  parts: new Map(),
  types: new Map(),
  references: new Map(),
  pictures: new Map(),
});

const carriedPicture = (carriage: Carriage, path: string): string | null => {
  const known = carriage.pictures.get(path);
  if (known !== undefined) return known?.path ?? null;
  const bytes = carriage.file.part(path);
  const kind = bytes === undefined ? null : pictureKind(bytes);
  const isCarried = bytes !== undefined && kind !== null && isBearable(bytes, kind);
  if (bytes !== undefined && !isCarried) leave(carriage.left, 'otherPictures');
  const picture = isCarried
    ? {
        path: `${carriage.folder}media/image${carriage.pictures.size + 1}.${kind.extension}`,
        type: kind.type,
        bytes,
      }
    : null;
  carriage.pictures.set(path, picture);
  return picture?.path ?? null;
};

/** What is said of a reference that stays behind; of kinds without a word nothing is. */
const saidOf: Readonly<Record<string, LeftKind>> = {
  hyperlink: 'links',
  hlinkFile: 'links',
  externalLink: 'links',
  externalLinkPath: 'links',
  oleObject: 'objects',
  package: 'objects',
  control: 'controls',
  activeXControlBinary: 'controls',
  ctrlProp: 'controls',
  chart: 'charts',
  chartEx: 'charts',
  diagramData: 'charts',
  audio: 'media',
  video: 'media',
  media: 'media',
  attachedTemplate: 'template',
  mailMergeSource: 'formLetter',
  mailMergeHeaderSource: 'formLetter',
  recipientData: 'formLetter',
  mailMergeRecipientData: 'formLetter',
  aFChunk: 'documents',
  subDocument: 'documents',
  frame: 'frames',
  comments: 'comments',
  commentAuthors: 'comments',
  authors: 'comments',
  glossaryDocument: 'buildingBlocks',
  customXml: 'data',
  tags: 'data',
  customData: 'data',
  font: 'fonts',
};

/** Parts that every Office file has and that are written anew, or that belong to another one that is counted. */
const unsaid = new Set([
  'slide',
  'notesSlide',
  'handoutMaster',
  'presProps',
  'viewProps',
  'webSettings',
  'stylesWithEffects',
  'printerSettings',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'person',
  'diagramLayout',
  'diagramQuickStyle',
  'diagramColors',
  'diagramDrawing',
  'chartUserShapes',
  'slideUpdateInfo',
  'vmlDrawing',
  'hdphoto',
  'changesInfo',
  'revisionInfo',
  'keyMapCustomizations',
  'attachedToolbars',
  'slideLayout',
  'slideMaster',
  'theme',
  'themeOverride',
  'notesMaster',
  'tableStyles',
]);

/** Objects and documents are counted where they stand in the text. */
const countedInText = new Set([
  'oleObject',
  'package',
  'control',
  'aFChunk',
  'subDocument',
  'font',
  'audio',
  'video',
]);

/** Word keeps an empty list of sources in every file. */
const isEmpty = (root: XmlElement | null): boolean => root === null || root.children.length === 0;

const hasFrames = (root: XmlElement | null): boolean =>
  root !== null && root.children.some((child) => isElement(child) && child.name === 'w:frameset');

const leaveReference = ({ left, file }: Carriage, { kind, target, isOutside }: PartReference): void => {
  if (kind === 'image') {
    if (isOutside) leave(left, 'outsidePictures');
    return;
  }
  if (kind === 'webSettings' && !isOutside && hasFrames(file.element(target))) leave(left, 'frames');
  if (unsaid.has(kind)) return;
  if (countedInText.has(kind) && !isOutside) return;
  if (kind === 'customXml' && !isOutside && isEmpty(file.element(target))) return;
  leave(left, isOutside ? (saidOf[kind] ?? 'links') : (saidOf[kind] ?? 'others'));
};

/** Where a referred part will stand, for kinds other than pictures and links; null when it stays behind. */
export type Destination = (reference: PartReference) => string | null;

const destined = (carriage: Carriage, reference: PartReference, destination: Destination): string | null => {
  const { kind, target, isOutside } = reference;
  if (kind === 'hyperlink') return isOutside && isOpenAddress(target) ? target : null;
  if (isOutside) return null;
  return kind === 'image' ? carriedPicture(carriage, target) : destination(reference);
};

export interface CarriedPart {
  from: string;
  to: string;
  type: string;
  root: string;
  destination: Destination;
  /** What else changes in it. */
  change?: (root: XmlElement) => XmlElement;
}

/** Kinds that a text must name to need; others belong to the part as a whole. */
const NAMED = new Set(['image', 'hyperlink', 'header', 'footer']);

/** Brings one part along, cleaned, with the references that its text still has. False when it is not what it should be. */
export const carry = (carriage: Carriage, part: CarriedPart): boolean => {
  const { from, to, type, root: name, destination, change = (root) => root } = part;
  const source = carriage.file.element(from);
  if (source?.name !== name) return false;
  const known = new Map<string, CarriedReference>();
  for (const reference of carriage.file.referencesOf(from)) {
    const target = destined(carriage, reference, destination);
    if (target === null) leaveReference(carriage, reference);
    else {
      const { kind } = reference;
      known.set(reference.id, { id: `rId${known.size + 1}`, kind, target, isOutside: kind === 'hyperlink' });
    }
  }
  const clean = travellingPart(source, { references: known, left: carriage.left, facts: carriage.facts });
  if (clean === null) return false;
  const xml = writtenElement(change(clean));
  const named = new Set([...xml.matchAll(/ r:\w+="(\w+)"/gu)].map(([, id]) => id));
  const kept = [...known.values()].filter(({ kind, id }) => !NAMED.has(kind) || named.has(id));
  carriage.parts.set(to, strToU8(xml));
  carriage.types.set(to, type);
  carriage.references.set(to, kept);
  const shown = new Set(kept.filter(({ kind }) => kind === 'image').map(({ target }) => target));
  for (const picture of carriage.pictures.values())
    if (picture !== null && shown.has(picture.path)) {
      carriage.parts.set(picture.path, picture.bytes);
      carriage.types.set(picture.path, picture.type);
    }
  return true;
};
