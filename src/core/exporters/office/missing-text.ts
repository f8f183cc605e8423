import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import type { StoryDocument } from '../../document/index.ts';
import { documentTexts } from './document-texts.ts';
import { xmlSafe } from './xml-text.ts';
import { unzippedParts } from './zip-parts.ts';

/** Where readers read: the body, its notes, its charts. Properties and custom parts do not count. */
const READ_PARTS =
  /^(word\/(document|footnotes|header\d*|footer\d*)|(word|ppt)\/charts\/[^/]+|ppt\/(slides|notesSlides)\/[^/]+)\.xml$/;

const TEXT = new Set(['w:t', 'a:t', 'c:v']);
const PARAGRAPH = new Set(['w:p', 'a:p', 'c:pt']);
const SPACE = new Set(['w:br', 'a:br', 'w:tab', 'w:cr']);

const oneLine = (text: string): string => xmlSafe(text).replace(/\s+/gu, ' ').trim();

/** The words of a part, a line a paragraph. */
const paragraphsIn = (xml: string): string[] => {
  const paragraphs: string[] = [];
  const open: string[] = [];
  let inText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (PARAGRAPH.has(name)) open.push('');
    if (SPACE.has(name) && open.length > 0) open[open.length - 1] += ' ';
    inText = TEXT.has(name);
  });
  parser.on('text', (text) => {
    if (inText && open.length > 0) open[open.length - 1] += text;
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (PARAGRAPH.has(name)) paragraphs.push(oneLine(open.pop() ?? ''));
  });
  parser.write(xml).close();
  return paragraphs;
};

/** A text that is too long for one slide goes on on the next: over so many at most. */
const MOST_STRETCHES = 6;

/** Whether a text goes on over paragraphs: its beginning ends one, and each stretch after it is one, or begins the last. */
const goesOn = (text: string, paragraphs: readonly string[], stretches: number): boolean => {
  if (stretches > MOST_STRETCHES) return false;
  const isFirst = stretches === 1;
  if (!isFirst && paragraphs.some((each) => each.startsWith(text))) return true;
  for (let at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
    const begun = text.slice(0, at);
    const isThere = paragraphs.some((each) => (isFirst ? each.endsWith(begun) : each === begun));
    if (isThere && goesOn(text.slice(at + 1), paragraphs, stretches + 1)) return true;
  }
  return false;
};

/** Pieces of the document that the file does not hold, as a reader would read them; none in a faithful file. */
export const missingText = (bytes: Uint8Array, document: StoryDocument): string[] => {
  const paragraphs = [...unzippedParts(bytes)]
    .filter(([path]) => READ_PARTS.test(path))
    .flatMap(([, content]) => paragraphsIn(strFromU8(content)));
  const read = paragraphs.join('\n');
  return documentTexts(document)
    .map(oneLine)
    .filter((text) => text !== '' && !read.includes(text) && !goesOn(text, paragraphs, 1));
};
