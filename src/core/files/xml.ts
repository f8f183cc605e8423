import { DOMParser, type Document, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { FileRefusal } from './file-refusal.ts';

const MOST_CHARACTERS = 50_000_000;
const DEEPEST = 200;
const MOST_ELEMENTS = 1_000_000;

const broken = (): FileRefusal =>
  new FileRefusal(
    'A part of this file cannot be read; open it in Office, save it as a new file and choose that.',
  );

/** Office writes UTF-8; XML also allows UTF-16, which begins with a mark. */
const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const littleEndian = first === 0xff && second === 0xfe;
  if (!littleEndian && !(first === 0xfe && second === 0xff)) return strFromU8(bytes).replace(/^\uFEFF/u, '');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(view.getUint16(at, littleEndian));
  return text;
};

/** The text of an XML part that may be parsed: no document type, no entities, not too deep, well-formed. */
export const checkedXml = (bytes: Uint8Array): string => {
  if (bytes.length > MOST_CHARACTERS)
    throw new FileRefusal(
      'A part of this file is too large; remove slides or pictures from it and choose it again.',
    );
  const xml = decoded(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml))
    throw new FileRefusal(
      'This file declares its own XML entities, which Office never writes; save it anew in Office and choose that file.',
    );
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let elements = 0;
  parser.on('error', () => {
    throw broken();
  });
  parser.on('opentag', () => {
    depth += 1;
    elements += 1;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) throw broken();
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml).close();
  return xml;
};

/** A part as a tree that can be edited. */
export const parsedXml = (bytes: Uint8Array): Document =>
  new DOMParser({
    onError: (level) => {
      /** A warning is about a character that looks odd; the part has been checked already. */
      if (level !== 'warning') throw broken();
    },
  }).parseFromString(checkedXml(bytes), 'text/xml');

export const writtenXml = (document: Document): string => {
  const xml = new XMLSerializer().serializeToString(document);
  return xml.startsWith('<?xml') ? xml : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
};
