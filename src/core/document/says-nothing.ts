import type { Block } from './block.ts';
import type { StoryDocument } from './story-document.ts';

/** What a document has of its own, whatever the case holds. */
const furniture: ReadonlySet<Block['kind']> = new Set(['contents', 'page-break']);

/** Whether a document holds nothing of its case: no slide, or no more than a list of contents. Then it is not written. */
export const saysNothing = (document: StoryDocument): boolean =>
  document.kind === 'deck'
    ? document.slides.length === 0
    : document.sections.every(({ blocks }) => blocks.every(({ kind }) => furniture.has(kind)));

/** That documents were not written, by their names; empty where all were. */
export const unsaidSentence = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `Not written, because the case holds nothing for ${names.length === 1 ? 'it' : 'them'} yet: ${names.join(', ')}.`;
