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

/** Pieces of the document that the file does not hold, as a reader would read them; none in a faithful file. */
export const missingText = (bytes: Uint8Array, document: StoryDocument): string[] => {
  const read = [...unzippedParts(bytes)]
    .filter(([path]) => READ_PARTS.test(path))
    .flatMap(([, content]) => paragraphsIn(strFromU8(content)))
    .join('\n');
  return documentTexts(document)
    .map(oneLine)
    .filter((text) => text !== '' && !read.includes(text));
};
