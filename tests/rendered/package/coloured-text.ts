import { contrast } from '../../../src/core/layout/colour.ts';

/** A piece of text as its file colours it. */
export interface ColouredText {
  /** The slide; null in a paper, which has no pages before it is laid out. */
  slide: number | null;
  text: string;
  ink: string;
  ground: string;
  /** In points. */
  size: number;
  bold: boolean;
}

/** WCAG 2.2, 1.4.3: large is 18 points, or 14 in bold. */
const neededBy = ({ size, bold }: ColouredText): number => (size >= 18 || (bold && size >= 14) ? 3 : 4.5);

/** Sentences about texts that do not stand out from what is under them, each once. */
export const tooPale = (texts: readonly ColouredText[]): string[] => [
  ...new Set(
    texts
      .filter((text) => text.text.trim() !== '' && contrast(text.ink, text.ground) < neededBy(text))
      .map((text) => {
        const where = text.slide === null ? '' : `slide ${text.slide}: `;
        const found = contrast(text.ink, text.ground).toFixed(2);
        return `${where}“${text.text.slice(0, 40)}”, ${text.ink} on ${text.ground}, ${found} of ${neededBy(text)}`;
      }),
  ),
];
