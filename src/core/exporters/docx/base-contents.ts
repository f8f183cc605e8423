import { InternalHyperlink, PageReference, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { type HeadingBlock, type Paper, textOf } from '../../document/index.ts';
import { xmlSafe } from '../office/xml-text.ts';
import type { PageSetup } from './page.ts';

const listedHeadings = (paper: Paper): HeadingBlock[] =>
  paper.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is HeadingBlock => block.kind === 'heading' && block.level === 1);

/** Sections only: their parts would make a list that is longer than a page. Bookmarks by heading, under the names that Word gives its own. */
export const headingBookmarks = (paper: Paper): Map<HeadingBlock, string> =>
  new Map(
    listedHeadings(paper).map((heading, index) => [heading, `_Toc9${String(index + 1).padStart(7, '0')}`]),
  );

/** The list of contents for a company's file: the library fills its own only in files that it writes whole. */
export const contentsEntries = (bookmarks: Map<HeadingBlock, string>, page: PageSetup): Paragraph[] =>
  [...bookmarks].map(
    ([heading, bookmark]) =>
      new Paragraph({
        style: `TOC${heading.level}`,
        tabStops: [{ type: TabStopType.RIGHT, position: page.measure, leader: 'dot' }],
        children: [
          new InternalHyperlink({
            anchor: bookmark,
            children: [
              new TextRun(xmlSafe(textOf(heading.runs))),
              new TextRun({ children: [new Tab()] }),
              new PageReference(bookmark),
            ],
          }),
        ],
      }),
  );

const FIELD = (kind: string): string => `<w:fldChar w:fldCharType="${kind}"/>`;

/** Numbers of captions: the library counts them only in files that it writes whole. */
export const withCaptionNumbers = (xml: string): string => {
  const counts = new Map<string, number>();
  return xml.replace(
    /<w:fldChar w:fldCharType="begin"(?: w:dirty="true")?\/>(<w:instrText[^>]*>SEQ (\w+)<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)(?=<w:fldChar w:fldCharType="end"\/>)/g,
    (_, field: string, sequence: string) => {
      const number = (counts.get(sequence) ?? 0) + 1;
      counts.set(sequence, number);
      return `<w:fldChar w:fldCharType="begin"/>${field}<w:t>${number}</w:t>`;
    },
  );
};

/** The entries as the result of a field, so that Word can renew them. */
export const asContentsField = (xml: string): string => {
  const entries = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*?<w:pStyle w:val="TOC1"\/>[\s\S]*?<\/w:p>/g)];
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return xml;
  const begin = `<w:r>${FIELD('begin')}<w:instrText xml:space="preserve"> TOC \\o "1-1" \\h </w:instrText>${FIELD('separate')}</w:r>`;
  const start = first.index + first[0].indexOf('</w:pPr>') + '</w:pPr>'.length;
  const end = last.index + last[0].length - '</w:p>'.length;
  return `${xml.slice(0, start)}${begin}${xml.slice(start, end)}<w:r>${FIELD('end')}</w:r>${xml.slice(end)}`;
};
