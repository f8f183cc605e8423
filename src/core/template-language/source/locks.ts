import type { Section } from './sections.ts';
import type { StoryTemplate } from './story-template.ts';

/** Words of a template that nobody may change, and why. */
export interface Lock {
  section: string;
  /** As template.json names it. */
  block: string;
  because: string;
  text: string;
}

/** A reason as it stands behind "because": without the full stop that somebody may have written. */
export const reasonGiven = (because: string): string => because.trim().replace(/\.$/u, '');

/** The lines of a section that hold a block, counted from 0; the last is not among them. */
export interface Extent {
  from: number;
  to: number;
}

const isFilled = (line: string): boolean => line.trim() !== '';

const opens = /^\s*:{3,}[a-z]/iu;
const closes = /^\s*:{3,}\s*$/u;

/** No block that somebody wrote is longer. */
const mostLines = 400;

/** A directive goes on to the line that closes it, any other block to the next empty line; null where none comes. */
const endOf = (lines: readonly string[], from: number): number | null => {
  const isDirective = opens.test(lines[from] ?? '');
  let depth = 0;
  for (let index = from; index < Math.min(lines.length, from + mostLines); index += 1) {
    const line = lines[index] ?? '';
    if (!isDirective && !isFilled(line)) return index;
    if (opens.test(line)) depth += 1;
    if (closes.test(line)) depth -= 1;
    if (isDirective && depth === 0) return index + 1;
  }
  return from + mostLines < lines.length || isDirective ? null : lines.length;
};

/** The lines of a section, and in which of them its places begin: the filled ones. */
export interface Places {
  lines: string[];
  filled: number[];
}

export const placesIn = ({ source }: Section): Places => {
  const lines = source.split('\n');
  return { lines, filled: [...lines.keys()].filter((index) => isFilled(lines[index] ?? '')) };
};

export const textIn = (lines: readonly string[], { from, to }: Extent): string =>
  lines
    .slice(from, to)
    .map((line) => line.trimEnd())
    .join('\n');

/** The lines of the block that begins at a place; null where none does. */
export const extentAt = (place: number, { lines, filled }: Places): Extent | null => {
  const from = filled[place - 1];
  const to = from === undefined ? null : endOf(lines, from);
  return from === undefined || to === null ? null : { from, to };
};

const lockAt = (block: string, because: string, section: string, places: Places): Lock | null => {
  const extent = extentAt(Number(block.split('/')[1]), places);
  return extent === null ? null : { section, block, because, text: textIn(places.lines, extent) };
};

/** What a template locks in a document, with the words as they stand in it; null for a block that is not there. */
export const locksOf = (
  { manifest }: StoryTemplate,
  documentId: string,
  sections: readonly Section[],
): { block: string; lock: Lock | null }[] => {
  const known = new Map<string, Places>();
  return (manifest.locked ?? [])
    .filter(({ document = documentId }) => document === documentId)
    .map(({ block, because }) => {
      const [id = ''] = block.split('/');
      const section = sections.find((one) => one.id === id);
      if (section === undefined) return { block, lock: null };
      const places = known.get(id) ?? placesIn(section);
      known.set(id, places);
      return { block, lock: lockAt(block, because, id, places) };
    });
};

const sameSpaces = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/** The block at a place as it is written; null where no block begins there. */
const blockAt = (place: number, places: Places): string | null => {
  const extent = extentAt(place, places);
  return extent === null ? null : textIn(places.lines, extent);
};

/** `ask/3:tranche`: a section, the place of a block in it, and which row of a list it is. */
export const blockParts = (block: string): { id: string; place: number; row: string } | null => {
  const [, id, place, row] = /^([^/]+)\/(\d+)(.*)$/su.exec(block) ?? [];
  return id === undefined || place === undefined ? null : { id, place: Number(place), row: row ?? '' };
};

/**
 * Where words stand now that stood in a block: there, or elsewhere in its section, or in another; null where they are
 * gone. Spaces do not count.
 */
export const placeOfWords = (block: string, was: string, sections: readonly Section[]): string | null => {
  const parts = blockParts(block);
  if (parts === null) return null;
  const wanted = sameSpaces(was);
  const own = sections.filter(({ id }) => id === parts.id);
  for (const section of [...own, ...sections.filter(({ id }) => id !== parts.id)]) {
    const places = placesIn(section);
    const isHere = (place: number): boolean => sameSpaces(blockAt(place, places) ?? '') === wanted;
    const all = places.filled.map((_, index) => index + 1);
    const found = section.id === parts.id && isHere(parts.place) ? parts.place : all.find(isHere);
    if (found !== undefined) return `${section.id}/${found}${parts.row}`;
  }
  return null;
};

/** How many lines of a text begin it anew, for each of its lines: what a search need not look at twice. */
const repeats = (wanted: readonly string[]): number[] => {
  const lengths = [0];
  let length = 0;
  for (let index = 1; index < wanted.length; index += 1) {
    while (length > 0 && wanted[index] !== wanted[length]) length = lengths[length - 1] ?? 0;
    if (wanted[index] === wanted[length]) length += 1;
    lengths.push(length);
  }
  return lengths;
};

/** Where locked words stand in a section, which may have grown around them; null when they do not. In linear time. */
const extentIn = ({ source }: Section, { text }: Lock): Extent | null => {
  const wanted = text.split('\n');
  const lengths = repeats(wanted);
  let length = 0;
  for (const [index, written] of source.split('\n').entries()) {
    const line = written.trimEnd();
    while (length > 0 && line !== wanted[length]) length = lengths[length - 1] ?? 0;
    if (line === wanted[length]) length += 1;
    if (length === wanted.length) return { from: index + 1 - length, to: index + 1 };
  }
  return null;
};

export const holdsLock = (section: Section, lock: Lock): boolean => extentIn(section, lock) !== null;

/** Whether a block of a section is, or stands in, words that are locked. */
export const isLocked = (blockId: string, section: Section, lock: Lock): boolean => {
  const place = Number(/\/(\d+)/u.exec(blockId)?.[1] ?? 0);
  const extent = extentIn(section, lock);
  if (extent === null || place === 0) return false;
  const lines = section.source.split('\n');
  const before = lines.slice(0, extent.from).filter(isFilled).length;
  const within = lines.slice(extent.from, extent.to).filter(isFilled).length;
  return place > before && place <= before + within;
};
