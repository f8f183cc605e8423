import type { Anchor } from './run.ts';

/** The place of a line of the template, as block ids say it: `3`, or `3.2` for the second line of a part. */
export const placeOf = (anchor: Anchor, line: number): string =>
  `${anchor.within}${anchor.places[(anchor.line ?? line) - 1] ?? 0}`;

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
