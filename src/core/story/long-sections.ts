import { wordCount } from '../data/word-count.ts';
import { type Block, type StoryDocument, textOf } from '../document/index.ts';
import { runsIn } from '../template-language/compose/runs-in.ts';
import { sectionKind } from './section-kinds/index.ts';

export interface LongSection {
  section: string;
  name: string;
  words: number;
  limit: number;
}

const wordsIn = (blocks: readonly Block[]): number => wordCount(blocks.flatMap(runsIn).map(textOf).join(' '));

/** Sections of a paper with more words than their kind allows. A slide that holds too much is found by its layout. */
export const longSections = (document: StoryDocument): LongSection[] => {
  if (document.kind === 'deck') return [];
  return document.sections.flatMap(({ id, blocks }) => {
    const kind = sectionKind(id);
    const words = wordsIn(blocks);
    return kind === undefined || words <= kind.words
      ? []
      : [{ section: id, name: kind.name, words, limit: kind.words }];
  });
};
