import { Suspense, lazy } from 'react';
import { Tabs } from '../ui/index.ts';
import { DeckPreview } from './deck-preview.tsx';
import { PaperView } from './later-paper.tsx';
import styles from './preview.module.css';
import { composedOf, type Story, useFront } from './use-story.ts';
import { WithWords } from './words/with-words.tsx';
import { wordsInSections } from './words/words-asked.ts';
import { WordsLine } from './words/words-line.tsx';

/** The same thing as the paper says it, below the slide. */
const InPaper = ({ story, shows }: { story: Story; shows: readonly string[] }) => {
  const paper = composedOf(story, 'paper')?.document;
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
  const paper = composedOf(story, 'paper')?.document;
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

/** Documents that a step shows its part of; all others are looked at whole. */
const own = ['deck', 'paper'];

const isOffered = ({ offered }: Story, id: string): boolean => offered.some((one) => one.id === id);

const firstOther = ({ offered }: Story): string | undefined =>
  offered.find(({ id }) => !own.includes(id))?.id;

/** They come when somebody asks for them. */
const OtherDocuments = lazy(async () => {
  const { OtherDocuments: Others } = await import('./other-documents.tsx');
  return { default: Others };
});

/** The slide and the part of the paper that a step feeds, drawn from the composed story. */
export const StoryPane = ({ shows, story }: { shows: readonly string[]; story: Story }) => {
  const [front, bringToFront] = useFront();
  const faults = story.documents.flatMap((document) => document.faults);
  const ofStep = own.filter((id) => isOffered(story, id));
  const tabs = [
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
    {
      id: 'others',
      title: ofStep.length === 0 ? 'Documents' : 'Others',
      content: (
        <Suspense fallback={null}>
          <OtherDocuments story={story} />
        </Suspense>
      ),
    },
  ].filter(({ id }) => (id === 'others' ? firstOther(story) !== undefined : ofStep.includes(id)));
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
          items={tabs}
          label="Document"
          segmented
          selected={own.includes(front) ? front : 'others'}
          onSelect={(id) => bringToFront(id === 'others' ? (firstOther(story) ?? 'deck') : id)}
        />
      </WithWords>
    </section>
  );
};
