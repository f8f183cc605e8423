import type { Document } from '@xmldom/xmldom';
import { FileRefusal } from '../../files/file-refusal.ts';
import { parsedXml } from '../../files/xml.ts';
import { unzipped } from '../../files/zip.ts';
import { ExportRefusal } from '../exporter.ts';
import { attribute, childrenOf, rootOf } from './elements.ts';
import { PRESENTATION } from './namespaces.ts';
import { relationshipsOf } from './relationships.ts';

/** A base file, opened and found to be a presentation without macros. */
export interface BasePackage {
  parts: ReadonlyMap<string, Uint8Array>;
  /** The path of its main part, nearly always `ppt/presentation.xml`. */
  main: string;
  presentation: Document;
  /** Declared type by part, and by extension. */
  overrides: ReadonlyMap<string, string>;
  defaults: ReadonlyMap<string, string>;
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const isCompound = (bytes: Uint8Array): boolean =>
  COMPOUND_FILE.every((byte, index) => bytes[index] === byte);

const contentTypes = (parts: ReadonlyMap<string, Uint8Array>) => {
  const bytes = parts.get('[Content_Types].xml');
  const entries = bytes === undefined ? [] : childrenOf(rootOf(parsedXml(bytes)));
  const typed = (name: string, key: string): Map<string, string> =>
    new Map(
      entries
        .filter(({ localName }) => localName === name)
        .map((entry) => [attribute(entry, key) ?? '', attribute(entry, 'ContentType') ?? '']),
    );
  const overrides = new Map(
    [...typed('Override', 'PartName')].map(([path, type]) => [path.replace(/^\//u, ''), type]),
  );
  const defaults = new Map(
    [...typed('Default', 'Extension')].map(([end, type]) => [end.toLowerCase(), type]),
  );
  return { overrides, defaults };
};

const opened = (bytes: Uint8Array): BasePackage => {
  const parts = unzipped(bytes);
  const { overrides, defaults } = contentTypes(parts);
  const types = [...overrides.values(), ...defaults.values()];
  const hasMacros =
    types.some((type) => /macroEnabled|vbaProject/iu.test(type)) ||
    [...parts.keys()].some((path) => /vbaProject\.bin$/iu.test(path));
  if (hasMacros)
    throw new ExportRefusal(
      'The company file holds macros; save it as a .pptx or .potx without macros and choose that.',
    );
  const main = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const type = overrides.get(main) ?? '';
  const bytesOfMain = parts.get(main);
  if (bytesOfMain === undefined || !/presentationml\.(presentation|template|slideshow)\.main/u.test(type))
    throw new ExportRefusal('The company file is not a PowerPoint file; choose a .pptx or .potx file.');
  const presentation = parsedXml(bytesOfMain);
  if (rootOf(presentation).namespaceURI !== PRESENTATION)
    throw new ExportRefusal(
      'The company file is a Strict Open XML file; save it as an ordinary .pptx and choose that.',
    );
  return { parts, main, presentation, overrides, defaults };
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
  if (isCompound(bytes))
    throw new ExportRefusal(
      'The company file is protected by a password or saved in the old .ppt format; save it as .pptx without a password and choose that.',
    );
  return inWords(() => opened(bytes));
};
