import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/core/files/crc32.ts';
import type { Pixels } from './pixels.ts';

const GAP = 8;

/** Grey, so that the edges of white pages are seen. */
const BETWEEN = 128;

/** Pages of one size beside and under each other, in the order of reading. */
export const contactSheet = (pages: readonly Pixels[], columns: number): Pixels => {
  const across = Math.min(columns, Math.max(1, pages.length));
  const down = Math.ceil(pages.length / across);
  const [cellWidth, cellHeight] = [
    Math.max(0, ...pages.map(({ width }) => width)) + GAP,
    Math.max(0, ...pages.map(({ height }) => height)) + GAP,
  ];
  const [width, height] = [across * cellWidth + GAP, down * cellHeight + GAP];
  const bytes = new Uint8Array(width * height * 3).fill(BETWEEN);
  for (const [index, page] of pages.entries()) {
    const left = GAP + (index % across) * cellWidth;
    const top = GAP + Math.floor(index / across) * cellHeight;
    for (let row = 0; row < page.height; row += 1)
      bytes.set(
        page.bytes.subarray(row * page.width * 3, (row + 1) * page.width * 3),
        ((top + row) * width + left) * 3,
      );
  }
  return { width, height, bytes, scale: pages[0]?.scale ?? 1 };
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
};

/** A picture as a PNG file. */
export const asPng = ({ width, height, bytes }: Pixels): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a channel, red, green and blue.
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(bytes.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
};
