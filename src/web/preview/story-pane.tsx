import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type MouseEvent, type ReactNode, Suspense, lazy, useState } from 'react';
import type { StoryDocument } from '../../core/document/index.ts';
import type { LaidOutDeck } from '../../core/layout/index.ts';
import { wordsOnSlide } from '../../core/story/wording/words-said.ts';
import { Button, Tabs } from '../ui/index.ts';
import { PaperView } from './paper-view.tsx';
import styles from './preview.module.css';
import { SlideView } from './slide-view.tsx';
import { useSettled } from './use-settled.ts';
import { type Story, useFront } from './use-story.ts';
import { type WordsAsked, WordsOpener, wordsInSections, wordsPressed } from './words/words-asked.ts';
import { WordsLine } from './words/words-line.tsx';

/** Longer than between two keys of somebody who types. */
const pause = 500;

const DeckPreview = ({ story, shows }: { story: Story; shows: readonly string[] }) => {
  // The slide itself is remembered, not its number: others may come before it while somebody types.
  const [chosen, setChosen] = useState<string | null>(null);
  const composed = story.documents.find(({ deck }) => deck !== null);
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

/** The same thing as the paper says it, below the slide. */
const InPaper = ({ story, shows }: { story: Story; shows: readonly string[] }) => {
  const paper = story.documents.find(({ document }) => document.kind === 'paper')?.document;
  if (paper === undefined || paper.kind !== 'paper') return null;
  const section = paper.sections.find(({ id }) => shows.includes(id));
  if (section === undefined) return null;
  return (
    <section aria-label="In the board paper" className={styles['inPaper']}>
      <h3>In the board paper</h3>
      <PaperView paper={paper} sections={[section.id]} title="This part of the paper" />
      <WordsLine
        document={paper.id}
        part="this part of the paper"
        said={wordsInSections(paper, [section.id])}
      />
    </section>
  );
};

const PaperPreview = ({ story, shows }: { story: Story; shows: readonly string[] }) => {
  const paper = story.documents.find(({ document }) => document.kind === 'paper')?.document;
  if (paper === undefined || paper.kind !== 'paper') return null;
  const has = paper.sections.some(({ id }) => shows.includes(id));
  const sections = has ? ['summary', ...shows] : null;
  const all = sections ?? paper.sections.map(({ id }) => id);
  return (
    <div className={styles['inPaper']}>
      <PaperView paper={paper} sections={sections} />
      <WordsLine document={paper.id} part="the paper" said={wordsInSections(paper, all)} />
    </div>
  );
};

/** What it takes to word something otherwise comes when somebody wants to. */
const WordsDialog = lazy(async () => {
  const { WordsDialog: Words } = await import('./words/words-dialog.tsx');
  return { default: Words };
});

/** Words can be pressed wherever they stand in it; by keyboard the line below them leads to each. */
const WithWords = ({ documents, children }: { documents: readonly StoryDocument[]; children: ReactNode }) => {
  const [asked, setAsked] = useState<WordsAsked | null>(null);
  const press = ({ target }: MouseEvent): void => {
    const pressed = target instanceof Element ? wordsPressed(target, documents) : null;
    if (pressed !== null) setAsked(pressed);
  };
  return (
    <WordsOpener value={setAsked}>
      <div className={styles['pane']} role="presentation" onClick={press}>
        {children}
      </div>
      {asked !== null && (
        <Suspense fallback={null}>
          <WordsDialog asked={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </WordsOpener>
  );
};

/** The slide and the part of the paper that a step feeds, drawn from the composed story. */
export const StoryPane = ({ shows, story }: { shows: readonly string[]; story: Story }) => {
  const [front, bringToFront] = useFront();
  const faults = story.documents.flatMap((document) => document.faults);
  return (
    <section
      aria-label="What the board will see"
      className={styles['pane']}
      data-milliseconds={story.milliseconds}
    >
      <div className={styles['head']}>
        <h2>What the board will see</h2>
        <span role="status">{story.isLate ? 'Setting the slides …' : ''}</span>
      </div>
      {story.failure !== null && <p className={styles['fault']}>{story.failure}</p>}
      {faults.map(({ file, line, message }) => (
        <p key={`${file}:${line}:${message}`} className={styles['fault']}>
          {file}, line {line}: {message}
        </p>
      ))}
      <WithWords documents={story.documents.map(({ document }) => document)}>
        <Tabs
          items={[
            {
              id: 'deck',
              title: 'Deck',
              content: (
                <div className={styles['pane']}>
                  <DeckPreview key={shows.join()} shows={shows} story={story} />
                  <InPaper shows={shows} story={story} />
                </div>
              ),
            },
            { id: 'paper', title: 'Paper', content: <PaperPreview shows={shows} story={story} /> },
          ]}
          label="Document"
          segmented
          selected={front}
          onSelect={(id) => bringToFront(id === 'paper' ? 'paper' : 'deck')}
        />
      </WithWords>
    </section>
  );
};
