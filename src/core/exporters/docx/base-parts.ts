import { strToU8 } from 'fflate';
import { FileRefusal } from '../../files/file-refusal.ts';
import { ExportRefusal } from '../exporter.ts';
import { type Carriage, carry, type Destination, emptyCarriage } from '../office/company/carried.ts';
import { companyPackage, isCompoundFile, leaveProperties } from '../office/company/company-package.ts';
import {
  elementsBelow,
  elementsIn,
  readElement,
  textBelow,
  writtenElement,
  type XmlElement,
} from '../office/company/element.ts';
import { mainPartOf } from '../office/company/main-part.ts';
import { type DocumentFacts, noFacts, withSafeFields } from '../office/company/fields.ts';
import { withBookmarkIds, withShapeIds } from '../office/company/ids.ts';
import { type LeftBehind, leftBehindRemarks } from '../office/company/left-behind.ts';
import { withAnsweredPrompts } from '../office/company/prompts.ts';
import { oldDocument, withoutOldDocument } from '../office/company/old-document.ts';
import type { Parts } from '../office/zip-parts.ts';
import { hasSlots, withSoundSlots } from './base-body.ts';
import { packed } from './packed-parts.ts';
import { soundBody, usualSettings, withParagraphs } from './sound-parts.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** The parts that give a Word file its look. */
const kinds: Readonly<Record<string, { path: string; root: string; type: string; isMany?: true }>> = {
  styles: { path: 'word/styles.xml', root: 'w:styles', type: `${WORD}.styles+xml` },
  numbering: { path: 'word/numbering.xml', root: 'w:numbering', type: `${WORD}.numbering+xml` },
  settings: { path: 'word/settings.xml', root: 'w:settings', type: `${WORD}.settings+xml` },
  fontTable: { path: 'word/fontTable.xml', root: 'w:fonts', type: `${WORD}.fontTable+xml` },
  theme: { path: 'word/theme/theme1.xml', root: 'a:theme', type: THEME },
  footnotes: { path: 'word/footnotes.xml', root: 'w:footnotes', type: `${WORD}.footnotes+xml` },
  endnotes: { path: 'word/endnotes.xml', root: 'w:endnotes', type: `${WORD}.endnotes+xml` },
  header: { path: 'word/header', root: 'w:hdr', type: `${WORD}.header+xml`, isMany: true },
  footer: { path: 'word/footer', root: 'w:ftr', type: `${WORD}.footer+xml`, isMany: true },
};

const DOCUMENT = 'word/document.xml';

const nothing: Destination = () => null;

const notOurs = 'This is not a Word file; choose a .docx or .dotx file.';

const notWord = (): ExportRefusal => new ExportRefusal(notOurs);

const mainPart = {
  type: /wordprocessingml\.(?:document|template)\.main/u,
  root: 'w:document',
  strictRoot: 'foreign:document',
  notOurs,
  macros: 'This file holds macros; save it in Word as .docx or .dotx without macros and choose that.',
  strict: 'This is a Strict Open XML file; save it in Word as an ordinary .docx and choose that.',
};

/** Notes of the old document go with its text; what draws the line above notes stays. */
const withoutOldNotes =
  (used: ReadonlySet<string>) =>
  (root: XmlElement): XmlElement => ({
    ...root,
    children: elementsIn(root).filter(
      ({ attributes }) => attributes['w:type'] !== undefined || used.has(attributes['w:id'] ?? ''),
    ),
  });

const referredNotes = (document: XmlElement | null, sections: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    document === null || !hasSlots(textBelow(document), sections)
      ? []
      : elementsBelow(document)
          .filter(({ name }) => name === 'w:footnoteReference' || name === 'w:endnoteReference')
          .map(({ attributes }) => attributes['w:id'] ?? ''),
  );

/** Text that stays around our blocks is laid out with them, page by page. */
const MOST_PARAGRAPHS = 800;
const MOST_CHARACTERS = 100_000;

/** A part beside the text that is larger than this holds thousands of styles or lists. */
const MOST_ELEMENTS = 30_000;

const notTooLarge = (root: XmlElement): XmlElement => {
  if (elementsBelow(root).length > MOST_ELEMENTS)
    throw new FileRefusal(
      'This file holds thousands of styles, lists or pieces of text; copy what is used into a new Word file and choose that.',
    );
  return root;
};

const notTooLong = (root: XmlElement): XmlElement => {
  if (elementsBelow(root, 'w:p').length > MOST_PARAGRAPHS || textBelow(root).length > MOST_CHARACTERS)
    throw new FileRefusal(
      `This file keeps more than ${MOST_PARAGRAPHS} paragraphs of its own around the paper; leave in it what belongs to its look and choose it again.`,
    );
  return root;
};

const carryAll = (carriage: Carriage, main: string, sections: ReadonlySet<string>): void => {
  const { facts } = carriage;
  const text = (root: XmlElement): XmlElement =>
    withParagraphs(
      withShapeIds(
        withBookmarkIds(
          withoutOldDocument(
            withAnsweredPrompts(withSafeFields(root, facts, carriage.left), facts),
            facts,
            old,
          ),
        ),
      ),
    );
  const old = oldDocument(carriage.file);
  const paths = new Map<string, string>();
  const destination: Destination = ({ kind, target }) => {
    const wanted = kinds[kind];
    if (wanted === undefined || carriage.file.part(target) === undefined) return null;
    const alike = [...paths.values()].filter((path) => path.startsWith(wanted.path));
    if (alike.length > 0 && wanted.isMany !== true) return null;
    const path = wanted.isMany === true ? `${wanted.path}${alike.length + 1}.xml` : wanted.path;
    if (!carry(carriage, { from: target, to: path, destination: nothing, ...wanted, change: changeOf(kind) }))
      return null;
    paths.set(`${kind} ${target}`, path);
    return path;
  };
  const notes = withoutOldNotes(referredNotes(carriage.file.element(main), sections));
  const changeOf =
    (kind: string) =>
    (root: XmlElement): XmlElement =>
      notTooLarge(changed(kind)(root));
  const changed = (kind: string): ((root: XmlElement) => XmlElement) =>
    kind === 'settings'
      ? (root) => (elementsIn(root).length > 0 ? root : usualSettings())
      : kind === 'footnotes' || kind === 'endnotes'
        ? (root) => notes(text(root))
        : (root) => notTooLong(text(root));
  const isCarried = carry(carriage, {
    from: main,
    to: DOCUMENT,
    type: `${WORD}.document.main+xml`,
    root: 'w:document',
    destination,
    change: (root) => {
      const body = withSoundSlots(soundBody(text(root)), sections);
      return hasSlots(textBelow(body), sections) ? notTooLarge(notTooLong(body)) : body;
    },
  });
  if (!isCarried) throw notWord();
  if (carriage.parts.has('word/settings.xml')) return;
  carriage.parts.set('word/settings.xml', strToU8(writtenElement(usualSettings())));
  carriage.types.set('word/settings.xml', `${WORD}.settings+xml`);
  carriage.references
    .get(DOCUMENT)
    ?.push({ id: 'rIdSettings', kind: 'settings', target: 'word/settings.xml', isOutside: false });
};

export interface BaseParts {
  parts: Parts;
  /** What stays behind, in a sentence. */
  remarks: string[];
}

const readParts = (bytes: Uint8Array, facts: DocumentFacts, sections: ReadonlySet<string>): BaseParts => {
  const file = companyPackage(bytes);
  const left: LeftBehind = new Map();
  const main = mainPartOf(file, mainPart);
  const carriage = emptyCarriage(file, left, 'word/', facts);
  carryAll(carriage, main, sections);
  leaveProperties(file, left);
  const styles = carriage.parts.get('word/styles.xml');
  if (styles === undefined || elementsIn(readElement(styles)).length === 0)
    throw new ExportRefusal(
      'This Word file has no styles, so there is no look to take; choose a file that was saved by Word.',
    );
  return { parts: packed(carriage), remarks: leftBehindRemarks(left, 'Word') };
};

/** The parts of a company's Word file, .docx or .dotx, that may come along, or a sentence that says why none may. */
export const baseParts = (
  bytes: Uint8Array,
  facts: DocumentFacts = noFacts,
  sections: ReadonlySet<string> = new Set(),
): BaseParts => {
  if (isCompoundFile(bytes))
    throw new ExportRefusal(
      'This file has a password or is in the old Word format; open it in Word, save it as .docx without a password and choose that.',
    );
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notWord();
  try {
    return readParts(bytes, facts, sections);
  } catch (error) {
    if (error instanceof FileRefusal) throw new ExportRefusal(error.message);
    throw error;
  }
};
