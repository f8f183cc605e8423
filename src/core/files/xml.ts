import { DOMParser, type Document, XMLSerializer } from '@xmldom/xmldom';
import { SaxesParser } from 'saxes';
import { FileRefusal } from './file-refusal.ts';
import { fileText } from './file-text.ts';

/** Of one part. The elements, not the letters, are what reading costs: most of all as a tree that can be edited. */
const MOST_BYTES = 10_000_000;
const DEEPEST = 128;
const MOST_ELEMENTS = 150_000;
const MOST_ELEMENTS_OF_TREE = 60_000;
const MOST_ATTRIBUTES = 500;

const broken = (): FileRefusal =>
  new FileRefusal(
    'A part of this file cannot be read; open it in Office, save it as a new file and choose that.',
  );

const tooLarge = (): FileRefusal =>
  new FileRefusal(
    'A part of this file is too large; remove slides, pages or drawn shapes from it and choose it again.',
  );

/** Office writes UTF-8; XML also allows UTF-16, which begins with a mark. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return fileText(bytes);
  } catch (error) {
    throw error instanceof FileRefusal ? broken() : error;
  }
};

const checked = (bytes: Uint8Array, mostElements: number): string => {
  if (bytes.length > MOST_BYTES) throw tooLarge();
  const xml = decoded(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml))
    throw new FileRefusal(
      'This file declares its own XML entities, which Office never writes; save it anew in Office and choose that file.',
    );
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  parser.on('error', () => {
    throw broken();
  });
  parser.on('opentagstart', () => {
    depth += 1;
    elements += 1;
    attributes = 0;
    if (depth > DEEPEST)
      throw new FileRefusal(
        'A part of this file nests deeper than Office does; open it in Office, save it as a new file and choose that.',
      );
    if (elements > mostElements) throw tooLarge();
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw tooLarge();
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml).close();
  return xml;
};

/** The text of an XML part that may be parsed: no document type, no entities, not too deep, well-formed. */
export const checkedXml = (bytes: Uint8Array): string => checked(bytes, MOST_ELEMENTS);

/** A part as a tree that can be edited. */
export const parsedXml = (bytes: Uint8Array): Document =>
  new DOMParser({
    onError: (level) => {
      /** A warning is about a character that looks odd; the part has been checked already. */
      if (level !== 'warning') throw broken();
    },
  }).parseFromString(checked(bytes, MOST_ELEMENTS_OF_TREE), 'text/xml');

export const writtenXml = (document: Document): string => {
  const xml = new XMLSerializer().serializeToString(document);
  return xml.startsWith('<?xml') ? xml : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
};
