import { strFromU8 } from 'fflate';
import { FileRefusal } from '../../files/file-refusal.ts';
import { checkedXml } from '../../files/xml.ts';
import { unzipped } from '../../files/zip.ts';
import { ExportRefusal } from '../exporter.ts';
import type { Parts } from '../office/zip-parts.ts';

/** The first bytes of Office's older container, which also holds every file with a password. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

const readParts = (bytes: Uint8Array): Parts => {
  try {
    const parts = unzipped(bytes);
    for (const [path, content] of parts) if (/\.(xml|rels|vml)$/i.test(path)) checkedXml(content);
    return parts;
  } catch (error) {
    if (error instanceof FileRefusal) throw new ExportRefusal(error.message);
    throw error;
  }
};

/** The parts of a company's Word file, .docx or .dotx, or a sentence that says why not. */
export const baseParts = (bytes: Uint8Array): Parts => {
  if (CONTAINER.every((byte, index) => bytes[index] === byte))
    throw new ExportRefusal(
      'This file has a password or is in the old Word format; open it in Word, save it as .docx without a password and choose that.',
    );
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new ExportRefusal('This is not a Word file; choose a .docx or .dotx file.');
  const parts = readParts(bytes);
  if (
    !parts.has('word/document.xml') ||
    !parts.has('word/_rels/document.xml.rels') ||
    !parts.has('word/styles.xml')
  )
    throw new ExportRefusal('This is not a Word file; choose a .docx or .dotx file.');
  const types = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array());
  if (
    /macroEnabled|vbaProject/i.test(types) ||
    [...parts.keys()].some((path) => /vbaProject|\.bin$/i.test(path))
  )
    throw new ExportRefusal(
      'This file holds macros; save it in Word as .docx or .dotx without macros and choose that.',
    );
  return parts;
};
