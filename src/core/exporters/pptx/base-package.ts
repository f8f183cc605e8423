import type { Document } from '@xmldom/xmldom';
import { FileRefusal } from '../../files/file-refusal.ts';
import { parsedXml } from '../../files/xml.ts';
import { ExportRefusal } from '../exporter.ts';
import { emptyCarriage } from '../office/company/carried.ts';
import { companyPackage, isCompoundFile, leaveProperties } from '../office/company/company-package.ts';
import { type LeftBehind, leftBehindRemarks } from '../office/company/left-behind.ts';
import { mainPartOf } from '../office/company/main-part.ts';
import { carrySlideLook, PRESENTATION_PART } from './carried-look.ts';
import { relationshipType } from './namespaces.ts';
import { relationshipsPath, relationshipsXml } from './relationships.ts';

/** A base file: what of a company's presentation may come along, under names and types of ours. */
export interface BasePackage {
  parts: ReadonlyMap<string, Uint8Array>;
  /** The path of its main part. */
  main: string;
  presentation: Document;
  /** Declared type by part. */
  types: ReadonlyMap<string, string>;
  /** How many slides of the file itself stand on a layout, by its path here; layouts without one are not named. */
  uses: ReadonlyMap<string, number>;
  /** What stays behind, in a sentence. */
  remarks: string[];
}

const notOurs = 'The company file is not a PowerPoint file; choose a .pptx or .potx file.';

const notPowerPoint = (): ExportRefusal => new ExportRefusal(notOurs);

const mainPart = {
  type: /presentationml\.(?:presentation|template|slideshow)\.main/u,
  root: 'p:presentation',
  strictRoot: 'foreign:presentation',
  notOurs,
  macros: 'The company file holds macros; save it as a .pptx or .potx without macros and choose that.',
  strict: 'The company file is a Strict Open XML file; save it as an ordinary .pptx and choose that.',
};

const opened = (bytes: Uint8Array): BasePackage => {
  const file = companyPackage(bytes);
  const left: LeftBehind = new Map();
  const carriage = emptyCarriage(file, left, 'ppt/');
  const uses = carrySlideLook(carriage, mainPartOf(file, mainPart));
  if (uses === null) throw notPowerPoint();
  leaveProperties(file, left);
  const parts = new Map<string, Uint8Array>();
  const open = [PRESENTATION_PART];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const bytes = carriage.parts.get(path);
    if (bytes === undefined || parts.has(path)) continue;
    parts.set(path, bytes);
    const references = carriage.references.get(path) ?? [];
    open.push(...references.filter(({ isOutside }) => !isOutside).map(({ target }) => target));
    const list = references.map(({ id, kind, target, isOutside }) => ({
      id,
      type: relationshipType(kind),
      target,
      external: isOutside,
    }));
    if (list.length > 0) parts.set(relationshipsPath(path), relationshipsXml(list));
  }
  return {
    parts,
    main: PRESENTATION_PART,
    presentation: parsedXml(parts.get(PRESENTATION_PART) ?? new Uint8Array()),
    types: new Map([...carriage.types].filter(([path]) => parts.has(path))),
    uses,
    remarks: leftBehindRemarks(left, 'PowerPoint'),
  };
};

/** What a reader of files refuses, the exporter refuses: the sentence says which file is meant. */
export const inWords = <Result>(read: () => Result): Result => {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileRefusal)
      throw new ExportRefusal(`The company file was not used. ${error.message}`, { cause: error });
    throw error;
  }
};

/** Opens a company's file, or says in one sentence why it cannot be a base. */
export const openedBase = (bytes: Uint8Array): BasePackage => {
  if (isCompoundFile(bytes))
    throw new ExportRefusal(
      'The company file is protected by a password or saved in the old .ppt format; save it as .pptx without a password and choose that.',
    );
  return inWords(() => opened(bytes));
};
