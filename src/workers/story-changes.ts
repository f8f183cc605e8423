import type { Deck, Paper, PaperSection, Slide, StoryDocument } from '../core/document/index.ts';
import type { LaidOutDeck, LaidOutSlide } from '../core/layout/index.ts';
import { keeping } from '../core/data/keeping.ts';
import type { ComposedDocument } from './composed-document.ts';

/** A list for somebody who has the one before it: what he has by its number there, all else in full. */
type ListChange<Item> = (number | Item)[];

type DocumentChange =
  | (Omit<Paper, 'sections'> & { sections: ListChange<PaperSection> })
  | (Omit<Deck, 'slides'> & { slides: ListChange<Slide> });

type DeckChange = Omit<LaidOutDeck, 'slides' | 'profile'> & {
  slides: ListChange<LaidOutSlide>;
  /** Null: as before. */
  profile: LaidOutDeck['profile'] | null;
};

/** A composed document as it travels: only the sections and slides that are other objects than the last time. */
export interface ComposedChange extends Omit<ComposedDocument, 'document' | 'deck'> {
  document: DocumentChange;
  deck: DeckChange | null;
}

const listChange = <Item extends object>(before: readonly Item[], now: readonly Item[]): ListChange<Item> => {
  const places = new Map(before.map((item, place) => [item, place]));
  return now.map((item) => places.get(item) ?? item);
};

const listAfter = <Item extends object>(before: readonly Item[], change: ListChange<Item>): Item[] =>
  change.map((item) => {
    if (typeof item !== 'number') return item;
    const known = before[item];
    if (known === undefined) throw new Error(`There is no item ${item} in the list before.`);
    return known;
  });

/** A section is long and drawn block by block: the blocks of a changed one that say the same are taken over too. */
const sectionsAfter = (before: readonly PaperSection[], change: ListChange<PaperSection>): PaperSection[] => {
  const byId = new Map(before.map((section) => [section.id, section]));
  return listAfter(before, change).map((section) => keeping(byId.get(section.id), section));
};

const sectionsOf = (document: StoryDocument | undefined): PaperSection[] =>
  document?.kind === 'paper' ? document.sections : [];

const slidesOf = (document: StoryDocument | undefined): Slide[] =>
  document?.kind === 'deck' ? document.slides : [];

const documentChange = (before: StoryDocument | undefined, now: StoryDocument): DocumentChange =>
  now.kind === 'paper'
    ? { ...now, sections: listChange(sectionsOf(before), now.sections) }
    : { ...now, slides: listChange(slidesOf(before), now.slides) };

const documentAfter = (before: StoryDocument | undefined, change: DocumentChange): StoryDocument =>
  change.kind === 'paper'
    ? { ...change, sections: sectionsAfter(sectionsOf(before), change.sections) }
    : { ...change, slides: listAfter(slidesOf(before), change.slides) };

const deckChange = (before: LaidOutDeck | null | undefined, now: LaidOutDeck): DeckChange => ({
  ...now,
  profile: before?.profile === now.profile ? null : now.profile,
  slides: listChange(before?.slides ?? [], now.slides),
});

const deckAfter = (before: LaidOutDeck | null | undefined, change: DeckChange): LaidOutDeck => {
  const profile = change.profile ?? before?.profile;
  if (profile === undefined) throw new Error('There is no base file from before.');
  return {
    ...change,
    profile,
    slides: listAfter(before?.slides ?? [], change.slides),
  };
};

/** What somebody must be told who knows the document as it was. */
export const changeOf = (before: ComposedDocument | undefined, now: ComposedDocument): ComposedChange => ({
  ...now,
  document: documentChange(before?.document, now.document),
  deck: now.deck === null ? null : deckChange(before?.deck, now.deck),
});

/** The document again, of what was there and what changed: sections and slides that did not are the same objects. */
export const composedAfter = (
  before: ComposedDocument | undefined,
  change: ComposedChange,
): ComposedDocument => ({
  ...change,
  document: documentAfter(before?.document, change.document),
  deck: change.deck === null ? null : deckAfter(before?.deck, change.deck),
});
