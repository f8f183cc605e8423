/** A rectangle on a page; points from its top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The colour of letters and of what lies under them, in six hexadecimal digits. */
export interface Colours {
  ink: string;
  ground: string;
}

/** A word as it is printed, with the box that its font gives it. */
export interface Word extends Box {
  text: string;
  /** Where its letters are hardest to read; null when it has neither letter nor digit. */
  colours: Colours | null;
}

/** Rows of a page on which something is drawn. */
export interface Band {
  top: number;
  bottom: number;
}

/** A page of a paper, or a slide, as it is seen. */
export interface Page {
  number: number;
  width: number;
  height: number;
  words: readonly Word[];
  /** Where the document's own text may stand: within the margins, below a slide's title and above its foot. */
  body: Box;
  /** What is drawn within the body, from the top; what lies closer together is one. */
  bands: readonly Band[];
  /** Charts, tables and pictures that stand on a slide; of a paper none are known. */
  pieces: readonly Box[];
}

/** A paragraph of a paper, as the file holds it. */
export interface Paragraph {
  text: string;
  /** A heading, or a caption above its table: it says what follows, and must not stand alone. */
  leads: boolean;
  /** Says where a figure comes from, under each exhibit anew. */
  isSource: boolean;
  /** The file begins a page with it. */
  startsPage: boolean;
}

export interface RenderedDocument {
  kind: 'paper' | 'deck';
  pages: readonly Page[];
  /** The paragraphs of a paper; of a deck none. */
  paragraphs: readonly Paragraph[];
  /** Every text of the file, of charts, headers and layouts too, a paragraph each. */
  texts: readonly string[];
  /** The labels of each chart's categories, in their order. */
  axes: readonly (readonly string[])[];
  /** Places for text that nobody filled. */
  emptyPlaces: readonly { page: number | null; says: string }[];
}

export const areaOf = ({ left, top, right, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** What two boxes share; its area is 0 when they share nothing. */
export const overlapOf = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** A box that holds the middle of another. */
export const holds = (box: Box, { left, top, right, bottom }: Box): boolean => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
};

/** Poppler gives a word the height of its font, which is 1.3 times its size in Arimo and Gelasio alike. */
export const sizeOf = ({ top, bottom }: Box): number => (bottom - top) / 1.3;
