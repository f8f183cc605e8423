import { useEffect } from 'react';
import { PaperView } from '../preview/paper-view.tsx';
import { SlideView } from '../preview/slide-view.tsx';
import { composedOf, useFront, useStory } from '../preview/use-story.ts';
import styles from './printed.module.css';

/** The document in front as it is printed: each slide on a page of its own, or the text of a paper. */
export const Printed = ({ onDrawn }: { onDrawn: () => void }) => {
  const story = useStory();
  const [front] = useFront();
  useEffect(onDrawn, [onDrawn]);
  const composed = story === null ? undefined : composedOf(story, front);
  if (composed === undefined)
    return <p className={styles['printed']}>Nothing is composed yet. Print again.</p>;
  const { document, deck } = composed;
  return (
    <div className={styles['printed']} lang={document.language}>
      {document.kind === 'deck' ? (
        deck?.slides.map((slide) => (
          <div key={slide.slideId} className={styles['page']}>
            <SlideView locale={deck.language} profile={deck.profile} slide={slide} />
          </div>
        ))
      ) : (
        <PaperView paper={document} sections={null} title={document.title} />
      )}
    </div>
  );
};
