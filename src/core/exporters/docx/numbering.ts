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

export const paperNumbering: INumberingOptions = {
  config: [
    bullets('bullets', 0),
    numbers('numbers', 0),
    bullets('callout-bullets', 200),
    numbers('callout-numbers', 200),
  ],
};
