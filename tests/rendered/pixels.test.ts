import { describe, expect, it } from 'vitest';
import { bandsOf, hardestColours, type Pixels, pixelsOf } from './pixels.ts';

type Colour = readonly [number, number, number];

const white: Colour = [255, 255, 255];
const navy: Colour = [11, 79, 138];
const grey: Colour = [170, 170, 170];

/** A picture of two pixels to the point, painted with rectangles in points. */
const painted = (
  ...rectangles: readonly { at: readonly [number, number, number, number]; colour: Colour }[]
): Pixels => {
  const [width, height] = [200, 80];
  const bytes = new Uint8Array(width * height * 3).fill(255);
  for (const { at, colour } of rectangles)
    for (let y = at[1] * 2; y < at[3] * 2; y += 1)
      for (let x = at[0] * 2; x < at[2] * 2; x += 1) bytes.set(colour, (y * width + x) * 3);
  return { width, height, bytes, scale: 2 };
};

/** Stems of letters, two pixels wide, one every six points. */
const stems = (left: number, right: number, colour: Colour) =>
  Array.from({ length: Math.floor((right - left) / 6) }, (_, index) => ({
    at: [left + index * 6 + 2, 14, left + index * 6 + 3, 26] as const,
    colour,
  }));

const box = { left: 10, top: 10, right: 70, bottom: 30 };

describe('the colours of a word', () => {
  it('are its ink and what lies under it', () => {
    expect(hardestColours(painted(...stems(10, 70, navy)), box)).toEqual({ ink: '0B4F8A', ground: 'FFFFFF' });
    const onBlue = painted({ at: [0, 0, 100, 40], colour: navy }, ...stems(10, 70, white));
    expect(hardestColours(onBlue, box)).toEqual({ ink: 'FFFFFF', ground: '0B4F8A' });
  });

  it('are those of the part that runs over the end of a bar', () => {
    const overTheEnd = painted({ at: [0, 0, 40, 40], colour: navy }, ...stems(10, 70, white));
    expect(hardestColours(overTheEnd, box)).toEqual({ ink: 'FFFFFF', ground: 'FFFFFF' });
  });

  it('are not those of a speck that lies on it', () => {
    const specked = painted(...stems(10, 70, grey), { at: [20, 20, 22, 21], colour: [0, 0, 0] });
    expect(hardestColours(specked, { ...box, right: 30 })?.ink).toBe('AAAAAA');
  });

  it('are unknown outside the picture', () => {
    expect(hardestColours(painted(), { left: 500, top: 10, right: 540, bottom: 30 })).toBeNull();
  });
});

describe('the bands of a page', () => {
  const page = { left: 0, top: 0, right: 100, bottom: 40 };

  it('are what is drawn, joined where it is close', () => {
    const pixels = painted(
      { at: [10, 2, 30, 4], colour: navy },
      { at: [10, 6, 30, 8], colour: navy },
      { at: [10, 30, 30, 34], colour: grey },
    );
    expect(bandsOf(pixels, page, 5)).toEqual([
      { top: 2, bottom: 8 },
      { top: 30, bottom: 34 },
    ]);
  });

  it('are none on an empty page, whatever its colour', () => {
    expect(bandsOf(painted(), page, 5)).toEqual([]);
    expect(bandsOf(painted({ at: [0, 0, 100, 40], colour: navy }), page, 5)).toEqual([]);
  });
});

describe('a picture of pdftoppm', () => {
  it('is read past its head', () => {
    const head = new TextEncoder().encode('P6\n2 1\n255\n');
    const pixels = pixelsOf(new Uint8Array([...head, 1, 2, 3, 4, 5, 6]), 144);
    expect({ ...pixels, bytes: [...pixels.bytes] }).toEqual({
      width: 2,
      height: 1,
      bytes: [1, 2, 3, 4, 5, 6],
      scale: 2,
    });
  });

  it('is refused when it is another kind of file', () => {
    expect(() => pixelsOf(new TextEncoder().encode('\u0089PNG'), 144)).toThrow('no picture of pdftoppm');
  });
});
