import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { FileRefusal } from './file-refusal.ts';
import type { ZipEntry } from './zip-directory.ts';
import { damaged, zipDirectory } from './zip-directory.ts';

export interface ZipLimits {
  /** Of the file as it is. */
  bytes: number;
  entries: number;
  /** Of all parts, unpacked. */
  unpackedBytes: number;
  /** How many times larger a part may be than its packed form, once it is larger than a megabyte. */
  ratio: number;
  /** Of all XML parts together, unpacked. */
  xmlBytes: number;
  /** How many `<` all XML parts hold together: what reading them costs. */
  xmlMarks: number;
}

const MEGABYTE = 1_000_000;

/**
 * A company's template with pictures has tens of megabytes, hundreds of parts and about 25,000 marks; a deck of a
 * hundred slides has 300,000. File and parts together fit into 200 MB, and the XML is read within a second.
 */
export const officeLimits: ZipLimits = {
  bytes: 50 * MEGABYTE,
  entries: 5000,
  unpackedBytes: 70 * MEGABYTE,
  ratio: 300,
  xmlBytes: 25 * MEGABYTE,
  xmlMarks: 400_000,
};

const tooLarge = (limit: number): FileRefusal =>
  new FileRefusal(
    `This file is larger than ${Math.round(limit / MEGABYTE)} MB; choose a smaller one, or remove pictures and slides from it.`,
  );

/** Unpacked bit by bit, so that an entry that says it is small and is not is stopped soon. */
const inflated = (packed: Uint8Array, size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let used = 0;
  const inflate = new Inflate((chunk) => {
    if (used + chunk.length > size) throw damaged();
    bytes.set(chunk, used);
    used += chunk.length;
  });
  const step = 16_384;
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof FileRefusal ? error : damaged();
  }
  if (used !== size) throw damaged();
  return bytes;
};

const content = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (entry.method === 'stored' && entry.packedSize !== entry.size) throw damaged();
  const unpacked = entry.method === 'stored' ? packed.slice() : inflated(packed, entry.size);
  if (crc32(unpacked) !== entry.crc) throw damaged();
  return unpacked;
};

const bomb = (ratio: number): FileRefusal =>
  new FileRefusal(
    `A part of this file unpacks to something ${ratio} times larger than it, as no text or picture does; open it in Office, save it as a new file and choose that.`,
  );

const isXml = (path: string): boolean => /\.(?:xml|rels|vml)$/iu.test(path);

const LESS_THAN = 0x3c;

const marksIn = (bytes: Uint8Array): number => {
  let marks = 0;
  for (const byte of bytes) if (byte === LESS_THAN) marks += 1;
  return marks;
};

const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0);

const tooMuchXml = (): FileRefusal =>
  new FileRefusal(
    'This file holds more text and shapes than a template needs; remove slides and pages from it and choose it again.',
  );

/** The parts of a zip by path. Every promise of its directory is checked before and while it is unpacked. */
export const unzipped = (bytes: Uint8Array, limits: ZipLimits = officeLimits): Map<string, Uint8Array> => {
  if (bytes.length > limits.bytes) throw tooLarge(limits.bytes);
  const entries = zipDirectory(bytes, limits.entries);
  if (sum(entries.map(({ size }) => size)) > limits.unpackedBytes) throw tooLarge(limits.unpackedBytes);
  if (entries.some(({ size, packedSize }) => size > MEGABYTE && size > packedSize * limits.ratio))
    throw bomb(limits.ratio);
  const xml = entries.filter(({ path }) => isXml(path));
  if (sum(xml.map(({ size }) => size)) > limits.xmlBytes) throw tooMuchXml();
  let marks = 0;
  return new Map(
    entries.map((entry) => {
      const part = content(bytes, entry);
      if (isXml(entry.path)) marks += marksIn(part);
      if (marks > limits.xmlMarks) throw tooMuchXml();
      return [entry.path, part];
    }),
  );
};
