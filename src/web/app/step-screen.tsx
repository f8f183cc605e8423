import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { appStore, useAppStore } from '../store/app-store.ts';
import { PreviewPane } from '../preview/preview-pane.tsx';
import { LeadOfScreen, RoomBeside } from '../steps/form/form-context.ts';
import { steps } from '../steps/index.ts';
import { LinkButton, Segments } from '../ui/index.ts';
import { soon } from '../ui/soon.tsx';
import styles from './app.module.css';
import { rememberStep } from './last-step.ts';
import { OpenPoints } from './open-points.tsx';
import { goTo, hrefTo } from '../store/routes.ts';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { StepRail } from './step-rail.tsx';
import storage from './storage.module.css';

/** The steps that their schema draws need it, and no other. */
const { Soon: SchemaForm } = soon(async () => (await import('../steps/form/schema-form.tsx')).SchemaForm);

let focusField: typeof import('../steps/form/field-focus.ts').focusField | null = null;
void import('../steps/form/field-focus.ts').then((found) => {
  focusField = found.focusField;
});

const narrow = {
  write: 'Write',
  preview: 'Preview',
} as const;

/** A field may come on screen a moment later, behind a tab: it is looked for a few frames long. */
const framesToWait = 30;

const useWantedField = (onWanted: () => void): void => {
  const wanted = useAppStore((state) => state.wantedField);
  useEffect(() => {
    if (wanted === null) return undefined;
    onWanted();
    let left = framesToWait;
    let frame = 0;
    const attempt = (): void => {
      if (focusField !== null) left -= 1;
      if (focusField?.(wanted, left === 0) === true || left === 0) appStore.setState({ wantedField: null });
      else frame = requestAnimationFrame(attempt);
    };
    frame = requestAnimationFrame(attempt);
    return () => cancelAnimationFrame(frame);
  }, [wanted, onWanted]);
};

const useNextKey = (href: string): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) goTo(href);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [href]);
};

/** One step: the list of steps, the form, and what the board will see. */
export const StepScreen = ({ caseId, stepId }: { caseId: string; stepId: string }) => {
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === stepId),
  );
  const step = steps[index];
  const [before, after] = [steps[index - 1], steps[index + 1]];
  const nextHref = after === undefined ? hrefTo.export(caseId) : hrefTo.step(caseId, after.id);
  // On a narrow screen one of the two is shown; on a wide one both are.
  const [side, setSide] = useState<keyof typeof narrow>('write');
  // What a form opens beside it stands there in place of the preview.
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const showForm = useCallback(() => setSide('write'), []);
  useWantedField(showForm);
  useNextKey(nextHref);
  useEffect(() => {
    if (step !== undefined) rememberStep(caseId, step.id);
  }, [caseId, step]);
  if (step === undefined) return null;
  const Form = step.Form;
  return (
    <div className={`${styles['three']} ${styles[side]}`}>
      <StepRail key={step.id} caseId={caseId} current={step} />
      <div className={styles['sides']}>
        <Segments label="Show" options={narrow} value={side} onChange={setSide} />
      </div>
      <main className={styles['form']} id="main">
        <p className={styles['hint']}>
          {step.group}, step {index + 1} of {steps.length}
        </p>
        <ScreenTitle key={step.id}>{step.title}</ScreenTitle>
        <p className={styles['lead']}>{step.lead}</p>
        <OpenPoints key={`open-${step.id}`} caseId={caseId} step={step} />
        <fieldset className={storage['editable']} disabled={isReadOnly}>
          <LeadOfScreen value={step.lead}>
            <RoomBeside value={room}>
              {Form === undefined ? (
                <Suspense fallback={<p role="status">Opening …</p>}>
                  <SchemaForm paths={step.paths} />
                </Suspense>
              ) : (
                <Form />
              )}
            </RoomBeside>
          </LeadOfScreen>
        </fieldset>
      </main>
      <nav aria-label="Back and next" className={styles['walk']}>
        <div>
          {before !== undefined && (
            <LinkButton href={hrefTo.step(caseId, before.id)}>
              <ChevronLeft aria-hidden size={18} /> Back
            </LinkButton>
          )}
          <LinkButton href={nextHref} look="primary">
            <span>{after === undefined ? 'Take it to the board' : `Next: ${after.name.toLowerCase()}`}</span>
            <ChevronRight aria-hidden size={18} />
          </LinkButton>
          <span className={styles['keys']}>Ctrl + Enter to continue</span>
        </div>
      </nav>
      <aside className={styles['aside']}>
        <div ref={setRoom} />
        <div className={styles['besideForm']}>
          <PreviewPane shows={step.shows} />
        </div>
      </aside>
    </div>
  );
};
