import { strFromU8 } from 'fflate';
import { longest } from './budget.ts';
import { FileRefusal } from './file-refusal.ts';

/** What a file shows itself to be by its first bytes, however it is called. */
const kinds: { starts: readonly number[]; refusal: string }[] = [
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    refusal: 'This is a zip or Office file, not a case file. Choose the file that Casewright saved.',
  },
  {
    starts: [0x50, 0x4b, 0x05, 0x06],
    refusal: 'This is an empty zip file, not a case file. Choose the file that Casewright saved.',
  },
  {
    starts: [0x25, 0x50, 0x44, 0x46, 0x2d],
    refusal: 'This is a PDF, not a case file. Choose the file that Casewright saved.',
  },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    refusal:
      'This is an older or protected Office file, not a case file. Choose the file that Casewright saved.',
  },
  {
    starts: [0x1f, 0x8b],
    refusal: 'This file is packed with gzip. Unpack it, then choose what is in it.',
  },
  ...[
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
  ].map((starts) => ({
    starts,
    refusal: 'This is a picture, not a case file. Choose the file that Casewright saved.',
  })),
];

const startsWith = (bytes: Uint8Array, starts: readonly number[]): boolean =>
  starts.every((byte, index) => bytes[index] === byte);

const unreadable = (): FileRefusal =>
  new FileRefusal(
    'The letters of this file are not written in UTF-8. Open it in a text editor, save it with the encoding UTF-8, and choose that.',
  );

const isNext = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** How long the letter at a place is, in bytes of UTF-8; 0 where none can stand: half, overlong or beyond the last. */
const letterLength = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || !isNext(second)) return 0;
  if (first < 0xe0) return 2;
  if (!isNext(bytes[at + 2])) return 0;
  if (first < 0xf0) return (first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f) ? 0 : 3;
  const isBeyond = (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) || first > 0xf4;
  return isBeyond || !isNext(bytes[at + 3]) ? 0 : 4;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  let at = 0;
  while (at < bytes.length) {
    const length = letterLength(bytes, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
};

const fromUtf16 = (bytes: Uint8Array, isLittleEndian: boolean): string => {
  if (bytes.length % 2 === 1) throw unreadable();
  const [low, high] = isLittleEndian ? [0, 1] : [1, 0];
  const pieces: string[] = [];
  const piece = 8192;
  for (let from = 2; from < bytes.length; from += piece) {
    const until = Math.min(bytes.length, from + piece);
    const codes: number[] = [];
    for (let at = from; at < until; at += 2)
      codes.push((bytes[at + low] ?? 0) | ((bytes[at + high] ?? 0) << 8));
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
};

/**
 * The text of a file from outside: UTF-8 with or without its mark, or UTF-16 with it. Every reader of text uses this
 * one, so that the app and the shell take the same files. Anything else is refused with what it is.
 */
export const fileText = (bytes: Uint8Array): string => {
  if (bytes.length > longest.textFile)
    throw new FileRefusal(
      `This file is larger than ${longest.textFile / 1_000_000} MB. Choose the file that Casewright saved.`,
    );
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff]))
    throw new FileRefusal(
      'This file is written in UTF-32. Save it with the encoding UTF-8, and choose that.',
    );
  if (startsWith(bytes, [0xff, 0xfe])) return fromUtf16(bytes, true);
  if (startsWith(bytes, [0xfe, 0xff])) return fromUtf16(bytes, false);
  const kind = kinds.find(({ starts }) => startsWith(bytes, starts));
  if (kind !== undefined) throw new FileRefusal(kind.refusal);
  if (bytes.includes(0))
    throw new FileRefusal(
      bytes.subarray(0, 2).includes(0)
        ? 'This file is written in UTF-16 without the mark that says so. Save it with the encoding UTF-8, and choose that.'
        : 'This file holds bytes that are no text. Choose a file that Casewright saved.',
    );
  if (!isUtf8(bytes)) throw unreadable();
  return strFromU8(bytes).replace(/^\uFEFF/u, '');
};
