import type { Run } from '../../document/index.ts';
import { TemplateFault } from '../source/template-fault.ts';
import { checkLine } from './check-nesting.ts';
import type { Conversion } from './conversion.ts';
import { lineOf, plainLine } from './line.ts';
import { lineTree, type TreeCache } from './markdown-tree.ts';
import { type MarkedText, sourceOf } from './marked-text.ts';
import { joined } from './runs.ts';

const blockMark = /^[ \t]*(?:#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s|>|:{2,}|\|)/mu;

const refused = (begun: string): string =>
  `A phrase is words for one line, and “${begun.trim()}” begins a block. Take it out, or put a backslash before it.`;

/** Why words cannot stand in one line; null where they can. */
export const blockBegun = (words: string): string | null => {
  const begun = blockMark.exec(words);
  return begun === null ? null : refused(begun[0]);
};

/** What Markdown or a character reference would make of something; a line without any is words and values. */
const marked = /[*_[\]\\&~`<]/u;

const conversionOf = (text: MarkedText, cache: TreeCache): Conversion => ({
  section: '',
  kind: 'paper',
  marked: text,
  charts: {},
  images: {},
  names: new Set(),
  placed: [],
  ids: new Map(),
  definitions: new Map(),
  footnotes: new Map(),
  wordings: { reworded: () => null, concerns: () => false, refused: () => {} },
  cache,
  inFootnote: null,
  isWording: true,
  pieces: () => [],
});

/** The words and values of a text that is one line, with bold, italic and links. What begins a block is refused. */
export const lineRuns = (text: MarkedText, cache: TreeCache): Run[] => {
  const begun = blockMark.exec(text.text);
  if (begun !== null) {
    const source = sourceOf(text, begun.index);
    const { file, line } = source?.anchor.origin ?? { file: '', line: 1 };
    throw new TemplateFault({ file, line: line + (source?.line ?? 1) - 1 }, refused(begun[0]));
  }
  checkLine(text);
  const conversion = conversionOf(text, cache);
  if (!marked.test(text.text)) return plainLine(text.text, conversion).runs;
  return joined(
    lineTree(text.text, cache).children.map((child) =>
      child.type === 'paragraph' ? lineOf(child.children, conversion) : { runs: [], values: 0 },
    ),
  ).runs;
};
