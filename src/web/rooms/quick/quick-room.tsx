import { ChevronLeft } from 'lucide-react';
import { type ComponentType, Suspense, lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FieldOpener, useFieldOpener } from '../../preview/field-opener.ts';
import { appStore, useAppStore, wantField } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { goTo, hrefTo } from '../../store/routes.ts';
import { focusField } from '../../steps/form/field-focus.ts';
import { FileButton, LinkButton } from '../../ui/index.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { goOn } from './go-on.ts';
import { minutesLeft, questionOf } from './progress.ts';
import { type Question, type QuestionForm, type QuickField, questions } from './questions.ts';
import styles from './quick.module.css';

interface FormProps {
  fields: readonly QuickField[];
  caseId: string;
}

const AnswerFields = lazy(async () => ({ default: (await import('./answer-field.tsx')).AnswerFields }));

/** How a question is drawn; what draws it comes with the first question of its kind. */
const forms: Record<QuestionForm, ComponentType<FormProps>> = {
  fields: AnswerFields,
  sentence: lazy(async () => ({ default: (await import('./sentence.tsx')).Sentence })),
  worth: lazy(async () => ({ default: (await import('./worth.tsx')).Worth })),
  certainty: lazy(async () => ({ default: (await import('./certainty.tsx')).Certainty })),
  people: lazy(async () => ({ default: (await import('./people.tsx')).People })),
};

const Beside = lazy(async () => ({ default: (await import('./beside.tsx')).Beside }));

const QuickEnd = lazy(async () => ({ default: (await import('./quick-end.tsx')).QuickEnd }));

/** It only falls while somebody is at it: going back is no more work. */
const useMinutesLeft = (at: number): number => {
  const now = useDerived(({ businessCase, results }) => minutesLeft(businessCase, results, at));
  const [least, setLeast] = useState(now);
  // Known while drawing, so that more is never said for a moment.
  if (now < least) setLeast(now);
  return Math.min(now, least);
};

const Progress = ({ at }: { at: number }) => {
  const minutes = useMinutesLeft(at);
  return (
    <div className={styles['progress']}>
      <div aria-hidden className={styles['bars']}>
        {questions.map(({ id }, index) => (
          <span
            key={id}
            className={index + 1 < at ? styles['past'] : index + 1 === at ? styles['now'] : ''}
          />
        ))}
      </div>
      <p>
        Question {at} of {questions.length}, about {minutes} {minutes === 1 ? 'minute' : 'minutes'} left
      </p>
    </div>
  );
};

/** Other ways to begin, where nobody has begun yet. */
const OtherWays = ({ caseId, onFile }: { caseId: string; onFile: (file: File) => void }) => (
  <div className={styles['ways']}>
    <a href={hrefTo.home()}>Use an earlier case</a>
    <FileButton accept=".json,application/json" name="Case file or template" onChoose={onFile}>
      Open a file or template
    </FileButton>
    <a href={hrefTo.step(caseId, 'basics')}>See all sections</a>
  </div>
);

/** A field may come on screen a moment later: it is looked for a few frames long. */
const framesToWait = 60;

/** Puts the focus on the field that was asked for, once it is on screen. */
const useWanted = (): void => {
  const wanted = useAppStore((state) => state.wantedField);
  useEffect(() => {
    if (wanted === null) return undefined;
    let left = framesToWait;
    let frame = 0;
    const attempt = (): void => {
      left -= 1;
      if (focusField(wanted) || left === 0) appStore.setState({ wantedField: null });
      else frame = requestAnimationFrame(attempt);
    };
    frame = requestAnimationFrame(attempt);
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
};

const QuestionScreen = ({
  question,
  at,
  caseId,
  onFile,
}: {
  question: Question;
  at: number;
  caseId: string;
  onFile: (file: File) => void;
}) => {
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const next = hrefTo.quick(caseId, at === questions.length ? 'end' : at + 1);
  const form = useRef<HTMLFieldSetElement>(null);
  const Form = forms[question.form];
  useWanted();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isContinued = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (isContinued || (form.current !== null && goOn(event, form.current))) goTo(next);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [next]);
  return (
    <div className={styles['room']}>
      <main className={styles['question']} id="main">
        <div className={styles['ask']}>
          <div className={styles['head']}>
            <Progress at={at} />
            {at > 1 && <a href={hrefTo.step(caseId, 'basics')}>See all sections</a>}
          </div>
          <div className={styles['title']}>
            <ScreenTitle key={question.id}>{question.title}</ScreenTitle>
          </div>
          <p className={styles['lead']}>{question.lead}</p>
          <fieldset ref={form} className={styles['answers']} disabled={isReadOnly}>
            <legend className="visually-hidden">{question.title}</legend>
            <Suspense fallback={<p role="status">Opening …</p>}>
              <Form key={question.id} caseId={caseId} fields={question.fields} />
            </Suspense>
          </fieldset>
          {at === 1 && <OtherWays caseId={caseId} onFile={onFile} />}
        </div>
      </main>
      <nav aria-label="Back and next" className={styles['walk']}>
        <div>
          {at > 1 && (
            <LinkButton href={hrefTo.quick(caseId, at - 1)} large>
              <ChevronLeft aria-hidden size={18} /> Back
            </LinkButton>
          )}
          <LinkButton href={next} large look="primary">
            {at === questions.length ? 'See the pitch' : 'Continue'}
          </LinkButton>
          <LinkButton href={next} look="quiet">
            Skip for now
          </LinkButton>
          <span className={styles['keys']}>Enter goes on; Ctrl + Enter continues</span>
        </div>
      </nav>
      <aside aria-label="What it makes" className={styles['beside']}>
        <Suspense fallback={<p role="status">Setting the slide …</p>}>
          <Beside question={question} />
        </Suspense>
      </aside>
    </div>
  );
};

/** Nine questions from nothing to a pitch: a view of the case that any step edits too. */
export const QuickRoom = ({
  caseId,
  at,
  onFile,
}: {
  caseId: string;
  at: number | 'end';
  onFile: (file: File) => void;
}) => {
  const openElsewhere = useFieldOpener();
  const openField = useCallback(
    (path: string): void => {
      const found = questionOf(path);
      if (found === undefined) {
        openElsewhere(path);
        return;
      }
      wantField(path);
      goTo(hrefTo.quick(caseId, found));
    },
    [caseId, openElsewhere],
  );
  const question = useMemo(() => (at === 'end' ? undefined : questions[at - 1]), [at]);
  return (
    <FieldOpener value={openField}>
      {question === undefined || at === 'end' ? (
        <Suspense fallback={<p role="status">Setting the slides …</p>}>
          <QuickEnd caseId={caseId} />
        </Suspense>
      ) : (
        <QuestionScreen at={at} caseId={caseId} question={question} onFile={onFile} />
      )}
    </FieldOpener>
  );
};
