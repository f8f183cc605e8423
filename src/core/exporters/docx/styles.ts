import type {
  IBaseParagraphStyleOptions,
  IParagraphStyleOptions,
  ISpacingProperties,
  ThemeColor,
  IStylesOptions,
} from 'docx';
import { BorderStyle } from 'docx';
import { type ChartColours, contrast, type ThemeTone } from '../office/charts/chart-colours.ts';
import { grey, ink, pale, wash } from './theme.ts';

/** Word clips pictures in lines of exact height, and LibreOffice takes a missing rule for one: always say auto. */
const spacing = (before: number, after: number, line = 276): ISpacingProperties => ({
  before,
  after,
  line,
  lineRule: 'auto',
});

/** A claim is read: it stands in the heading font, and is not bold. */
const heading = (size: number, before: number): IBaseParagraphStyleOptions => ({
  run: { font: { theme: 'headings' }, size, bold: false, color: ink },
  paragraph: { spacing: spacing(before, 80, 252), keepNext: true, keepLines: true },
});

const text = (
  id: string,
  name: string,
  run: IBaseParagraphStyleOptions['run'] & object,
  paragraph: IBaseParagraphStyleOptions['paragraph'] & object,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  // Said in full, since the body text of a company's file may stand in from the margin, which breaks tables.
  paragraph: { indent: { left: 0, right: 0 }, ...paragraph },
});

/** Text needs 4.5:1 on what is behind it; a theme's accent that has less is left to shapes. */
const readable = ({ colour, hex }: ThemeTone): ThemeColor => (contrast(hex, wash) >= 4.5 ? colour : ink);

const callout = (role: string, color: ThemeColor | string): IParagraphStyleOptions[] => {
  const paragraph = {
    border: {
      left: { style: BorderStyle.SINGLE, size: 36, space: 8, color },
      top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: wash },
      bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: wash },
    },
    shading: { type: 'clear', fill: wash, color: 'auto' },
    indent: { left: 200, right: 120 },
  } as const;
  return [
    text(
      `Callout${role}Title`,
      `Callout ${role} Title`,
      { bold: true, size: 20, color },
      {
        ...paragraph,
        spacing: spacing(160, 0, 320),
        keepNext: true,
      },
    ),
    text(`Callout${role}`, `Callout ${role}`, {}, { ...paragraph, spacing: spacing(0, 0, 310) }),
  ];
};

const paragraphStyles = (accent: ThemeColor, adverse: ThemeColor): IParagraphStyleOptions[] => [
  text('Lead', 'Lead', { font: { theme: 'headings' }, size: 26, color: ink }, { spacing: spacing(0, 160) }),
  text('Source', 'Source', { size: 18, color: grey }, { spacing: spacing(60, 240, 252) }),
  text('Chart', 'Chart', {}, { spacing: spacing(120, 60, 240), keepNext: true }),
  text('TableText', 'Table Text', { size: 20 }, { spacing: spacing(40, 40, 252) }),
  text(
    'TableHeading',
    'Table Heading',
    { size: 20, bold: true },
    { spacing: spacing(40, 40, 252), keepNext: true },
  ),
  text('BetweenTables', 'Between Tables', { size: 18 }, { spacing: spacing(0, 0, 240) }),
  text(
    'FigureLabel',
    'Figure Label',
    { size: 18, color: grey },
    { spacing: spacing(80, 0, 252), keepNext: true },
  ),
  text(
    'FigureValue',
    'Figure Value',
    { size: 36, bold: true, color: accent },
    { spacing: spacing(0, 0, 252), keepNext: true },
  ),
  text('FigureNote', 'Figure Note', { size: 18, color: grey }, { spacing: spacing(0, 80, 252) }),
  text(
    'Quote',
    'Quote',
    { font: { theme: 'headings' }, italics: true, size: 24 },
    {
      spacing: spacing(120, 0),
      indent: { left: 400, right: 400 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: pale } },
      keepNext: true,
      keepLines: true,
    },
  ),
  text(
    'QuoteBy',
    'Quote By',
    { size: 20, color: grey },
    {
      spacing: spacing(0, 200),
      indent: { left: 400, right: 400 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: pale } },
    },
  ),
  text('MatrixAxis', 'Matrix Axis', { size: 18, color: grey }, { spacing: spacing(80, 60), keepNext: true }),
  ...callout('Ask', accent),
  ...callout('Note', grey),
  ...callout('Caution', adverse),
  text(
    'TOCHeading',
    'TOC Heading',
    { font: { theme: 'headings' }, size: 26, bold: false, color: ink },
    {
      spacing: spacing(240, 100, 252),
      keepNext: true,
    },
  ),
  text(
    'ListHeading',
    'List Heading',
    { size: 20, bold: true },
    { spacing: spacing(160, 40, 252), keepNext: true },
  ),
  text('TOC1', 'toc 1', { size: 20 }, { spacing: spacing(40, 0, 240) }),
  text(
    'TOC2',
    'toc 2',
    { size: 18, color: grey },
    { spacing: spacing(10, 0, 240), indent: { left: 480, right: 0 } },
  ),
  text('TableofFigures', 'table of figures', { size: 18 }, { spacing: spacing(10, 0, 240) }),
  text('NumberedText', 'Numbered Text', {}, { spacing: spacing(0, 120, 290) }),
  text('PaperHeader', 'Paper Header', { size: 18, color: grey }, { spacing: spacing(0, 0, 240) }),
  text('PaperFooter', 'Paper Footer', { size: 18, color: grey }, { spacing: spacing(0, 0, 240) }),
];

/** All looks are styles, so that a company's template can give them its own by the same names. */
export const paperStyles = (language: string, colours: ChartColours): IStylesOptions => {
  const [accent, adverse] = [readable(colours.ours), readable(colours.adverse)];
  return {
    default: {
      document: {
        run: {
          font: { theme: 'body' },
          size: 22,
          color: ink,
          language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: spacing(0, 120, 290) },
      },
      title: {
        run: { font: { theme: 'headings' }, size: 46, bold: false, color: ink },
        paragraph: { spacing: spacing(0, 200, 252), keepNext: true },
      },
      heading1: heading(34, 360),
      heading2: heading(29, 240),
      // The smallest divides, and is seen rather than read: bold, in the body font.
      heading3: {
        run: { font: { theme: 'body' }, size: 22, bold: true, color: accent },
        paragraph: { spacing: spacing(200, 60, 252), keepNext: true, keepLines: true },
      },
      caption: {
        run: { size: 18, bold: true, color: ink },
        paragraph: { spacing: spacing(160, 80, 252), keepLines: true },
      },
      listParagraph: { paragraph: { spacing: spacing(0, 60) } },
      hyperlink: { run: { color: { theme: 'hyperlink' }, underline: {} } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: spacing(0, 40, 240) } },
    },
    paragraphStyles: paragraphStyles(accent, adverse),
  };
};

/** The styles that blocks and furniture use, besides the headings that every Word file has. */
export const ownStyleIds: string[] = [
  'Title',
  'Caption',
  'ListParagraph',
  'FootnoteText',
  'FootnoteReference',
  'Hyperlink',
  ...paragraphStyles(ink, ink).map(({ id }) => id),
];
