import { DOMParser } from '@xmldom/xmldom';
import { attribute, descendantsOf, rootOf } from '../../src/core/exporters/pptx/elements.ts';
import { type Box, sizeOf } from './rendered-document.ts';

export interface BoxedWord extends Box {
  text: string;
}

export interface BoxedPage {
  width: number;
  height: number;
  words: BoxedWord[];
}

/** Letters are wider than so many ems on average, and digits in every font as wide as that. */
const [LETTER, DIGIT] = [0.42, 0.5];

/** A line of a list of contents comes as one word of letters, dots and a page number: its dots are no letters. */
const withoutDots = (word: BoxedWord): BoxedWord[] => {
  const [, before = '', dots = '', after = ''] = /^(.*?)(\.{4,})(.*)$/u.exec(word.text) ?? [];
  if (dots === '') return [word];
  const size = sizeOf(word);
  return [
    { ...word, text: before, right: word.left + before.length * LETTER * size },
    { ...word, text: after, left: word.right - after.length * DIGIT * size },
  ].filter(({ text }) => text !== '');
};

/** Controls, of which XML may hold hardly any; poppler writes what a font maps to them. */
const unwritable = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

/** The pages that `pdftotext -bbox-layout` writes, with their words in the order in which it reads them. */
export const wordBoxes = (xhtml: string): BoxedPage[] => {
  const root = rootOf(new DOMParser().parseFromString(xhtml.replace(unwritable, ''), 'text/xml'));
  const number = (element: Parameters<typeof attribute>[0], name: string): number =>
    Number(attribute(element, name));
  return descendantsOf(root, 'page').map((page) => ({
    width: number(page, 'width'),
    height: number(page, 'height'),
    words: descendantsOf(page, 'word').flatMap((word) =>
      withoutDots({
        text: word.textContent ?? '',
        left: number(word, 'xMin'),
        top: number(word, 'yMin'),
        right: number(word, 'xMax'),
        bottom: number(word, 'yMax'),
      }),
    ),
  }));
};
