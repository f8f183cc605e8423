import { saysNothing } from '../../core/document/says-nothing.ts';
import type { ComposedDocument } from '../../workers/composed-document.ts';
import { ChoiceField } from '../ui/index.ts';
import { PaperView } from './later-paper.tsx';
import { DeckPreview } from './deck-preview.tsx';
import { wordsInSections } from './words/words-asked.ts';
import { WordsLine } from './words/words-line.tsx';
import { composedOf, type Story, useFront } from './use-story.ts';

const Shown = ({ story, composed }: { story: Story; composed: ComposedDocument }) => {
  const { document } = composed;
  if (saysNothing(document))
    return <p>The case holds nothing for this document yet, and it would not be written.</p>;
  return document.kind === 'deck' ? (
    <DeckPreview key={document.id} id={document.id} shows={[]} story={story} />
  ) : (
    <>
      <PaperView paper={document} sections={null} title="The document" />
      <WordsLine
        document={document.id}
        part="the document"
        said={wordsInSections(
          document,
          document.sections.map(({ id }) => id),
        )}
      />
    </>
  );
};

/** Any document but board deck and board paper, chosen by its name and shown as a whole. */
export const OtherDocuments = ({ story }: { story: Story }) => {
  const [front, bringToFront] = useFront();
  const others = story.offered.filter(({ id }) => id !== 'deck' && id !== 'paper');
  const composed = composedOf(story, front);
  return (
    <>
      <ChoiceField
        options={Object.fromEntries(others.map(({ id, title }) => [id, title]))}
        title="Which document?"
        value={others.some(({ id }) => id === front) ? front : undefined}
        onChange={(id) => bringToFront(id ?? 'deck')}
      />
      {composed !== undefined && <Shown composed={composed} story={story} />}
    </>
  );
};
