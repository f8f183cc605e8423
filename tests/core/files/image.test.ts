import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../src/core/files/image.ts';

const png = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};

const jpeg = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    1,
    17,
    0,
  ]);

describe('imageSize', () => {
  it('reads kind and size from the header', () => {
    expect(imageSize(png(640, 480))).toEqual({ type: 'png', width: 640, height: 480 });
    expect(imageSize(jpeg(640, 480))).toEqual({ type: 'jpeg', width: 640, height: 480 });
  });

  it('refuses a small file that would unpack to a huge picture', () => {
    expect(() => imageSize(png(20_000, 20_000))).toThrow(/20000 by 20000 points/);
    expect(() => imageSize(png(7_000, 7_000))).toThrow(/make it at most 8000/);
  });

  it.each([
    strToU8('<svg/>'),
    strToU8('GIF89a'),
    new Uint8Array(),
    png(0, 10),
    png(5, 5).slice(0, 12),
    jpeg(5, 5).slice(0, 12),
  ])('refuses what is no picture: %#', (bytes) => {
    expect(() => imageSize(bytes)).toThrow(/save it as PNG or JPEG/);
  });
});
