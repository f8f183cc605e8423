import { ChevronLeft, ChevronRight, Expand } from 'lucide-react';
import { useRef } from 'react';
import type { Deck, Paper } from '../../../core/document/index.ts';
import { saysNothing } from '../../../core/document/says-nothing.ts';
import type { LaidOutDeck } from '../../../core/layout/index.ts';
import { wordsOnSlide } from '../../../core/story/wording/words-said.ts';
import { runsIn } from '../../../core/template-language/compose/runs-in.ts';
import { PaperView } from '../../preview/later-paper.tsx';
import { SlideView } from '../../preview/slide-view.tsx';
import { WithWords } from '../../preview/words/with-words.tsx';
import { wordsInSections } from '../../preview/words/words-asked.ts';
import { WordsLine } from '../../preview/words/words-line.tsx';
import { goInPlace, hrefTo } from '../../store/routes.ts';
import { Button, LinkButton } from '../../ui/index.ts';
import type { ComposedDocument } from '../../../workers/composed-document.ts';
import { Film } from './film.tsx';
import { Pressable } from '../../parts/pressable.tsx';
import styles from './deck.module.css';

/** A slide that goes on stands under its own id with a number. */
const slideOfPart = (id: string): string => id.replace(/#\d+$/u, '');

const Spoken = ({ document, slideId }: { document: Deck; slideId: string }) => {
  const slide = document.slides.find(({ id }) => id === slideOfPart(slideId));
  const notes = slide?.notes.flatMap(runsIn) ?? [];
  if (slide === undefined || notes.length === 0) return null;
  return (
    <section aria-label="You say">
      <h2>You say</h2>
      {notes.map((runs, index) => (
        <p key={`${slideId}-${index}`}>{runs.map((run) => ('text' in run ? run.text : '')).join('')}</p>
      ))}
    </section>
  );
};

interface DeckStageProps {
  caseId: string;
  document: Deck;
  deck: LaidOutDeck;
  wanted: string;
  at: string;
  onOpen: (path: string) => void;
}

const DeckStage = ({ caseId, document, deck, wanted, at, onOpen }: DeckStageProps) => {
  const stage = useRef<HTMLDivElement>(null);
  const { slides, profile, language } = deck;
  const found = slides.findIndex(({ slideId }) => slideId === wanted);
  const ofSlide = document.slides.find(({ id, section }) => id === wanted || section === wanted);
  const index = Math.max(
    0,
    found === -1 ? slides.findIndex(({ slideId }) => slideOfPart(slideId) === ofSlide?.id) : found,
  );
  const slide = slides[index];
  const choose = (next: number): void => {
    const to = slides[next];
    if (to !== undefined) goInPlace(hrefTo.deck(caseId, to.slideId, at));
  };
  if (slide === undefined)
    return (
      <div className={styles['nothing']}>
        <p>
          This case has nothing to show on a slide yet. Say what you ask for, and the first slide is here.
        </p>
        <LinkButton href={hrefTo.quick(caseId, 1)} look="primary">
          Answer the first question
        </LinkButton>
      </div>
    );
  const told = document.slides.find(({ id }) => id === slideOfPart(slide.slideId));
  const keys: Record<string, () => void> = {
    ArrowRight: () => choose(index + 1),
    ArrowLeft: () => choose(index - 1),
    PageDown: () => choose(index + 1),
    PageUp: () => choose(index - 1),
    ' ': () => choose(index + 1),
  };
  return (
    <>
      <div className={styles['walk']}>
        <Button disabled={index === 0} look="quiet" name="Slide before" onPress={() => choose(index - 1)}>
          <ChevronLeft aria-hidden size={20} />
        </Button>
        <span role="status">
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
        <Button
          look="quiet"
          onPress={() => {
            void stage.current
              ?.requestFullscreen()
              .then(() => stage.current?.querySelector<HTMLElement>('[tabindex]')?.focus());
          }}
        >
          <Expand aria-hidden size={17} /> Full screen
        </Button>
      </div>
      <Film deck={deck} index={index} onChoose={choose} />
      <div ref={stage} className={styles['stage']} data-document={document.id}>
        <Pressable
          label={`Slide ${slide.number}`}
          onKey={(key) => {
            keys[key]?.();
            return keys[key] !== undefined;
          }}
          onOpen={onOpen}
        >
          <SlideView locale={language} profile={profile} slide={slide} />
        </Pressable>
      </div>
      <div className={styles['below']}>
        <Spoken document={document} slideId={slide.slideId} />
        <div>
          {slide.remarks.map((remark) => (
            <p key={remark} className={styles['remark']}>
              {remark}
            </p>
          ))}
          <WordsLine
            document={document.id}
            part="this slide"
            said={told === undefined ? [] : wordsOnSlide(told)}
          />
        </div>
      </div>
    </>
  );
};

const PaperStage = ({ paper, onOpen }: { paper: Paper; onOpen: (path: string) => void }) => (
  <div className={styles['page']}>
    <Pressable label="The document" onOpen={onOpen}>
      <PaperView paper={paper} sections={null} title="The document" />
    </Pressable>
    <WordsLine
      document={paper.id}
      part="the document"
      said={wordsInSections(
        paper,
        paper.sections.map(({ id }) => id),
      )}
    />
  </div>
);

/** A document as it is composed: a slide of it large, or its pages. */
export const DocumentStage = ({
  caseId,
  composed,
  wanted,
  at,
  onOpen,
}: {
  caseId: string;
  composed: ComposedDocument;
  wanted: string;
  at: string;
  onOpen: (path: string) => void;
}) => {
  const { document, deck } = composed;
  return (
    <WithWords documents={[document]}>
      {document.kind === 'deck' && deck !== null ? (
        <DeckStage at={at} caseId={caseId} deck={deck} document={document} wanted={wanted} onOpen={onOpen} />
      ) : document.kind === 'paper' && !saysNothing(document) ? (
        <PaperStage paper={document} onOpen={onOpen} />
      ) : (
        <p>The case holds nothing for this document yet, and it would not be written.</p>
      )}
    </WithWords>
  );
};
