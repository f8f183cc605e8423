import type { Page, Paragraph, RenderedDocument, Word } from '../rendered-document.ts';

/** A word in ink on white, as high as twelve points, a quarter of an inch from the left where nothing else is said. */
export const word = (text: string, at: Partial<Word> = {}): Word => {
  const { left = 100, top = 100 } = at;
  return {
    text,
    left,
    top,
    right: left + text.length * 6,
    bottom: top + 15.6,
    colours: { ink: '1A1A1A', ground: 'FFFFFF' },
    ...at,
  };
};

/** Words beside each other on one line. */
export const line = (text: string, at: Partial<Word> = {}): Word[] =>
  text.split(' ').reduce<Word[]>((before, each) => {
    const last = before.at(-1);
    return [...before, word(each, { ...at, left: last === undefined ? (at.left ?? 100) : last.right + 3 })];
  }, []);

/** A page of A4 with margins of an inch. */
export const page = (words: readonly Word[], changes: Partial<Page> = {}): Page => ({
  number: 1,
  width: 595,
  height: 842,
  words,
  body: { left: 72, top: 72, right: 523, bottom: 770 },
  bands: [{ top: 72, bottom: 700 }],
  pieces: [],
  ...changes,
});

/** A slide of 13.333 by 7.5 inches, whose body is what title and footer leave. */
export const slide = (words: readonly Word[], changes: Partial<Page> = {}): Page =>
  page(words, { width: 960, height: 540, body: { left: 36, top: 100, right: 924, bottom: 500 }, ...changes });

export const paragraph = (text: string, changes: Partial<Paragraph> = {}): Paragraph => ({
  text,
  leads: false,
  isSource: false,
  startsPage: false,
  ...changes,
});

export const paper = (pages: readonly Page[], changes: Partial<RenderedDocument> = {}): RenderedDocument => ({
  kind: 'paper',
  pages: pages.map((each, index) => ({ ...each, number: index + 1 })),
  paragraphs: [],
  texts: [],
  axes: [],
  emptyPlaces: [],
  ...changes,
});

export const deck = (pages: readonly Page[], changes: Partial<RenderedDocument> = {}): RenderedDocument =>
  paper(pages, { kind: 'deck', ...changes });
