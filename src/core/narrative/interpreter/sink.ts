import type { Origin } from '../prescan.ts';
import type { Frame } from './frame.ts';
import type { Value } from './value.ts';

/**
 * Where in the template a piece of output comes from, and for which repeated items. What a template's author sees as
 * one block keeps this anchor whatever else is filled in, left out or repeated around it.
 */
export interface Anchor {
  /** What names mean at this place: another wording of a block is interpreted in it. */
  frame: Frame;
  /** The items, outermost first, that the block is repeated for. */
  keys: readonly string[];
  /** The places of the partials that led here; empty in a section's own text. */
  within: string;
  /** Place by line: how many filled lines stand up to it. */
  places: readonly number[];
  origin: Origin;
  /** Set where a partial stands in a line: then that line is the place of all it writes. */
  line: number | null;
}

/** The place of a line of the template, as block ids say it: `3`, or `3.2` for the second line of a part. */
export const placeOf = (anchor: Anchor, line: number): string =>
  `${anchor.within}${anchor.places[(anchor.line ?? line) - 1] ?? 0}`;

/** Takes the output of a program: plain text for one purpose, text with marks for values for the other. */
export interface Sink {
  text: (content: string, line: number, anchor: Anchor) => void;
  /** Gives back how many characters it wrote, so that a budget can be kept. */
  value: (value: Value, line: number, anchor: Anchor) => number;
  /** The lines that follow are indented, because a partial is. */
  indent: (space: string) => void;
  outdent: () => void;
}

/** Writes lines with the indentations that hold; an indentation is written with the first character of its line. */
export const indentingWriter = (append: (text: string) => void) => {
  const spaces: string[] = [];
  /** The outermost indentation still to be written on this line. */
  let pending = Infinity;
  const flush = (): void => {
    if (pending === Infinity) return;
    append(spaces.slice(pending).join(''));
    pending = Infinity;
  };
  return {
    write: (text: string): void => {
      if (spaces.length === 0) {
        append(text);
        return;
      }
      const lines = text.split('\n');
      for (const [index, line] of lines.entries()) {
        if (index > 0) {
          flush();
          append('\n');
          pending = 0;
        }
        if (line !== '') {
          flush();
          append(line);
        }
      }
    },
    indent: (space: string): void => {
      spaces.push(space);
      pending = Math.min(pending, spaces.length - 1);
    },
    outdent: (): void => {
      spaces.pop();
      if (pending >= spaces.length) pending = Infinity;
    },
  };
};
