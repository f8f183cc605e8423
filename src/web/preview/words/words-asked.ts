import { createContext, useContext } from 'react';
import type { StoryDocument } from '../../../core/document/index.ts';
import { type WordsSaid, wordsOnSlide, wordsSaid } from '../../../core/story/wording/words-said.ts';

/** Words of a document that somebody wants to see, and maybe to word otherwise. */
export interface WordsAsked {
  /** What is looked at: "this slide". */
  part: string;
  document: string;
  /** Everything that can be worded otherwise in it. */
  said: readonly WordsSaid[];
  /** What of it was pressed; null where somebody wants to choose. */
  pressed: WordsSaid | null;
}

/** Shows words, and whose they are. */
export const WordsOpener = createContext<(asked: WordsAsked) => void>(() => {});

export const useWordsOpener = (): ((asked: WordsAsked) => void) => useContext(WordsOpener);

/** The section that words stand in, by the id of their block. */
export const sectionOfBlock = (block: string): string => block.split('/')[0] ?? '';

/** The words of some sections of a document. */
export const wordsInSections = (document: StoryDocument, sections: readonly string[]): WordsSaid[] =>
  document.kind === 'paper'
    ? document.sections.filter(({ id }) => sections.includes(id)).flatMap(({ blocks }) => wordsSaid(blocks))
    : document.slides.filter(({ section }) => sections.includes(section)).flatMap(wordsOnSlide);

/** A slide that did not fit goes on under its own id with a number. */
const blockOf = (written: string): string => written.replace(/#\d+$/u, '');

const named = (target: Element, name: string): string | undefined =>
  target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? undefined;

const isSelecting = (): boolean => window.getSelection()?.isCollapsed === false;

/** The words under a press: of a phrase, or of a block; null where there are none that could be others. */
export const wordsPressed = (target: Element, documents: readonly StoryDocument[]): WordsAsked | null => {
  // A number leads to its field, and who marks words to copy them has not pressed any.
  if (target.closest('span, tspan') === null || target.closest('[data-path]') !== null || isSelecting())
    return null;
  const document = documents.find(({ id }) => id === named(target, 'document'));
  const block = named(target, 'block');
  if (document === undefined || block === undefined) return null;
  const phrase = named(target, 'phrase');
  const [kind, id] = phrase === undefined ? ['block', blockOf(block)] : ['phrase', phrase];
  const said = wordsInSections(document, [sectionOfBlock(block)]);
  const pressed = said.find((words) => words.kind === kind && words.id === id);
  return pressed === undefined ? null : { part: 'this part', document: document.id, said, pressed };
};
