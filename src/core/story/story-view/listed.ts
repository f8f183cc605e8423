import type { Formats } from '../../quantities/format.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { joined, nothing } from './phrase.ts';

/** Phrases as a list of one language: the marks between them are its own. */
export const listed = (formats: Formats, items: readonly Phrase[]): Phrase =>
  joined(
    formats
      .list(items.map((_, index) => `#${index}#`))
      .split('#')
      .map((piece, index) => (index % 2 === 1 ? (items[Number(piece)] ?? nothing) : piece)),
    '',
  );
