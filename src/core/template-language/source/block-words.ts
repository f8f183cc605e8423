import { blockParts, extentAt, type Extent, placesIn, type Places, textIn } from './locks.ts';
import type { Section } from './sections.ts';
import { scanTags } from './tags.ts';

/** The words of a block as a template writes them. */
export interface BlockWords {
  /** In one line, without what makes them a heading or a quotation. */
  text: string;
  /** The block as it is written, by which it is found again. */
  was: string;
  /** The text of its section with other words in their place. */
  sectionWith: (words: string) => string;
}

const heading = /^\s*#{1,3}\s+/u;
const quotation = /^\s*:{3,}quote\b/u;
/** A list, a table or a directive: what stands in it is no line of its own. */
const holdsOthers = /^\s*(?:[-*+]\s|\d+[.)]\s|\||:{2,}[a-z])/iu;
const endsWords = /^\s*(?::{2,}|#{1,6}\s|[-*+]\s|\|)/u;

/** Whether each tag that is opened in a text is closed in it, and no other. */
const isWhole = (text: string): boolean => {
  let depth = 0;
  for (const { end, inner, comment } of scanTags(text)) {
    if (end === -1) return false;
    if (comment) continue;
    const sign = /^~?\s*(#|\/|else\b|\^)/u.exec(inner)?.[1];
    if (sign === '/') depth -= 1;
    if (sign === '#' || (sign === '^' && /\w/u.test(inner))) depth += 1;
    // An else belongs to what was opened before it.
    if (depth < 0 || (depth === 0 && (sign === 'else' || sign === '^'))) return false;
  }
  return depth === 0;
};

/** The lines of a block that hold its words, from the first on; tags that close what began before it are none. */
const wordLines = (lines: readonly string[], { from, to }: Extent): Extent | null => {
  const first = lines[from] ?? '';
  if (quotation.test(first)) return { from: from + 1, to: to - 1 };
  if (holdsOthers.test(first)) return null;
  if (heading.test(first)) return { from, to: from + 1 };
  const length = lines.slice(from + 1, to).findIndex((line) => endsWords.test(line));
  return { from, to: length === -1 ? to : from + 1 + length };
};

const wholeLines = (lines: readonly string[], { from, to }: Extent): Extent | null => {
  for (let end = to; end > from; end -= 1)
    if (isWhole(lines.slice(from, end).join('\n'))) return { from, to: end };
  return null;
};

const wordsAt = (place: number, places: Places): BlockWords | null => {
  const { lines } = places;
  const block = extentAt(place, places);
  const held = block === null ? null : wordLines(lines, block);
  const extent = held === null ? null : wholeLines(lines, held);
  if (block === null || extent === null) return null;
  const { from, to } = extent;
  const mark = heading.exec(lines[from] ?? '')?.[0] ?? '';
  const text = lines
    .slice(from, to)
    .map((line) => line.trim())
    .join(' ')
    .slice(mark.trimStart().length);
  return {
    text,
    was: textIn(lines, block),
    sectionWith: (words) => [...lines.slice(0, from), `${mark}${words}`, ...lines.slice(to)].join('\n'),
  };
};

/**
 * The words of a block of a document: a paragraph, a heading, a title or a quotation. Null where there is no such block,
 * or its words do not stand in one piece: in a list or a table, or in a part that several sections use.
 */
export const blockWords = (block: string, sections: readonly Section[]): BlockWords | null => {
  const parts = blockParts(block);
  const section = sections.find(({ id }) => id === parts?.id);
  return parts === null || section === undefined || parts.row.startsWith('.')
    ? null
    : wordsAt(parts.place, placesIn(section));
};
