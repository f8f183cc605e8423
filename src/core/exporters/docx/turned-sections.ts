import { Bookmark, type FileChild, Paragraph } from 'docx';
import type { BodyPart } from './paper-body.ts';

const MARK = '_Turn9';

/** The text of all parts, with a mark where a page turns: the library has no section breaks in a company's file. */
export const withTurnMarks = (body: readonly BodyPart[]): FileChild[] =>
  body.flatMap(({ children }, index) =>
    index === body.length - 1
      ? children
      : [
          ...children,
          new Paragraph({
            style: 'BetweenTables',
            children: [new Bookmark({ id: `${MARK}${index}`, children: [] })],
          }),
        ],
  );

/** A mark, with the empty paragraph that a table may have left before it. */
const mark = new RegExp(
  `(?:<w:p><w:pPr><w:pStyle w:val="BetweenTables"/></w:pPr></w:p>)?<w:p><w:pPr><w:pStyle w:val="BetweenTables"/></w:pPr><w:bookmarkStart(?:(?!</w:p>)[^])*w:name="${MARK}(\\d+)"(?:(?!</w:p>)[^])*</w:p>`,
  'gu',
);

const onItsSide = (section: string): string =>
  section.replace(/<w:pgSz\b[^>]*\/>/u, (size) => {
    const side = (name: string): string => new RegExp(`w:${name}="(\\d+)"`, 'u').exec(size)?.[1] ?? '0';
    return `<w:pgSz w:w="${side('h')}" w:h="${side('w')}" w:orient="landscape"/>`;
  });

/** What only the first section of a file has: a first page of its own, and where its pages begin to count. */
const goingOn = (section: string): string =>
  section
    .replace(/<w:titlePg\b[^>]*\/>/u, '')
    .replace(/(<w:pgNumType\b[^>]*?) w:start="[^"]*"/u, '$1')
    .replace(/<w:type\b[^>]*\/>/u, '<w:type w:val="nextPage"/>');

/** The sections of a company's file: each as its last one was, with its header, footer and margins; some on their side. */
export const withTurnedSections = (xml: string, body: readonly BodyPart[]): string => {
  const start = xml.lastIndexOf('<w:sectPr');
  const end = xml.indexOf('</w:sectPr>', start) + '</w:sectPr>'.length;
  const theirs = xml.slice(start, end);
  const sectionOf = (index: number): string => {
    const section = index === 0 ? theirs : goingOn(theirs);
    return body[index]?.isTurned === true ? onItsSide(section) : section;
  };
  const marked = xml
    .slice(0, start)
    .replace(
      mark,
      (_, index: string) =>
        `<w:p><w:pPr><w:pStyle w:val="BetweenTables"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${sectionOf(Number(index))}</w:pPr></w:p>`,
    );
  return `${marked}${sectionOf(body.length - 1)}${xml.slice(end)}`;
};
