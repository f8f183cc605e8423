import type { PhrasingContent } from 'mdast';
import type { Marks, Run, ValueRun } from '../../document/index.ts';
import type { Conversion } from './conversion.ts';
import { type Marker, piecesOf } from './marked-text.ts';
import { tidied } from './runs.ts';

/** What a person can write in a long text: paragraphs, `- ` lists, bold words. Everything else is text. */
export type ProseBlock = { kind: 'paragraph'; runs: Run[] } | { kind: 'list'; items: Run[][] };

const proseRun = ({ path, figure, format }: Marker, text: string, marks: Marks): ValueRun => ({
  kind: 'value',
  text,
  path,
  ...(figure === null ? {} : { figure }),
  value: text,
  format,
  ...marks,
});

const bold = /(\*\*(?=\S)[^*\n]*[^*\s]\*\*)/u;

const runsOf = (text: string, marker: Marker): Run[] =>
  tidied(
    text
      .split(bold)
      .map((part, index) =>
        index % 2 === 1 ? proseRun(marker, part.slice(2, -2), { bold: true }) : proseRun(marker, part, {}),
      ),
  );

const isItem = (line: string | undefined): boolean => line !== undefined && /^\s*- +\S/u.test(line);

/** Lines that belong together; a list begins with its first item, also without a blank line before it. */
const groupsOf = (text: string): string[][] => {
  const groups: string[][] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const last = groups.at(-1);
    const goesOn =
      last !== undefined && (open ? isItem(last[0]) || !isItem(line) : isItem(last[0]) && isItem(line));
    if (line.trim() === '') open = false;
    else {
      if (goesOn) last.push(line);
      else groups.push([line]);
      open = true;
    }
  }
  return groups;
};

const itemsOf = (lines: readonly string[]): string[] => {
  const items: string[] = [];
  for (const line of lines) {
    if (isItem(line)) items.push(line.replace(/^\s*- +/u, ''));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return items;
};

export const proseBlocks = (marker: Marker): ProseBlock[] =>
  groupsOf(marker.text).map((lines) =>
    isItem(lines[0])
      ? { kind: 'list', items: itemsOf(lines).map((item) => runsOf(item, marker)) }
      : { kind: 'paragraph', runs: runsOf(lines.join(' '), marker) },
  );

/** The value that a line consists of, when it is a long text and stands alone. */
export const proseAlone = (nodes: readonly PhrasingContent[], conversion: Conversion): Marker | null => {
  const [only, ...others] = nodes;
  if (only?.type !== 'text' || others.length > 0) return null;
  const [piece, ...more] = piecesOf(only.value.trim(), conversion.marked.markers);
  if (piece === undefined || typeof piece === 'string' || more.length > 0) return null;
  return piece.format === 'prose' ? piece : null;
};
