import { crc32 } from '../../files/crc32.ts';

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** One part for each picture, however often it is used: pptxgenjs writes one for each use. */
export const mediaParts = (
  media: ReadonlyMap<string, Uint8Array>,
): { parts: Map<string, Uint8Array>; pathOf: ReadonlyMap<string, string> } => {
  const parts = new Map<string, Uint8Array>();
  const pathOf = new Map<string, string>();
  const found = new Map<string, string[]>();
  for (const [drawn, bytes] of media) {
    const key = `${bytes.length}/${crc32(bytes)}`;
    const alike = found.get(key) ?? [];
    const known = alike.find((path) => sameBytes(parts.get(path) ?? new Uint8Array(), bytes));
    const extension = /\.png$/iu.test(drawn) ? 'png' : 'jpeg';
    const path = known ?? `ppt/media/story-picture${parts.size + 1}.${extension}`;
    parts.set(path, bytes);
    found.set(key, [...alike, path]);
    pathOf.set(drawn, path);
  }
  return { parts, pathOf };
};
