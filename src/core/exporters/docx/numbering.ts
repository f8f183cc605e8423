import type { BlockNumber, Counted } from '../../document/index.ts';
import type { FurnitureWords } from '../furniture-words.ts';
import type { PageSetup } from './page.ts';
import { grey } from './theme.ts';
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

const LEVELS = [0, 1, 2];

/** Twips from the edge of the text; inside a callout lists start where its text does, so that its shade is even. */
const indent = (level: number, from: number) => ({
  paragraph: { indent: { left: from + 340 * (level + 1), hanging: 340 } },
});

const bullets = (reference: string, from: number) => ({
  reference,
  levels: LEVELS.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level === 1 ? '–' : '•',
    alignment: AlignmentType.LEFT,
    style: indent(level, from),
  })),
});

const numbers = (reference: string, from: number) => ({
  reference,
  levels: LEVELS.map((level) => ({
    level,
    format: level === 1 ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: indent(level, from),
  })),
});

/** Room for “12.14” before the text, in twips. */
const BEFORE_TEXT = 680;

/** Numbers stand in the margin, where it has the room, so that text, lists and tables begin on one line. */
const besideText = ({ margin }: PageSetup) => ({
  indent: { left: margin > BEFORE_TEXT + 300 ? 0 : BEFORE_TEXT, hanging: BEFORE_TEXT },
});

/** Sections and their paragraphs count together, so that a paragraph is named by both. */
const outline = (
  reference: string,
  head: { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string; isInMargin: boolean },
  page: PageSetup,
) => ({
  reference,
  levels: [
    {
      level: 0,
      format: head.format,
      text: head.text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: head.isInMargin ? besideText(page) : { indent: { left: 0, hanging: 0 } } },
    },
    {
      level: 1,
      format: LevelFormat.DECIMAL,
      text: '%1.%2',
      alignment: AlignmentType.LEFT,
      style: { run: { size: 18, bold: false, color: grey }, paragraph: besideText(page) },
    },
  ],
});

type Outlined = Exclude<Counted, 'figure' | 'table'>;

const places: Record<Outlined, { reference: string; level: number }> = {
  section: { reference: 'sections', level: 0 },
  paragraph: { reference: 'sections', level: 1 },
  appendix: { reference: 'appendices', level: 0 },
  'appendix-paragraph': { reference: 'appendices', level: 1 },
};

/** Where a section or a paragraph counts. */
export const numberingOf = ({ of }: BlockNumber): { reference: string; level: number } => {
  if (of === 'figure' || of === 'table') throw new Error(`A ${of} is counted by its caption`);
  return { ...places[of] };
};

/** The lists of a paper, and the counts of its sections and appendices. */
export const paperNumbering = (words: FurnitureWords, page: PageSetup): INumberingOptions => ({
  config: [
    outline('sections', { format: LevelFormat.DECIMAL, text: '%1', isInMargin: true }, page),
    outline(
      'appendices',
      { format: LevelFormat.UPPER_LETTER, text: `${words.appendix} %1`, isInMargin: false },
      page,
    ),
    bullets('bullets', 0),
    numbers('numbers', 0),
    bullets('callout-bullets', 200),
    numbers('callout-numbers', 200),
  ],
});
