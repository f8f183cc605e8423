import { strToU8 } from 'fflate';
import { FileRefusal } from '../../../files/file-refusal.ts';
import { officeLimits, unzipped } from '../../../files/zip.ts';
import { elementsIn, readElement, textBelow, type XmlElement } from './element.ts';
import { leave, type LeftBehind, type LeftKind } from './left-behind.ts';

export interface PartReference {
  id: string;
  /** The last word of its type: `image`, `slideLayout`. */
  kind: string;
  /** The part as the file names it; for what lies outside the file, the address as it was written. */
  target: string;
  isOutside: boolean;
}

/** A company's file with its parts, whatever the case of their names and however they are referred to. */
export interface CompanyPackage {
  paths: readonly string[];
  part: (path: string) => Uint8Array | undefined;
  typeOf: (path: string) => string;
  referencesOf: (path: string) => PartReference[];
  element: (path: string) => XmlElement | null;
}

/** Marks of elements in all parts that are read. A thick template has a tenth of it. */
const MOST_MARKS = 200_000;
const MOST_XML_BYTES = 15_000_000;

/** A company's file gives only its look; what needs more room than this is no look. */
const limits = { ...officeLimits, unpackedBytes: 60_000_000 };

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  COMPOUND_FILE.every((byte, index) => bytes[index] === byte);

/** `_VBA_PROJECT` as a compound file writes names: the stream without which there are no macros. */
const MACRO_STREAM = [...strToU8('_VBA_PROJECT')].flatMap((byte) => [byte, 0]);

const holdsMacroStream = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(0x5f); at >= 0; at = bytes.indexOf(0x5f, at + 1))
    if (MACRO_STREAM.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
};

const unescaped = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch (error) {
    if (error instanceof URIError) return target;
    throw error;
  }
};

/** A target as the part that names it means it; null when it leaves the file. */
const resolved = (from: string, target: string): string | null => {
  const path = unescaped(target.split('#')[0] ?? '');
  if (/^[a-z][a-z0-9+.-]*:/iu.test(path) || path.includes('\\') || path.startsWith('//')) return null;
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/').toLowerCase();
};

const relationshipsPath = (path: string): string => path.replace(/([^/]*)$/u, '_rels/$1.rels');

const declaredTypes = (root: XmlElement | null) => {
  const typed = (name: string, key: string): Map<string, string> =>
    new Map(
      (root === null ? [] : elementsIn(root, name)).map(({ attributes }) => [
        unescaped(attributes[key] ?? '')
          .replace(/^\//u, '')
          .toLowerCase(),
        attributes['ContentType'] ?? '',
      ]),
    );
  return { byPart: typed('ct:Override', 'PartName'), byEnd: typed('ct:Default', 'Extension') };
};

/** Opens a file that has been found to be a zip. What it refuses, it refuses as a reader of files does. */
export const companyPackage = (bytes: Uint8Array): CompanyPackage => {
  const parts = new Map([...unzipped(bytes, limits)].map(([path, content]) => [path.toLowerCase(), content]));
  const count = { marks: 0, bytes: 0 };
  const read = new Map<string, XmlElement>();
  const element = (path: string): XmlElement | null => {
    const content = parts.get(path);
    if (content === undefined || content.length === 0) return null;
    const known = read.get(path);
    if (known !== undefined) return known;
    count.bytes += content.length;
    for (let at = content.indexOf(0x3c); at >= 0; at = content.indexOf(0x3c, at + 1)) count.marks += 1;
    if (count.marks > MOST_MARKS || count.bytes > MOST_XML_BYTES)
      throw new FileRefusal(
        'This file holds more text and shapes than a look needs; remove slides, pages or layouts from it and choose it again.',
      );
    const root = readElement(content);
    read.set(path, root);
    return root;
  };
  const { byPart, byEnd } = declaredTypes(element('[content_types].xml'));
  return {
    paths: [...parts.keys()],
    part: (path) => parts.get(path),
    typeOf: (path) => byPart.get(path) ?? byEnd.get(path.slice(path.lastIndexOf('.') + 1)) ?? '',
    element,
    referencesOf: (path) => {
      const root = element(relationshipsPath(path));
      const seen = new Set<string>();
      return (root === null ? [] : elementsIn(root, 'rel:Relationship')).flatMap(({ attributes }) => {
        const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes;
        if (Id === '' || seen.has(Id)) return [];
        seen.add(Id);
        const inside = TargetMode.toLowerCase() === 'external' ? null : resolved(path, Target);
        return [
          {
            id: Id,
            kind: Type.slice(Type.lastIndexOf('/') + 1),
            target: inside ?? Target,
            isOutside: inside === null,
          },
        ];
      });
    },
  };
};

/** Whether a file holds macros, by declared type, by name or by what its parts are; other programs' files that lie in it
 * stay behind with theirs. */
export const holdsMacros = (file: CompanyPackage, main: string): boolean =>
  /macroEnabled/iu.test(file.typeOf(main)) ||
  file.referencesOf(main).some(({ kind }) => /vbaProject/iu.test(kind)) ||
  file.paths.some((path) => {
    const bytes = file.part(path);
    return (
      /vbaProject/iu.test(file.typeOf(path)) ||
      /vbaproject[^/]*\.bin$/u.test(path) ||
      (bytes !== undefined &&
        isCompoundFile(bytes) &&
        !/(?:embeddings|activex)\//u.test(path) &&
        holdsMacroStream(bytes))
    );
  });

const PROPERTIES = /^(?:Company|Manager|HyperlinkBase|property)$/u;

/** Counts what the package itself says of its old document. */
export const leaveProperties = (file: CompanyPackage, left: LeftBehind): void => {
  const found = new Set<LeftKind>();
  for (const { kind, target, isOutside } of file.referencesOf('')) {
    if (isOutside) found.add('links');
    if (kind === 'origin') found.add('signature');
    if (kind !== 'extended-properties' && kind !== 'custom-properties') continue;
    const root = file.element(target);
    const says = root === null ? [] : elementsIn(root);
    if (
      says.some((each) => PROPERTIES.test(each.name.replace(/^\w+:/u, '')) && textBelow(each).trim() !== '')
    )
      found.add('properties');
  }
  for (const kind of found) leave(left, kind);
};
