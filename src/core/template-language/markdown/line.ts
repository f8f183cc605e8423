import type { Nodes, PhrasingContent, Text } from 'mdast';
import { type FootnoteRun, type Marks, type Run, textOf } from '../../document/index.ts';
import { orHereAre } from '../../data/nearest-name.ts';
import { circleOf } from './footnote-circle.ts';
import { type Conversion, faultAt, writtenAs } from './conversion.ts';
import { piecesOf } from './marked-text.ts';
import { gapOf, saidSentences, withoutGaps } from './said-sentences.ts';
import { joined, type Line, textRun, tidied, valueRuns } from './runs.ts';

interface Builder {
  runs: Run[];
  values: number;
  /** Whether it is running text, in which a reader is sent elsewhere. */
  mayRefer: boolean;
}

const addText = (text: string, marks: Marks, conversion: Conversion, to: Builder): void => {
  for (const piece of piecesOf(text, conversion.marked.markers)) {
    if (typeof piece === 'string') to.runs.push(textRun(piece.replaceAll('\n', ' '), marks));
    else {
      to.values++;
      to.runs.push(...valueRuns(piece, marks), ...gapOf(piece));
    }
  }
};

/** A text with values in it and nothing else, as in an attribute. */
export const plainLine = (text: string, conversion: Conversion): Line => {
  const builder: Builder = { runs: [], values: 0, mayRefer: false };
  addText(text, {}, conversion, builder);
  return { runs: tidied(withoutGaps(builder.runs)), values: builder.values };
};

/** A text with its values filled in, where only letters are wanted. */
export const plainWords = (text: string, conversion: Conversion): string =>
  piecesOf(text, conversion.marked.markers)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');

const followable = /^(https?:\/\/|mailto:)/iu;

const hasValue = (text: string): boolean => text.includes('\uE000');

const strayDirective = /(^|\n)\s*:{2,}/u;

const refused: Record<string, string> = {
  html: 'HTML is not part of the language. To print a "<", put a backslash before it.',
  inlineCode: 'Code in `…` is not part of the language.',
  image: 'Pictures are placed with ::image{of="name"} on a line of its own.',
  imageReference: 'Pictures are placed with ::image{of="name"} on a line of its own.',
  linkReference: 'A link is written [words](https://…).',
};

const footnoteOf = (identifier: string, conversion: Conversion): FootnoteRun | null => {
  const known = conversion.footnotes.get(identifier);
  if (known !== undefined) return known;
  const definition = conversion.definitions.get(identifier);
  const inside: Conversion = { ...conversion, inFootnote: identifier };
  const paragraphs = (definition?.children ?? []).map((child) =>
    child.type === 'paragraph' ? lineOf(child.children, inside) : null,
  );
  const lines = paragraphs.filter((line) => line !== null);
  if (definition !== undefined && lines.length < paragraphs.length) {
    throw faultAt(definition, conversion, 'A footnote holds only text.');
  }
  const { runs } = joined(lines);
  if (runs.length === 0) return null;
  const footnote: FootnoteRun = { kind: 'footnote', number: 0, runs };
  conversion.footnotes.set(identifier, footnote);
  return footnote;
};

/** Whether nothing stands before a node on its line. */
const beginsLine = (node: Text, { marked: { text } }: Conversion): boolean => {
  const offset = node.position?.start.offset ?? 0;
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
};

const definition = /\n[ \t]*:[ \t]/u;

const crossedOut = /(?<!\\)~~/u;

/** Signs that other dialects of Markdown read, and that would be printed here. */
const checkDialect = (node: Text, conversion: Conversion): void => {
  const words = writtenAs(node, conversion);
  if (crossedOut.test(words))
    throw faultAt(
      node,
      conversion,
      'Words crossed out with ~~ are not part of the language. Delete them, and write what holds now.',
    );
  if (definition.test(beginsLine(node, conversion) ? `\n${words}` : words))
    throw faultAt(
      node,
      conversion,
      'A list of definitions is not part of the language. Write each as an item: - **Word**: what it means.',
    );
};

/** What looks like a directive or a footnote and was read as words. */
const checkText = (node: Text, conversion: Conversion): void => {
  checkDialect(node, conversion);
  if (strayDirective.test(node.value)) {
    throw faultAt(
      node,
      conversion,
      'This line begins like a directive and cannot be read as one. Check its name, its quotation marks and its end.',
    );
  }
  if (node.value.includes('[^')) {
    throw faultAt(node, conversion, 'This footnote has no text. Add a line [^name]: with it.');
  }
};

/** That a footnote stands in a footnote, and whether they lead back to where they began. */
const nested = (notes: readonly string[]): string =>
  notes.length > 2
    ? `These footnotes cite each other: ${notes.join(' → ')}. A footnote cannot stand in a footnote: say it in one of them.`
    : `A footnote cannot stand in a footnote: ${notes.map((name) => `[^${name}]`).join(' holds ')}. Say it in one of them.`;

/** Why a text cannot refer to something by that name; null where it can. */
const referenceMistake = (
  name: string,
  { kind, names }: Conversion,
  { mayRefer }: Builder,
): string | null => {
  if (kind === 'deck') return 'Slides have no numbers to refer to. Say in words what you mean.';
  if (!mayRefer)
    return 'A reference stands in running text: in a paragraph, an item of a list or a quotation.';
  return names.has(name)
    ? null
    : `There is no numbered section, figure or table "${name}" in this document.${orHereAre(name, names)}`;
};

type Add = (node: PhrasingContent, marks: Marks, conversion: Conversion, to: Builder) => void;

const addAll = (
  nodes: readonly PhrasingContent[],
  marks: Marks,
  conversion: Conversion,
  to: Builder,
): void => {
  for (const node of nodes) add(node, marks, conversion, to);
};

const add: Add = (node, marks, conversion, to) => {
  switch (node.type) {
    case 'text':
      if (!conversion.isWording) checkText(node, conversion);
      addText(node.value, marks, conversion, to);
      return;
    case 'strong':
      addAll(node.children, { ...marks, bold: true }, conversion, to);
      return;
    case 'emphasis':
      addAll(node.children, { ...marks, italic: true }, conversion, to);
      return;
    case 'break':
      to.runs.push(textRun(' ', marks));
      return;
    case 'link': {
      const link = plainWords(node.url, conversion).trim();
      if (link.startsWith('#')) {
        const mistake = referenceMistake(link.slice(1), conversion, to);
        if (mistake !== null) throw faultAt(node, conversion, mistake);
        const words = textOf(lineOf(node.children, conversion).runs);
        to.runs.push(textRun(words, { ...marks, refersTo: link.slice(1) }));
        return;
      }
      if (!followable.test(link) && !hasValue(node.url)) {
        throw faultAt(
          node,
          conversion,
          'A link leads to an address that begins with https://, http:// or mailto:, or to a name in this paper: [figure](#name).',
        );
      }
      addAll(node.children, followable.test(link) ? { ...marks, link } : marks, conversion, to);
      return;
    }
    case 'footnoteReference': {
      const { inFootnote, definitions } = conversion;
      if (inFootnote !== null)
        throw faultAt(node, conversion, nested(circleOf(inFootnote, node.identifier, definitions)));
      const footnote = footnoteOf(node.identifier, conversion);
      if (footnote !== null) to.runs.push(footnote);
      return;
    }
    default:
      throw faultAt(node, conversion, refused[node.type] ?? 'This is not part of the language.');
  }
};

const built = (nodes: readonly PhrasingContent[], conversion: Conversion, mayRefer: boolean): Builder => {
  const builder: Builder = { runs: [], values: 0, mayRefer };
  addAll(nodes, {}, conversion, builder);
  return builder;
};

/** The words and values of a title or a cell, with their looks. */
export const lineOf = (nodes: readonly PhrasingContent[], conversion: Conversion): Line => {
  const { runs, values } = built(nodes, conversion, false);
  return { runs: tidied(withoutGaps(runs)), values };
};

/** The same of running text: a sentence that needs a value which the case lacks is not said. */
export const sentencesOf = (nodes: readonly PhrasingContent[], conversion: Conversion): Line => {
  const { runs, values } = built(nodes, conversion, true);
  return { runs: tidied(saidSentences(runs)), values };
};

/** What stands in a list item or quotation besides paragraphs and lists is no line. */
export const onlyText = (node: Nodes, conversion: Conversion, where: string): Line => {
  if (node.type !== 'paragraph') throw faultAt(node, conversion, `Only text can stand ${where}.`);
  return sentencesOf(node.children, conversion);
};
