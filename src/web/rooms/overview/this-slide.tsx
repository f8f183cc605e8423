import { SlideView } from '../../preview/slide-view.tsx';
import { composedOf, useStory } from '../../preview/use-story.ts';
import { stepOfPath } from '../../steps/index.ts';
import styles from './overview.module.css';

/** The slide that a place of the case changes, small; nothing where no slide shows it. */
export const ThisSlide = ({ path }: { path: string }) => {
  const story = useStory();
  const composed = story === null ? undefined : composedOf(story, 'deck');
  if (composed?.deck === null || composed === undefined || composed.document.kind !== 'deck') return null;
  const shows = stepOfPath(path)?.shows ?? [];
  const told = composed.document.slides.find(({ section }) => shows.includes(section));
  const slide = composed.deck.slides.find(({ slideId }) => slideId === told?.id);
  if (slide === undefined) return null;
  const { profile, language } = composed.deck;
  return (
    <div aria-hidden className={styles['small']}>
      <SlideView locale={language} profile={profile} slide={slide} />
    </div>
  );
};
