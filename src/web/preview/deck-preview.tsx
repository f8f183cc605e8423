import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { LaidOutDeck } from '../../core/layout/index.ts';
import { wordsOnSlide } from '../../core/story/wording/words-said.ts';
import { Button } from '../ui/index.ts';
import styles from './preview.module.css';
import { SlideView } from './slide-view.tsx';
import { useSettled } from './use-settled.ts';
import { composedOf, type Story } from './use-story.ts';
import { WordsLine } from './words/words-line.tsx';

/** Longer than between two keys of somebody who types. */
const pause = 500;

/** A deck, slide by slide: the one that a step feeds, or the one that was chosen. */
export const DeckPreview = ({
  story,
  shows,
  id = 'deck',
}: {
  story: Story;
  shows: readonly string[];
  id?: string;
}) => {
  // The slide itself is remembered, not its number: others may come before it while somebody types.
  const [chosen, setChosen] = useState<string | null>(null);
  const composed = composedOf(story, id);
  if (composed?.deck === null || composed === undefined || composed.document.kind !== 'deck') return null;
  const { slides, profile, language } = composed.deck;
  const sectionOf = new Map(composed.document.slides.map(({ id, section }) => [id, section]));
  const own = slides.findIndex(({ slideId }) => slideId === chosen);
  const fed = slides.findIndex(({ slideId }) => shows.includes(sectionOf.get(slideId) ?? ''));
  const index = Math.max(0, own === -1 ? fed : own);
  const slide = slides[index];
  if (slide === undefined) return <p>This case has nothing to show on a slide yet.</p>;
  const told = composed.document.slides.find(({ id }) => id === slide.slideId.replace(/#\d+$/u, ''));
  const said = told === undefined ? [] : wordsOnSlide(told);
  const choose = (next: number): void => setChosen(slides[next]?.slideId ?? null);
  return (
    <>
      <div data-document={composed.document.id}>
        <SlideView locale={language} profile={profile} slide={slide} />
      </div>
      <div className={styles['walk']}>
        <Button disabled={index === 0} look="quiet" name="Slide before" onPress={() => choose(index - 1)}>
          <ChevronLeft aria-hidden size={20} />
        </Button>
        <span>
          Slide {index + 1} of {slides.length}
        </span>
        <Button
          disabled={index === slides.length - 1}
          look="quiet"
          name="Slide after"
          onPress={() => choose(index + 1)}
        >
          <ChevronRight aria-hidden size={20} />
        </Button>
      </div>
      <Strip index={index} locale={language} profile={profile} slides={slides} onChoose={choose} />
      {slide.remarks.map((remark) => (
        <p key={remark} className={styles['fault']}>
          {remark}
        </p>
      ))}
      <WordsLine document={composed.document.id} part="this slide" said={said} />
    </>
  );
};

/** All slides, small. They follow when the typing pauses: the slide above them follows at once. */
const Strip = ({
  slides,
  profile,
  locale,
  index,
  onChoose,
}: Pick<LaidOutDeck, 'slides' | 'profile'> & {
  locale: string;
  index: number;
  onChoose: (place: number) => void;
}) => {
  const drawn = useSettled(slides, pause);
  return (
    <div aria-label="Slides of the deck" className={styles['strip']} role="group">
      {drawn.map((slide, place) => (
        <button
          key={slide.slideId}
          ref={place === index ? keepInView : undefined}
          aria-current={place === index ? 'true' : undefined}
          aria-label={`Show slide ${place + 1}`}
          type="button"
          onClick={() => onChoose(place)}
        >
          <span aria-hidden>
            <SlideView locale={locale} profile={profile} slide={slide} />
          </span>
        </button>
      ))}
    </div>
  );
};

/** The thumbnail of the shown slide, without moving the page. */
const keepInView = (thumbnail: HTMLElement | null): void => {
  const strip = thumbnail?.parentElement;
  if (thumbnail === null || strip === null || strip === undefined) return;
  strip.scrollLeft = thumbnail.offsetLeft - strip.offsetLeft - strip.clientWidth / 2 + 31;
};
