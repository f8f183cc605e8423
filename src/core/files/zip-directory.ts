import { strFromU8 } from 'fflate';
import { FileRefusal } from './file-refusal.ts';

export interface ZipEntry {
  path: string;
  method: 'stored' | 'deflated';
  crc: number;
  packedSize: number;
  size: number;
  /** Where its packed bytes begin. */
  start: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const ENCRYPTED = 1;
/** The sizes stand after the content, as a program writes that did not know them before; the directory has them. */
const STREAMED = 8;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const ELSEWHERE = 0xffffffff;

export const damaged = (): FileRefusal =>
  new FileRefusal(
    'This file is damaged; save it again in the program it came from, then choose it once more.',
  );
const unsafe = (): FileRefusal =>
  new FileRefusal(
    'This file is packed in an unusual way; open it in Office, save it as a new file and choose that.',
  );

const tooNew = (): FileRefusal =>
  new FileRefusal(
    'This file is packed as files beyond 4 GB are (zip64); open it in Office, save it as a new file and choose that.',
  );

/** A line end or filling that a mail server or a download put behind the file. */
const MOST_TRAILING = 16;
const TRAILING = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20]);

const withoutTrailing = (bytes: Uint8Array): number => {
  let end = bytes.length;
  while (bytes.length - end < MOST_TRAILING && TRAILING.has(bytes[end - 1] ?? -1)) end -= 1;
  return end;
};

const cutOff = (): FileRefusal =>
  new FileRefusal(
    'This file ends too early, as a broken download does; fetch it again and choose it once more.',
  );

/**
 * The end record stands last, before a comment of at most 65,535 bytes that reaches to the end of the file; nothing but
 * blanks may follow it.
 */
const endRecord = (view: DataView, bytes: Uint8Array): number => {
  const last = view.byteLength - END_SIZE;
  const trimmed = withoutTrailing(bytes);
  for (let at = last; at >= Math.max(0, last - 0xffff - MOST_TRAILING); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const end = at + END_SIZE + view.getUint16(at + 20, true);
    if (end <= view.byteLength && end >= trimmed) return at;
  }
  if (view.getUint32(0, true) === LOCAL) throw cutOff();
  throw new FileRefusal(
    'This is not a zip or Office file; choose a file that was saved by Office or by Casewright.',
  );
};

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

const isSafe = (path: string): boolean =>
  path !== '' &&
  path.length <= 500 &&
  !/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\\:]/u.test(path) &&
  path
    .replace(/\/$/u, '')
    .split('/')
    .every((step) => step !== '' && step !== '..' && step !== '.' && !RESERVED.has(step));

const sameName = (view: DataView, one: number, other: number, length: number): boolean => {
  for (let index = 0; index < length; index += 1)
    if (view.getUint8(one + index) !== view.getUint8(other + index)) return false;
  return true;
};

/** Overlapping entries are how a small file holds a very large one. */
const refuseOverlaps = (entries: readonly ZipEntry[], starts: readonly number[], end: number): void => {
  const spans = entries
    .map((entry, index) => ({ from: starts[index] ?? 0, to: entry.start + entry.packedSize }))
    .sort((one, other) => one.from - other.from);
  spans.forEach((span, index) => {
    if (span.to > (spans[index + 1]?.from ?? end)) throw unsafe();
  });
};

/** The header before the content says the same as the directory, where it says it at all. */
const agrees = (view: DataView, local: number, at: number): boolean => {
  const same = (ours: number, theirs: number): boolean =>
    view.getUint32(local + ours, true) === view.getUint32(at + theirs, true) ||
    view.getUint32(local + ours, true) === ELSEWHERE;
  const isStreamed = (view.getUint16(local + 6, true) & STREAMED) !== 0;
  return (
    view.getUint16(local + 8, true) === view.getUint16(at + 10, true) &&
    (view.getUint16(local + 6, true) & ENCRYPTED) === 0 &&
    (isStreamed || (same(14, 16) && same(18, 20) && same(22, 24)))
  );
};

/** What the zip says it holds; nothing is unpacked. Folders are left out. */
export const zipDirectory = (bytes: Uint8Array, mostEntries: number): ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_SIZE) throw damaged();
  const end = endRecord(view, bytes);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_64_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) throw tooNew();
  if (count > mostEntries)
    throw new FileRefusal(
      `This file holds more than ${mostEntries} parts; choose a smaller file, or remove slides and pictures from it.`,
    );
  if (view.getUint16(end + 8, true) !== count || view.getUint16(end + 4, true) !== 0) throw unsafe();
  const entries: ZipEntry[] = [];
  const starts: number[] = [];
  const seen = new Set<string>();
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const next = at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0)
      throw new FileRefusal('This file is protected by a password; save a copy without one and choose that.');
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw unsafe();
    const path = strFromU8(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    const folded = path.normalize('NFC').toLowerCase();
    if (!isSafe(path) || seen.has(folded)) throw unsafe();
    seen.add(folded);
    const local = view.getUint32(at + 42, true);
    if ([20, 24, 42].some((field) => view.getUint32(at + field, true) === ELSEWHERE)) throw tooNew();
    if (local + LOCAL_SIZE + nameLength > directory || view.getUint32(local, true) !== LOCAL) throw damaged();
    if (view.getUint16(local + 26, true) !== nameLength) throw damaged();
    if (!sameName(view, at + ENTRY_SIZE, local + LOCAL_SIZE, nameLength)) throw damaged();
    if (!agrees(view, local, at)) throw damaged();
    if (path.endsWith('/') && view.getUint32(at + 24, true) > 0) throw unsafe();
    const entry: ZipEntry = {
      path,
      method: method === 0 ? 'stored' : 'deflated',
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: local + LOCAL_SIZE + nameLength + view.getUint16(local + 28, true),
    };
    entries.push(entry);
    starts.push(local);
    at = next;
  }
  refuseOverlaps(entries, starts, directory);
  return entries.filter(({ path }) => !path.endsWith('/'));
};
