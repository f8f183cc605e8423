import { Lightbulb } from 'lucide-react';
import { useEffect } from 'react';
import type { LaidOutDeck, LaidOutSlide } from '../../../core/layout/index.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { SlideView } from '../../preview/slide-view.tsx';
import { composedOf, useFront, useStory } from '../../preview/use-story.ts';
import { useSettled } from '../../preview/use-settled.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { useFormats } from '../../steps/form/form-context.ts';
import { likelyQuestion, whoMayAsk } from './likely.ts';
import { type Question, slides as names } from './questions.ts';
import styles from './quick.module.css';
import { soFar } from './so-far.ts';

/** The slides of the pitch that there are, by the section that each tells. */
export interface Pitch {
  deck: LaidOutDeck | null;
  slides: readonly { section: string; slide: LaidOutSlide }[];
}

/** The pitch is composed first while its questions are on screen; a template without one shows its own deck. */
export const usePitch = (): Pitch | null => {
  const story = useStory();
  const [front, bringToFront] = useFront();
  useEffect(() => {
    bringToFront('pitch');
    return () => bringToFront('deck');
  }, [bringToFront]);
  const composed = story === null ? undefined : composedOf(story, front);
  if (composed === undefined || composed.document.kind !== 'deck') return null;
  const sectionOf = new Map(composed.document.slides.map(({ id, section }) => [id, section]));
  return {
    deck: composed.deck,
    slides: (composed.deck?.slides ?? []).map((slide) => ({
      section: sectionOf.get(slide.slideId.replace(/#\d+$/u, '')) ?? '',
      slide,
    })),
  };
};

const Number = () => {
  const formats = useFormats();
  const state = useDerived(({ businessCase, results }) => soFar(businessCase, results, formats));
  return (
    <section aria-label="The number so far" className={styles['number']}>
      <p className={styles['hint']}>{state.label}</p>
      <p className={styles['figure']}>
        {state.figure === undefined ? state.said : <FigureValue figure={state.figure} written={state.said} />}
      </p>
      {state.notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </section>
  );
};

const longerThanKeys = 500;

/** All slides of the pitch, small: those that are there, and what the others will be about. */
const Strip = ({ pitch, current }: { pitch: Pitch; current: string }) => {
  const drawn = useSettled(pitch, longerThanKeys);
  const { deck } = drawn;
  if (deck === null) return null;
  return (
    <ol aria-label="Slides of the pitch" className={styles['strip']}>
      {Object.entries(names).map(([section, { name }]) => {
        const found = drawn.slides.find((one) => one.section === section);
        return (
          <li key={section} className={section === current ? styles['current'] : ''}>
            {found === undefined ? (
              <span className={styles['unmade']}>
                {name}
                <span className="visually-hidden">, not yet</span>
              </span>
            ) : (
              <>
                <span aria-hidden inert>
                  <SlideView locale={deck.language} profile={deck.profile} slide={found.slide} />
                </span>
                <span className="visually-hidden">{name}</span>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
};

/** A slide that is not there: while it is being set, nobody knows yet whether it needs anything. */
const Unmade = ({ section, isKnown }: { section: string; isKnown: boolean }) => (
  <div className={styles['unmadeSlide']}>
    <p>
      <strong>{names[section]?.name}</strong>
    </p>
    {isKnown && <p>{names[section]?.comes}</p>}
  </div>
);

/** What a question makes, beside it: the number so far, the slide, and what may be asked about it. */
export const Beside = ({ question }: { question: Question }) => {
  const pitch = usePitch();
  const asker = useBusinessCase(whoMayAsk);
  const mayAsk = useBusinessCase((businessCase) => likelyQuestion(question.id, businessCase)?.question);
  const note = useBusinessCase((businessCase) => likelyQuestion(question.id, businessCase)?.note);
  const own = pitch?.slides.find(({ section }) => section === question.slide);
  const place = pitch === null || own === undefined ? 0 : pitch.slides.indexOf(own) + 1;
  return (
    <>
      <Number />
      <section aria-label="The slide this makes" className={styles['made']}>
        <div className={styles['madeHead']}>
          <h2>The slide this makes</h2>
          <span className={styles['hint']}>
            {pitch === null ? 'Setting the slide …' : place === 0 ? 'not yet' : `slide ${place} of 5`}
          </span>
        </div>
        {own !== undefined && pitch !== null && pitch.deck !== null ? (
          <div className={styles['slide']} data-slide={question.slide}>
            <SlideView locale={pitch.deck.language} profile={pitch.deck.profile} slide={own.slide} />
          </div>
        ) : (
          <Unmade isKnown={pitch !== null} section={question.slide} />
        )}
        {pitch !== null && <Strip current={question.slide} pitch={pitch} />}
      </section>
      {mayAsk !== undefined && (
        <section aria-label="A likely question" className={styles['likely']}>
          <p className={styles['hint']}>
            <Lightbulb aria-hidden size={16} /> {asker}
          </p>
          <p className={styles['asked']}>{mayAsk}</p>
          <p className={styles['note']}>{note}</p>
        </section>
      )}
    </>
  );
};
