import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asPng, contactSheet } from './contact-sheet.ts';
import type { Pixels } from './pixels.ts';

const plain = (width: number, height: number, channel: number): Pixels => ({
  width,
  height,
  bytes: new Uint8Array(width * height * 3).fill(channel),
  scale: 1,
});

const at = ({ width, bytes }: Pixels, x: number, y: number): number | undefined => bytes[(y * width + x) * 3];

describe('a contact sheet', () => {
  it('has its pages beside and under each other, with grey between', () => {
    const sheet = contactSheet([plain(10, 6, 1), plain(10, 6, 2), plain(10, 6, 3)], 2);
    expect([sheet.width, sheet.height]).toEqual([44, 36]);
    expect([at(sheet, 0, 0), at(sheet, 8, 8), at(sheet, 26, 8), at(sheet, 8, 22), at(sheet, 26, 22)]).toEqual(
      [128, 1, 2, 3, 128],
    );
  });

  it('may have one page, or none', () => {
    expect(contactSheet([plain(10, 6, 1)], 4).width).toBe(26);
    expect(contactSheet([], 4).width).toBe(16);
  });

  it('is a PNG that holds its rows', () => {
    const png = asPng(plain(2, 2, 9));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
    const length = png.readUInt32BE(33);
    expect([...inflateSync(png.subarray(41, 41 + length))]).toEqual([
      0, 9, 9, 9, 9, 9, 9, 0, 9, 9, 9, 9, 9, 9,
    ]);
  });
});
