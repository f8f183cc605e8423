import type { Element } from '@xmldom/xmldom';
import { childrenOf, descendantsOf, elementOf } from '../../../src/core/exporters/pptx/elements.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** The words of a paragraph of Word or PowerPoint, with its breaks as spaces. */
export const paragraphText = (paragraph: Element): string =>
  childrenOf(paragraph)
    .map((child): string => {
      if (child.localName === 't') return child.textContent ?? '';
      if (child.localName === 'br' || child.localName === 'tab' || child.localName === 'cr') return ' ';
      if (child.localName === 'noBreakHyphen') return '\u2011';
      // A text box within a paragraph has paragraphs of its own.
      return child.localName === 'p' ? '' : paragraphText(child);
    })
    .join('');

/** What is shown: parts of the package that hold the text of pages, but for speaker notes. */
const isShown = (path: string): boolean =>
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes)|ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+|(?:word|ppt)\/(?:charts|diagrams)\/[^/]+)\.xml$/u.test(
    path,
  );

/** Every text of a package that can be printed, a paragraph or a value of a chart each. */
export const textsOf = (parts: Parts): string[] =>
  [...parts]
    .filter(([path]) => isShown(path))
    .flatMap(([, bytes]) => {
      const root = elementOf(bytes);
      return [
        ...descendantsOf(root, 'p').map(paragraphText),
        ...descendantsOf(root, 'v').map(({ textContent }) => textContent ?? ''),
      ];
    })
    .filter((text) => text.trim() !== '');

/** The labels of the categories of every chart, each list once. */
export const axesOf = (parts: Parts): string[][] =>
  [...parts]
    .filter(([path]) => /^(?:word|ppt)\/charts\/[^/]+\.xml$/u.test(path))
    .flatMap(([, bytes]) => {
      const lists = descendantsOf(elementOf(bytes), 'cat').map((list) =>
        descendantsOf(list, 'v').map(({ textContent }) => textContent ?? ''),
      );
      return [...new Map(lists.map((list) => [list.join('|'), list])).values()];
    });
