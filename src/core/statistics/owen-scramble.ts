/** Integers well mixed (the finaliser of MurmurHash3): one seed makes many. */
export const mixedBits = (value: number): number => {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

const reversedBits = (value: number): number => {
  let x = value;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
};

/**
 * Owen's nested uniform scramble of a 32-bit fraction, by a hash in which every bit depends on the more significant
 * ones alone (Laine and Karras 2011, Burley 2020, with the constants of Vegdahl 2022). It keeps every property of the
 * net, and makes the error random. Integer arithmetic only: the same on every machine.
 */
export const owenScrambled = (fraction: number, seed: number): number => {
  let x = reversedBits(fraction);
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return reversedBits(x) >>> 0;
};
