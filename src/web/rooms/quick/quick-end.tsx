import { ChevronLeft, ChevronRight, Download } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { SlideView } from '../../preview/slide-view.tsx';
import { useAppStore, useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { hrefTo } from '../../store/routes.ts';
import { focusLater } from '../../steps/form/focus-later.ts';
import { useFormats } from '../../steps/form/form-context.ts';
import { Button, LinkButton } from '../../ui/index.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { type Pitch, usePitch } from './beside.tsx';
import { type Gap, gapsOf, most } from './gaps.tsx';
import { slides as names } from './questions.ts';
import styles from './quick.module.css';

/** The files that the path makes. */
const files = ['pitch-pptx', 'summary-docx'];

const Slides = ({ pitch, caseId }: { pitch: Pitch; caseId: string }) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const index = Math.max(
    0,
    pitch.slides.findIndex(({ slide }) => slide.slideId === chosen),
  );
  const shown = pitch.slides[index];
  const { deck } = pitch;
  const missing = Object.keys(names).filter((name) => !pitch.slides.some(({ section }) => section === name));
  if (deck === null || shown === undefined) return null;
  const choose = (next: number): void => {
    const slide = pitch.slides[next]?.slide;
    if (slide !== undefined) setChosen(slide.slideId);
  };
  const turn = ({ key }: KeyboardEvent): void => {
    const next = index + (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0);
    if (next === index || pitch.slides[next] === undefined) return;
    choose(next);
    focusLater(() => strip.current?.querySelectorAll('button')[next]);
  };
  return (
    <>
      <div className={styles['turn']}>
        <h2>
          Slide {index + 1} of {pitch.slides.length}{' '}
          <span className={styles['hint']}>{names[shown.section]?.name ?? ''}</span>
        </h2>
        <Button disabled={index === 0} look="quiet" name="Slide before" onPress={() => choose(index - 1)}>
          <ChevronLeft aria-hidden size={20} />
        </Button>
        <Button
          disabled={index === pitch.slides.length - 1}
          look="quiet"
          name="Slide after"
          onPress={() => choose(index + 1)}
        >
          <ChevronRight aria-hidden size={20} />
        </Button>
      </div>
      <div className={styles['large']}>
        <SlideView locale={deck.language} profile={deck.profile} slide={shown.slide} />
      </div>
      <div className={styles['thumbs']}>
        <div ref={strip} aria-label="Slides of the pitch" className={styles['film']} role="group">
          {pitch.slides.map(({ section, slide }, place) => (
            <button
              key={slide.slideId}
              aria-current={place === index ? 'true' : undefined}
              aria-label={`Show slide ${place + 1}: ${names[section]?.name ?? ''}`}
              type="button"
              onClick={() => choose(place)}
              onKeyDown={turn}
            >
              <span aria-hidden inert>
                <SlideView locale={deck.language} profile={deck.profile} slide={slide} />
              </span>
              <span aria-hidden>
                {place + 1} {names[section]?.name ?? ''}
              </span>
            </button>
          ))}
        </div>
        {missing.map((section) => (
          <a
            key={section}
            className={styles['unmade']}
            href={hrefTo.quick(caseId, names[section]?.question ?? 1)}
          >
            {names[section]?.name}
            <span className={styles['hint']}>not yet</span>
          </a>
        ))}
      </div>
    </>
  );
};

interface Listed extends Gap {
  isDone: boolean;
}

/** Those that were listed stay until the screen is left, struck through when they are done; five are open at most. */
const useListed = (open: readonly Gap[]): Listed[] => {
  const [listed, setListed] = useState<readonly Gap[]>([]);
  const openNow = new Map(open.map((gap) => [gap.id, gap]));
  const known = new Set(listed.map(({ id }) => id));
  const left = most - listed.filter(({ id }) => openNow.has(id)).length;
  const fresh = open.filter(({ id }) => !known.has(id)).slice(0, Math.max(0, left));
  // Known while drawing, so that the list never stands there without what is new in it.
  if (fresh.length > 0) setListed([...listed, ...fresh]);
  return [...listed, ...fresh].map((gap) => ({
    ...(openNow.get(gap.id) ?? gap),
    isDone: !openNow.has(gap.id),
  }));
};

const GapItem = ({ gap, number }: { gap: Listed; number: number }) => {
  const [isOpen, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const toggle = (): void => {
    setOpen(!isOpen);
    focusLater(() =>
      isOpen
        ? item.current?.querySelector('button')
        : item.current?.querySelector<HTMLElement>('input, select, textarea'),
    );
  };
  return (
    <li ref={item} className={gap.isDone ? styles['done'] : ''}>
      <span aria-hidden className={styles['place']}>
        {number}
      </span>
      <div>
        <div className={styles['gapHead']}>
          <h3>
            {gap.isDone ? <s>{gap.title}</s> : gap.title}
            {gap.isDone && <span className="visually-hidden">, done</span>}
          </h3>
          <Button expanded={isOpen} look="quiet" onPress={toggle}>
            {isOpen ? 'Close' : gap.isDone ? 'Change' : gap.verb}
            <span className="visually-hidden">: {gap.title}</span>
          </Button>
        </div>
        {!gap.isDone && <p className={styles['note']}>{gap.why}</p>}
        {isOpen && (
          <fieldset className={styles['gapFields']} disabled={isReadOnly}>
            <legend className="visually-hidden">{gap.title}</legend>
            {gap.fields()}
          </fieldset>
        )}
      </div>
    </li>
  );
};

const Gaps = ({ open }: { open: readonly Gap[] }) => {
  const listed = useListed(open);
  return (
    <section aria-labelledby="stronger" className={styles['stronger']}>
      <h2 id="stronger">What would make it stronger</h2>
      <p aria-live="polite" className={styles['note']}>
        {open.length === 0
          ? 'Nothing stops a draft.'
          : 'You can export as it stands: what is missing is left out, never filled in.'}
      </p>
      <ol>
        {listed.map((gap, index) => (
          <GapItem key={gap.id} gap={gap} number={index + 1} />
        ))}
      </ol>
    </section>
  );
};

const inWords = ['no', 'one', 'two', 'three', 'four', 'five'];

/** What the nine questions came to: the pitch, open, and beside it what would make it stronger. */
export const QuickEnd = ({ caseId }: { caseId: string }) => {
  const formats = useFormats();
  const pitch = usePitch();
  const title = useBusinessCase(({ basics }) => basics.title);
  const businessCase = useDerived((derived) => derived.businessCase);
  const results = useDerived((derived) => derived.results);
  const open = gapsOf({ businessCase, results, formats });
  const count = pitch?.slides.length ?? 0;
  return (
    <div className={styles['end']}>
      <main className={styles['pitch']} id="main">
        <div className={styles['endTitle']}>
          <ScreenTitle>
            {pitch === null
              ? 'Your pitch'
              : count === 0
                ? 'Nothing is on a slide yet'
                : `${title || 'Your pitch'}: ${inWords[count] ?? count} ${count === 1 ? 'slide' : 'slides'}`}
          </ScreenTitle>
          <LinkButton href={hrefTo.quick(caseId, 9)} look="quiet">
            <ChevronLeft aria-hidden size={18} /> Back to the questions
          </LinkButton>
        </div>
        {pitch === null ? (
          <p role="status">Setting the slides …</p>
        ) : count === 0 ? (
          <div className={styles['unmadeSlide']}>
            <p>
              <strong>Enter first what you ask for.</strong>
            </p>
            <p>With what you want to do and how much it costs, the first slide is there.</p>
            <LinkButton href={hrefTo.quick(caseId, 1)} look="primary">
              Go to question 1
            </LinkButton>
          </div>
        ) : (
          <Slides caseId={caseId} pitch={pitch} />
        )}
      </main>
      <aside aria-label="What would make it stronger, and the files" className={styles['panel']}>
        <Gaps open={open} />
        <div className={styles['finish']}>
          {count > 0 && (
            <LinkButton href={hrefTo.export(caseId, files)} large look="primary">
              <Download aria-hidden size={18} /> Export pitch and summary
            </LinkButton>
          )}
          <LinkButton href={hrefTo.hub(caseId)} look="quiet">
            See all sections
          </LinkButton>
        </div>
      </aside>
    </div>
  );
};
