import { contrast, relativeLuminance } from '../../src/core/layout/colour.ts';
import type { Band, Box, Colours } from './rendered-document.ts';

/** A picture of a page: three bytes a pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  bytes: Uint8Array;
  /** Pixels to the point. */
  scale: number;
}

/** Reads what `pdftoppm` writes when it is asked for no other format: a short head, then the pixels. */
export const pixelsOf = (file: Uint8Array, dotsPerInch: number): Pixels => {
  const head = new TextDecoder('latin1').decode(file.subarray(0, 40));
  const [whole = '', width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(head) ?? [];
  if (whole === '') throw new Error(`This is no picture of pdftoppm: ${head.slice(0, 10)}`);
  return {
    width: Number(width),
    height: Number(height),
    bytes: file.subarray(whole.length),
    scale: dotsPerInch / 72,
  };
};

const hexOf = (red: number, green: number, blue: number): string =>
  [red, green, blue]
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

interface Patch {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const patchOf = ({ width, height, scale }: Pixels, { left, top, right, bottom }: Box): Patch => ({
  left: Math.max(0, Math.floor(left * scale)),
  top: Math.max(0, Math.floor(top * scale)),
  right: Math.min(width, Math.ceil(right * scale)),
  bottom: Math.min(height, Math.ceil(bottom * scale)),
});

/** How often each colour stands in a patch, by its number of 24 bits. */
const counted = ({ width, bytes }: Pixels, { left, top, right, bottom }: Patch): Map<number, number> => {
  const counts = new Map<number, number>();
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1) {
      const at = (row * width + column) * 3;
      const colour = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  return counts;
};

const hexOfNumber = (colour: number): string => hexOf(colour >> 16, (colour >> 8) & 255, colour & 255);

const luminances = new Map<number, number>();

/** The same few hundred colours are on every page. */
const luminanceOf = (colour: number): number => {
  const known = luminances.get(colour);
  if (known !== undefined) return known;
  const luminance = relativeLuminance(hexOfNumber(colour));
  luminances.set(colour, luminance);
  return luminance;
};

/** WCAG's contrast ratio, of colours by their numbers. */
const contrastOf = (one: number, other: number): number => {
  const [first, second] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
};

/** Of a word's box, letters of any size fill at least so much with full ink. */
const FULL_INK = 0.03;

/** The ground is the colour that most pixels have; ink is what stands out from it most, but for a speck. */
const coloursOfPatch = (pixels: Pixels, patch: Patch): Colours | null => {
  const counts = [...counted(pixels, patch)];
  const [ground] = counts.reduce((most, each) => (each[1] > most[1] ? each : most), [-1, 0]);
  if (ground === -1) return null;
  const enough = FULL_INK * (patch.right - patch.left) * (patch.bottom - patch.top);
  const away = counts.toSorted(([one], [other]) => contrastOf(other, ground) - contrastOf(one, ground));
  let passed = 0;
  for (const [colour, count] of away) {
    passed += count;
    if (passed >= enough) return { ink: hexOfNumber(colour), ground: hexOfNumber(ground) };
  }
  return { ink: hexOfNumber(ground), ground: hexOfNumber(ground) };
};

/** How wide a part of a word is judged by itself, in heights of its box: about two letters, of which one has a stem. */
const PART = 0.9;

/** A word has to be read whole: where it runs over the end of a bar, each part has another ground. */
const partsOf = ({ left, top, right, bottom }: Box): Box[] => {
  const [width, height] = [right - left, bottom - top];
  const count = Math.max(1, Math.floor(width / (height * PART)));
  const inset = height * 0.12;
  return Array.from({ length: count }, (_, index) => ({
    left: left + (width * index) / count,
    right: left + (width * (index + 1)) / count,
    top: top + inset,
    bottom: bottom - inset,
  }));
};

/** The colours of the part of a word that is hardest to read; null outside the picture. */
export const hardestColours = (pixels: Pixels, box: Box): Colours | null => {
  const found = partsOf(box).flatMap((part) => coloursOfPatch(pixels, patchOf(pixels, part)) ?? []);
  return (
    found.toSorted((one, other) => contrast(one.ink, one.ground) - contrast(other.ink, other.ground))[0] ??
    null
  );
};

const isNear = (one: number, other: number): boolean =>
  Math.abs((one >> 16) - (other >> 16)) +
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) +
    Math.abs((one & 255) - (other & 255)) <
  24;

/** Rows of a box on which anything stands that is not its ground; rows closer than `gap` points make one band. */
export const bandsOf = (pixels: Pixels, box: Box, gap: number): Band[] => {
  const patch = patchOf(pixels, box);
  const { width, bytes, scale } = pixels;
  const ground =
    [...counted(pixels, patch)].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0xffffff;
  const isDrawn = (row: number): boolean => {
    for (let at = (row * width + patch.left) * 3; at < (row * width + patch.right) * 3; at += 3) {
      const colour = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      if (colour !== ground && !isNear(colour, ground)) return true;
    }
    return false;
  };
  const bands: Band[] = [];
  for (let row = patch.top; row < patch.bottom; row += 1) {
    if (!isDrawn(row)) continue;
    const [top, bottom] = [row / scale, (row + 1) / scale];
    const last = bands.at(-1);
    if (last !== undefined && top - last.bottom < gap) last.bottom = bottom;
    else bands.push({ top, bottom });
  }
  return bands;
};
