import { describe, expect, it } from 'vitest';
import { openCase, openCaseBytes } from '../../../src/core/business-case/open-case.ts';
import { FileRefusal } from '../../../src/core/files/file-refusal.ts';
import { fileText } from '../../../src/core/files/file-text.ts';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, isLittle: boolean): number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((code) =>
    isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255],
  );

const json = '{"schemaVersion":2,"basics":{"title":"Käse für 3 € 😀"}}';

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8(json)],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8(json)]],
    ['UTF-16, low byte first, with its mark', [0xff, 0xfe, ...utf16(json, true)]],
    ['UTF-16, high byte first, with its mark', [0xfe, 0xff, ...utf16(json, false)]],
  ])('is read from %s', (_, bytes) => {
    expect(fileText(new Uint8Array(bytes))).toBe(json);
    expect(openCaseBytes(new Uint8Array(bytes)).businessCase).toEqual(openCase(json));
  });

  it('is read in full from a long UTF-16 file', () => {
    const long = `${'añ😀'.repeat(20_000)}.`;
    expect(fileText(new Uint8Array([0xff, 0xfe, ...utf16(long, true)]))).toBe(long);
  });

  it.each<[string, number[], RegExp]>([
    ['UTF-16 without its mark', utf16(json, true), /UTF-16 without the mark/u],
    ['UTF-16 without its mark, high byte first', utf16(json, false), /UTF-16 without the mark/u],
    ['UTF-16 cut in a letter', [0xff, 0xfe, 0x7b], /UTF-8/u],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0], /UTF-32/u],
    ['letters of Windows', [...utf8('{"title":"K'), 0xe4, ...utf8('se"}')], /not written in UTF-8/u],
    ['half a letter', [...utf8('{"a":"'), 0xed, 0xa0, 0x80, ...utf8('"}')], /not written in UTF-8/u],
    ['a letter written too long', [...utf8('{"a":"'), 0xc0, 0xaf, ...utf8('"}')], /not written in UTF-8/u],
    ['a letter beyond the last', [0xf4, 0x90, 0x80, 0x80], /not written in UTF-8/u],
    ['a letter that is cut off', [0x7b, 0xe2, 0x82], /not written in UTF-8/u],
    ['bytes that are no text', [0x7b, 0x22, 0x41, 0x00, 0x22, 0x7d], /no text/u],
    ['a Word file', [0x50, 0x4b, 3, 4, 20, 0, 0, 0], /zip or Office file/u],
    ['an empty zip', [0x50, 0x4b, 5, 6, 0, 0], /empty zip/u],
    ['a PDF', utf8('%PDF-1.7\n'), /PDF/u],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], /picture/u],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], /picture/u],
    ['a GIF', utf8('GIF89a'), /picture/u],
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], /older or protected Office file/u],
    ['a gzip', [0x1f, 0x8b, 8, 0], /gzip/u],
  ])('is not read from %s, and the sentence says what it is', (_, bytes, reason) => {
    const read = (): string => fileText(new Uint8Array(bytes));
    expect(read).toThrow(FileRefusal);
    expect(read).toThrow(reason);
  });
});
