import { type ReactNode, Suspense, lazy, useCallback, useEffect, useMemo, useState } from 'react';
import { FieldOpener } from '../preview/field-opener.ts';
import { type Shown, StoryOfCase, useComposedStory } from '../preview/use-story.ts';
import { closeCase, openCase, useAppStore, wantField } from '../store/app-store.ts';
import styles from './app.module.css';
import { CaseHeader } from './case-header.tsx';
import { placeOf } from './field-focus.ts';
import { HubScreen } from './hub-screen.tsx';
import { openKeptCase } from './open-cases.ts';
import { type Route, goTo, hrefTo } from './routes.ts';
import { ScreenTitle } from './screen-title.tsx';
import { StepScreen } from './step-screen.tsx';
import { UndoNotice } from './undo-notice.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** What it takes to hand files over comes when somebody does. */
const ExportScreen = lazy(async () => {
  const { ExportScreen: Screen } = await import('./export-screen.tsx');
  return { default: Screen };
});

type CaseRoute = Exclude<Route, { screen: 'home' }>;

const MissingCase = () => (
  <main className={styles['home']} id="main">
    <ScreenTitle>This case is not on this device</ScreenTitle>
    <p>
      Open its file, or <a href={hrefTo.home()}>go to your cases</a>.
    </p>
  </main>
);

/** Follows every key; what stands in it is drawn again only where it shows the story. */
const ComposedStory = ({ isExport, children }: { isExport: boolean; children: ReactNode }) => {
  const [front, bringToFront] = useState<Shown>('deck');
  const story = useComposedStory(isExport ? 'deck' : front);
  const context = useMemo(() => ({ story, front, bringToFront }), [story, front]);
  return <StoryOfCase value={context}>{children}</StoryOfCase>;
};

export const CaseScreens = ({ route }: { route: CaseRoute }) => {
  const { caseId } = route;
  const openId = useAppStore(({ history }) => history?.businessCase.id);
  const title = useAppStore(({ history }) => history?.businessCase.basics.title ?? '');
  const [missing, setMissing] = useState<string | null>(null);
  useUndoKeys();
  useLeaveWarning();
  useEffect(() => {
    openKeptCase(caseId).then(
      (found) => setMissing(found ? null : caseId),
      // A kept case that cannot be read is a mistake of ours: the error boundary says so, and nothing is overwritten.
      (error: unknown) =>
        setMissing(() => {
          throw error;
        }),
    );
    return closeCase;
  }, [caseId]);
  useEffect(() => {
    document.title = title === '' ? 'Casewright' : `${title} – Casewright`;
  }, [title]);
  const openField = useCallback(
    (path: string) => {
      const open = openCase();
      if (open === undefined) return;
      const { step, field } = placeOf(open, path);
      wantField(field);
      goTo(hrefTo.step(caseId, step));
    },
    [caseId],
  );
  if (missing === caseId) return <MissingCase />;
  if (openId !== caseId) return <p role="status">Opening …</p>;
  return (
    <ComposedStory isExport={route.screen === 'export'}>
      <FieldOpener value={openField}>
        <CaseHeader caseId={caseId} />
        {route.screen === 'hub' && <HubScreen caseId={caseId} />}
        {route.screen === 'step' && <StepScreen caseId={caseId} stepId={route.step} />}
        {route.screen === 'export' && (
          <Suspense fallback={<p role="status">Opening …</p>}>
            <ExportScreen caseId={caseId} />
          </Suspense>
        )}
        <UndoNotice />
      </FieldOpener>
    </ComposedStory>
  );
};
