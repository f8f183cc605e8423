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
interface Extent {
  from: number;
  to: number;
}

const isFilled = (line: string): boolean => line.trim() !== '';

const opens = /^\s*:{3,}[a-z]/iu;
const closes = /^\s*:{3,}\s*$/u;

/** A directive goes on to the line that closes it, any other block to the next empty line. */
const endOf = (lines: readonly string[], from: number): number => {
  const isDirective = opens.test(lines[from] ?? '');
  let depth = 0;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!isDirective && !isFilled(line)) return index;
    if (opens.test(line)) depth += 1;
    if (closes.test(line)) depth -= 1;
    if (isDirective && depth === 0) return index + 1;
  }
  return lines.length;
};

/** The line in which the block of a place begins: its number among those that are filled. */
const lineOf = (lines: readonly string[], place: number): number => {
  let filled = 0;
  return lines.findIndex((line) => isFilled(line) && ++filled === place);
};

const textIn = (lines: readonly string[], { from, to }: Extent): string =>
  lines
    .slice(from, to)
    .map((line) => line.trimEnd())
    .join('\n');

/** What a template locks in a document, with the words as they stand in it; null for a block that is not there. */
export const locksOf = (
  { manifest }: StoryTemplate,
  documentId: string,
  sections: readonly Section[],
): { block: string; lock: Lock | null }[] =>
  (manifest.locked ?? [])
    .filter(({ document = documentId }) => document === documentId)
    .map(({ block, because }) => {
      const [id = '', place = ''] = block.split('/');
      const section = sections.find((one) => one.id === id);
      const lines = section?.source.split('\n') ?? [];
      const from = lineOf(lines, Number(place));
      if (from === -1) return { block, lock: null };
      return {
        block,
        lock: { section: id, block, because, text: textIn(lines, { from, to: endOf(lines, from) }) },
      };
    });

/** Where locked words stand in a section, which may have grown around them; null when they do not. */
const extentIn = ({ source }: Section, { text }: Lock): Extent | null => {
  const lines = source.split('\n').map((line) => line.trimEnd());
  const wanted = text.split('\n');
  const from = lines.findIndex((_, start) => wanted.every((line, index) => lines[start + index] === line));
  return from === -1 ? null : { from, to: from + wanted.length };
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
