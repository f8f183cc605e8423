import { TemplateFault } from '../source/template-fault.ts';
import { unprintableReference } from '../check/unprintable.ts';
import { type MarkedText, sourceOf } from './marked-text.ts';
import { beginsText, signsIn } from './paired-signs.ts';

/** Beyond these the Markdown parser takes much more than linear time. */
const deepest = { directives: 6, markers: 8 };

/** In one section: the parser looks for each among all. */
const mostFootnotes = 200;

const footnote = /^\s*\[\^[^\]]*\]:/u;

/** Signs of emphasis and links in one paragraph: their pairs are looked for among all of them. */
const mostSigns = 1000;

const opens = /^\s*:{3,}[a-z]/iu;
const closes = /^\s*:{3,}\s*$/u;
const markers = new RegExp(String.raw`^(?:\s*(?:[-*+>]|\d{1,9}[.)])(?=\s)){${deepest.markers + 1}}`, 'u');

const faultAt = (marked: MarkedText, offset: number, message: string): TemplateFault => {
  const source = sourceOf(marked, offset);
  const { file, line } = source?.anchor.origin ?? { file: '', line: 1 };
  return new TemplateFault({ file, line: line + (source?.line ?? 1) - 1 }, message);
};

/** Parts and blocks may put together what no line of the template holds. */
const checkReferences = (marked: MarkedText): void => {
  const stranger = unprintableReference(marked.text);
  if (stranger !== undefined)
    throw faultAt(
      marked,
      stranger.offset,
      `A character that cannot be printed stands here (${stranger.name}). Delete it.`,
    );
};

/** What must hold of any text before it is parsed; `parts` says where signs stop looking for each other. */
const checkText = (marked: MarkedText, parts: (lines: readonly string[], index: number) => boolean): void => {
  checkReferences(marked);
  const lines = marked.text.split('\n');
  let offset = 0;
  let paired = 0;
  for (const [index, line] of lines.entries()) {
    if (parts(lines, index)) paired = 0;
    paired += signsIn(line);
    if (paired > mostSigns)
      throw faultAt(marked, offset, 'Too many signs of emphasis and links stand in this paragraph.');
    offset += line.length + 1;
  }
};

/** The same of a line in a person's own words, in which nothing begins a block. */
export const checkLine = (marked: MarkedText): void =>
  checkText(marked, (lines, index) => lines[index]?.trim() === '');

/** Refuses in linear time what would keep the parser busy. */
export const checkNesting = (marked: MarkedText): void => {
  checkText(marked, beginsText);
  let depth = 0;
  let offset = 0;
  let footnotes = 0;
  for (const line of marked.text.split('\n')) {
    if (footnote.test(line) && ++footnotes > mostFootnotes)
      throw faultAt(marked, offset, `More than ${mostFootnotes} footnotes stand in this section. Divide it.`);
    if (opens.test(line)) depth++;
    else if (closes.test(line)) depth = Math.max(0, depth - 1);
    if (depth > deepest.directives) {
      throw faultAt(
        marked,
        offset,
        `More than ${deepest.directives} directives stand inside each other here. Close them with :::.`,
      );
    }
    if (markers.test(line)) throw faultAt(marked, offset, 'Too many lists begin on this line.');
    offset += line.length + 1;
  }
};
