import type { RenderedDocument } from '../rendered-document.ts';

export interface Finding {
  /** Null where it is true of the whole document. */
  page: number | null;
  says: string;
}

/** Looks at the pages of a document as a reader does, and says what is wrong with them. */
export interface Judge {
  id: string;
  /** What holds when it finds nothing. */
  statement: string;
  findings: (document: RenderedDocument) => Finding[];
}

/** The first few of many, quoted; a page on which everything is wrong needs no list of all. */
const quoted = (words: readonly string[]): string => {
  const [shown, rest] = [words.slice(0, 3), words.length - 3];
  return `${shown.map((word) => `“${word}”`).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};

/** A finding for a page of everything on it, and none where there is nothing. */
export const onPage = (page: number, words: readonly string[], says: (quoted: string) => string): Finding[] =>
  words.length === 0 ? [] : [{ page, says: says(quoted(words)) }];
