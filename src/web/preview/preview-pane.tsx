import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useBusinessCase } from '../store/app-store.ts';
import { Button, Tabs } from '../ui/index.ts';
import { PaperView } from './paper-view.tsx';
import styles from './preview.module.css';
import { SlideView } from './slide-view.tsx';
import { type Story, useStory } from './use-story.ts';

const both = ['deck', 'paper'] as const;

const DeckPreview = ({ story, shows }: { story: Story; shows: readonly string[] }) => {
  const [chosen, setChosen] = useState<number | null>(null);
  const composed = story.documents.find(({ deck }) => deck !== null);
  if (composed?.deck === null || composed === undefined || composed.document.kind !== 'deck') return null;
  const { slides, profile } = composed.deck;
  const sectionOf = new Map(composed.document.slides.map(({ id, section }) => [id, section]));
  const fed = slides.findIndex(({ slideId }) => shows.includes(sectionOf.get(slideId) ?? ''));
  const index = Math.min(Math.max(0, chosen ?? fed), slides.length - 1);
  const slide = slides[index];
  if (slide === undefined) return <p>This case has nothing to show on a slide yet.</p>;
  return (
    <>
      <SlideView profile={profile} slide={slide} />
      <div className={styles['walk']}>
        <Button disabled={index === 0} look="quiet" name="Slide before" onPress={() => setChosen(index - 1)}>
          <ChevronLeft aria-hidden size={20} />
        </Button>
        <span role="status">
          Slide {index + 1} of {slides.length}
        </span>
        <Button
          disabled={index === slides.length - 1}
          look="quiet"
          name="Slide after"
          onPress={() => setChosen(index + 1)}
        >
          <ChevronRight aria-hidden size={20} />
        </Button>
      </div>
      {slide.remarks.map((remark) => (
        <p key={remark} className={styles['fault']}>
          {remark}
        </p>
      ))}
    </>
  );
};

const PaperPreview = ({ story, shows }: { story: Story; shows: readonly string[] }) => {
  const paper = story.documents.find(({ document }) => document.kind === 'paper')?.document;
  if (paper === undefined || paper.kind !== 'paper') return null;
  const has = paper.sections.some(({ id }) => shows.includes(id));
  return <PaperView paper={paper} sections={has ? ['summary', ...shows] : null} />;
};

/** What the board will see: the slide and the part of the paper that this step feeds. */
export const PreviewPane = ({ shows }: { shows: readonly string[] }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const story = useStory(businessCase, both);
  const [tab, setTab] = useState('deck');
  if (story === null) return <p role="status">Setting the slides …</p>;
  const faults = story.documents.flatMap((document) => document.faults);
  return (
    <section
      aria-label="What the board will see"
      className={styles['pane']}
      data-milliseconds={story.milliseconds}
    >
      <div className={styles['head']}>
        <h2>What the board will see</h2>
      </div>
      {story.failure !== null && <p className={styles['fault']}>{story.failure}</p>}
      {faults.map(({ file, line, message }) => (
        <p key={`${file}:${line}:${message}`} className={styles['fault']}>
          {file}, line {line}: {message}
        </p>
      ))}
      <Tabs
        items={[
          {
            id: 'deck',
            title: 'Deck',
            content: <DeckPreview key={shows.join()} shows={shows} story={story} />,
          },
          { id: 'paper', title: 'Paper', content: <PaperPreview shows={shows} story={story} /> },
        ]}
        label="Document"
        segmented
        selected={tab}
        onSelect={setTab}
      />
    </section>
  );
};
