import type { LaidOutDeck } from '../../core/layout/index.ts';
import styles from './preview.module.css';
import { SlideView } from './slide-view.tsx';

/** Every slide of a deck, small, with what it is called. */
export const AllSlides = ({ deck }: { deck: LaidOutDeck }) => (
  <>
    <h2>{deck.slides.length} slides</h2>
    <ol className={styles['thumbs']}>
      {deck.slides.map((slide) => (
        <li key={slide.slideId}>
          <SlideView locale={deck.language} profile={deck.profile} slide={slide} />
          <span className={styles['thumbTitle']}>
            <strong>{slide.number}</strong> {slide.part}
            {!slide.fits && <span> holds more than fits</span>}
          </span>
        </li>
      ))}
    </ol>
  </>
);
