import { InternalHyperlink, PageReference, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { type Block, captionedAs, type Paper, textOf } from '../../document/index.ts';
import type { FurnitureWords } from '../furniture-words.ts';
import { xmlSafe } from '../office/xml-text.ts';
import { captionRuns, sequences } from './caption.ts';
import { isListed, type Places } from './bookmarks.ts';
import type { PageSetup } from './page.ts';
import { textRuns } from './runs.ts';

/** Fewer figures than this are found without a list. */
const WORTH_A_LIST = 3;

/** Twips: where words begin behind a number, and behind “Appendix A”. */
const BEHIND = { short: 480, long: 1300 };

interface Entry {
  style: string;
  /** What stands before the words, apart from them; empty where nothing does. */
  number: string;
  words: string;
  bookmark: string;
  /** Twips from the edge, where the words begin. */
  from: number;
}

const line = ({ style, number, words, bookmark, from }: Entry, { measure }: PageSetup): Paragraph =>
  new Paragraph({
    style,
    ...(number !== '' && { indent: { left: from, hanging: from } }),
    tabStops: [
      ...(number === '' ? [] : [{ type: TabStopType.LEFT, position: from }]),
      { type: TabStopType.RIGHT, position: measure, leader: 'dot' },
    ],
    children: [
      new InternalHyperlink({
        anchor: bookmark,
        children: [
          ...(number === '' ? [] : [new TextRun(number), new TextRun({ children: [new Tab()] })]),
          new TextRun(xmlSafe(words)),
          new TextRun({ children: [new Tab()] }),
          new PageReference(bookmark),
        ],
      }),
    ],
  });

const headingEntries = (blocks: readonly Block[], places: Places, words: FurnitureWords): Entry[] =>
  blocks.filter(isListed).map((block) => {
    const number = places.numberOf(block);
    const isAppendix = number?.of === 'appendix';
    return {
      style: `TOC${block.level}`,
      number: number === null ? '' : isAppendix ? `${words.appendix} ${number.number}` : number.number,
      words: textOf(block.runs),
      bookmark: places.bookmarkOf(block) ?? '',
      from: isAppendix ? BEHIND.long : BEHIND.short,
    };
  });

type CaptionKind = 'figure' | 'table';

const captionsOf = (blocks: readonly Block[], kind: CaptionKind): Block[] =>
  blocks.filter((block) => captionedAs(block) === kind);

const captionEntries = (
  blocks: readonly Block[],
  kind: CaptionKind,
  places: Places,
  words: FurnitureWords,
): Entry[] =>
  captionsOf(blocks, kind).map((block) => ({
    style: 'TableofFigures',
    number: '',
    words: `${words[kind]} ${places.numberOf(block)?.number ?? ''}. ${textOf(captionRuns(block))}`,
    bookmark: places.bookmarkOf(block) ?? '',
    from: 0,
  }));

const blocksOf = (paper: Paper): Block[] => paper.sections.flatMap((section) => section.blocks);

/** What a paper lists beside its headings, in the order in which the lists stand. */
const listedKinds = (blocks: readonly Block[]): CaptionKind[] =>
  (['figure', 'table'] as const).filter((kind) => captionsOf(blocks, kind).length >= WORTH_A_LIST);

const listTitles = { figure: 'figures', table: 'tables' } as const;

/** The lists at the head of a paper: its headings, then its figures and its tables where there are several. */
export const contentsLists = (
  paper: Paper,
  places: Places,
  words: FurnitureWords,
  page: PageSetup,
): Paragraph[] => {
  const blocks = blocksOf(paper);
  return [
    ...headingEntries(blocks, places, words).map((entry) => line(entry, page)),
    ...listedKinds(blocks).flatMap((kind) => [
      new Paragraph({ style: 'ListHeading', children: textRuns(words[listTitles[kind]]) }),
      ...captionEntries(blocks, kind, places, words).map((entry) => line(entry, page)),
    ]),
  ];
};

const FIELD = (kind: string): string => `<w:fldChar w:fldCharType="${kind}"/>`;

/** Paragraphs as the result of a field, so that Word can renew them. */
const asField = (paragraphs: string, instruction: string): string => {
  const start = paragraphs.indexOf('</w:pPr>') + '</w:pPr>'.length;
  const end = paragraphs.length - '</w:p>'.length;
  const begin = `<w:r>${FIELD('begin')}<w:instrText xml:space="preserve"> ${instruction} </w:instrText>${FIELD('separate')}</w:r>`;
  return `${paragraphs.slice(0, start)}${begin}${paragraphs.slice(start, end)}<w:r>${FIELD('end')}</w:r>${paragraphs.slice(end)}`;
};

const neighbours = (style: string): RegExp =>
  new RegExp(
    `(?:<w:p>(?:(?!</w:p>|<w:pStyle )[\\s\\S])*<w:pStyle w:val="(?:${style})"/>(?:(?!</w:p>)[\\s\\S])*</w:p>)+`,
    'gu',
  );

/** What Word shows as a table of contents, with a button to renew it. */
const inGallery = (xml: string): string =>
  `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;

/** The number of a note that is referred to again, raised as the first one is. */
const withRaisedNotes = (xml: string): string =>
  xml.replace(
    /(<w:fldSimple w:instr="NOTEREF [^"]*"><w:r>)(?=<w:t\b)/gu,
    '$1<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>',
  );

/** The lists as fields: that of the headings, and those of the captions. */
const withListFields = (xml: string, paper: Paper): string => {
  const kinds = listedKinds(blocksOf(paper));
  let place = 0;
  return xml
    .replace(neighbours('TOC[12]'), (entries) => inGallery(asField(entries, 'TOC \\o "1-2" \\h \\z')))
    .replace(neighbours('TableofFigures'), (entries) => {
      const kind = kinds[place] ?? 'figure';
      place += 1;
      return asField(entries, `TOC \\h \\z \\c "${sequences[kind]}"`);
    });
};

/** What the library cannot write by itself of the fields of a paper. */
export const withFields = (xml: string, paper: Paper): string => withRaisedNotes(withListFields(xml, paper));
