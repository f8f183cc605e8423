import type { KeyboardEvent } from 'react';
import type { LaidOutDeck } from '../../../core/layout/index.ts';
import { slideTitle } from '../../preview/slide-title.ts';
import { SlideView } from '../../preview/slide-view.tsx';
import { useSettled } from '../../preview/use-settled.ts';
import styles from './deck.module.css';

/** Longer than between two keys of somebody who types. */
const pause = 500;

const moves: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The shown slide in sight, without moving the page. */
const keepInView = (thumbnail: HTMLElement | null): void => {
  const film = thumbnail?.closest(`.${styles['film']}`);
  if (thumbnail === null || film === null || film === undefined) return;
  film.scrollTop = thumbnail.offsetTop - film.clientHeight / 2;
  film.scrollLeft = thumbnail.offsetLeft - film.clientWidth / 2;
};

/** The slides of a deck, small, under the names of their parts. They follow when the typing pauses. */
export const Film = ({
  deck,
  index,
  onChoose,
}: {
  deck: LaidOutDeck;
  index: number;
  onChoose: (index: number) => void;
}) => {
  const slides = useSettled(deck.slides, pause);
  const press = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    const next = move === undefined ? undefined : slides[index + move];
    if (move === undefined || next === undefined) return;
    event.preventDefault();
    onChoose(index + move);
    const buttons = event.currentTarget.querySelectorAll('button');
    buttons[index + move]?.focus();
  };
  return (
    <nav aria-label="Slides" className={styles['film']}>
      <div role="presentation" onKeyDown={press}>
        {slides.map((slide, place) => (
          <div key={slide.slideId}>
            {slide.part !== slides[place - 1]?.part && slide.part !== '' && <h2>{slide.part}</h2>}
            <button
              ref={place === index ? keepInView : undefined}
              aria-current={place === index ? 'true' : undefined}
              aria-label={`Slide ${slide.number}: ${slideTitle(slide)}${slide.fits ? '' : ', holds more than fits'}`}
              tabIndex={place === index ? 0 : -1}
              type="button"
              onClick={() => onChoose(place)}
            >
              <span aria-hidden>{slide.number}</span>
              <span aria-hidden className={styles['frame']}>
                <SlideView locale={deck.language} profile={deck.profile} slide={slide} />
              </span>
            </button>
          </div>
        ))}
      </div>
    </nav>
  );
};
