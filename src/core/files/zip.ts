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
}

const MEGABYTE = 1_000_000;

/** A company's template with pictures has tens of megabytes and hundreds of parts. */
export const officeLimits: ZipLimits = {
  bytes: 100 * MEGABYTE,
  entries: 5000,
  unpackedBytes: 400 * MEGABYTE,
  ratio: 300,
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

/** The parts of a zip by path. Every promise of its directory is checked before and while it is unpacked. */
export const unzipped = (bytes: Uint8Array, limits: ZipLimits = officeLimits): Map<string, Uint8Array> => {
  if (bytes.length > limits.bytes) throw tooLarge(limits.bytes);
  const entries = zipDirectory(bytes, limits.entries);
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (whole > limits.unpackedBytes) throw tooLarge(limits.unpackedBytes);
  const bomb = entries.some(({ size, packedSize }) => size > MEGABYTE && size > packedSize * limits.ratio);
  if (bomb) throw tooLarge(MEGABYTE);
  return new Map(entries.map((entry) => [entry.path, content(bytes, entry)]));
};
