import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The parts of an Office file by their path in the package, in the order they are written. */
export type Parts = Map<string, Uint8Array>;

/** Local, because a zip has no time zones: the same moment gives the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1);

const ALREADY_SMALL = /\.(xlsx|png|jpe?g|gif|emf|wmf)$/i;

const FIRST = ['[Content_Types].xml', '_rels/.rels'];

export const unzippedParts = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)));

/** One zip, the same bytes for the same parts; the content types come first, as Office's own files have them. */
export const zippedParts = (parts: Parts): Uint8Array => {
  const paths = [
    ...FIRST.filter((path) => parts.has(path)),
    ...[...parts.keys()].filter((path) => !FIRST.includes(path)),
  ];
  const files: Zippable = {};
  for (const path of paths) {
    const bytes = parts.get(path);
    if (bytes !== undefined)
      files[path] = [bytes, { level: ALREADY_SMALL.test(path) ? 0 : 9, mtime: NO_TIME }];
  }
  return zipSync(files, { mtime: NO_TIME });
};
