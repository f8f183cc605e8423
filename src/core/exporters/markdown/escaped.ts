import type { Run } from '../../document/index.ts';

/** Marks that mean something inside a line, wherever they stand. */
const INLINE = /[\\`*_[\]<|~]|&(?=#?\w+;)/g;

/** What means something only at the start of a line: lists, quotes, rules, fences, directives, numbers of lists. */
const AT_START = /^(\s*)([-+=:>#]|\d+(?=[.)]))/;

/** A line of a person's text that reads as typed and can become nothing else. */
export const escaped = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(INLINE, (mark) => `\\${mark}`)
    .replace(/(https?|ftp):\/\//gi, '$1:\\/\\/')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/(\S)@(\S)/g, '$1\\@$2');

/** A whole line: what begins it is made harmless too, and a `#` that would close a heading. */
export const escapedLine = (line: string): string =>
  line
    .replace(AT_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(/([^\\])(#+\s*)$/, '$1\\$2');

const emphasised = (text: string, { bold, italic }: Run & { kind: 'text' | 'value' }): string => {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (core === '') return text;
  const marks = `${bold === true ? '**' : ''}${italic === true ? '*' : ''}`;
  return `${before}${marks}${core}${marks}${after}`;
};

/** Neighbours of one emphasis are one stretch: two in bold beside each other would end each other. */
const together = (runs: readonly Run[]): Run[] =>
  runs.reduce<Run[]>((sofar, run) => {
    const last = sofar.at(-1);
    const isOne =
      last !== undefined &&
      last.kind !== 'footnote' &&
      run.kind !== 'footnote' &&
      last.link === undefined &&
      run.link === undefined &&
      (last.bold ?? false) === (run.bold ?? false) &&
      (last.italic ?? false) === (run.italic ?? false);
    return isOne ? [...sofar.slice(0, -1), { ...last, text: `${last.text}${run.text}` }] : [...sofar, run];
  }, []);

/** Runs as one line of Markdown; the words of a footnote follow in brackets, where a reader meets them. */
export const inline = (runs: readonly Run[]): string => {
  const line = together(runs)
    .map((run) => {
      if (run.kind === 'footnote') return ` (${inline(run.runs)})`;
      const text = emphasised(escaped(run.text), run);
      return run.link === undefined
        ? text
        : `[${text}](<${run.link.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
    })
    .join('')
    .trim();
  return escapedLine(line);
};

/** A cell: a table has no lines of its own to protect, but wants something in each. */
export const tableRow = (cells: string[]): string => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
