import { type ReactNode, Suspense, lazy, useCallback, useEffect, useMemo, useState } from 'react';
import { FieldOpener } from '../preview/field-opener.ts';
import { type Shown, StoryOfCase, frontOf, useComposedStory } from '../preview/use-story.ts';
import { keepingAskedSum } from '../../core/business-case/asked-sum.ts';
import { keepingHypothesis } from '../../core/business-case/one-hypothesis.ts';
import { withPilotTaken } from '../../core/business-case/taken-effect.ts';
import { followChanges, openCase, useAppStore, wantField } from '../store/app-store.ts';
import { handOver } from './case-files.ts';
import { CaseHeader } from './case-header.tsx';
import { leadTo } from '../steps/place-in.ts';
import { type Opening, closeSession, openSession, reopenSession, useReopenings } from './case-session.ts';
import { type Route, goTo, hrefTo } from '../store/routes.ts';
import { StepScreen } from './step-screen.tsx';
import { UndoNotice } from './undo-notice.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';
import { useSaveKey } from './use-save-key.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** What it takes to hand files over comes when somebody does. */
const ExportScreen = lazy(async () => {
  const { ExportScreen: Screen } = await import('./export-screen.tsx');
  return { default: Screen };
});

/** Saving to a file of one's own, and what it asks. */
const FileStates = lazy(async () => {
  const { FileStates: States } = await import('./file-states.tsx');
  return { default: States };
});

const OverviewRoom = lazy(async () => {
  const { OverviewRoom: Room } = await import('../rooms/overview/overview-room.tsx');
  return { default: Room };
});

/** The large slide, and what stands behind it. */
const DeckRoom = lazy(async () => {
  const { DeckRoom: Room } = await import('../rooms/deck/deck-room.tsx');
  return { default: Room };
});

const ReadBackRoom = lazy(async () => {
  const { ReadBackRoom: Room } = await import('../rooms/read-back/read-back-room.tsx');
  return { default: Room };
});

const RequestsRoom = lazy(async () => {
  const { RequestsRoom: Room } = await import('../rooms/requests/requests-room.tsx');
  return { default: Room };
});

const MissingCase = lazy(async () => {
  const { MissingCase: Screen } = await import('./missing-case.tsx');
  return { default: Screen };
});

const KeptScreen = lazy(async () => {
  const { KeptScreen: Screen } = await import('./kept-screen.tsx');
  return { default: Screen };
});

const HouseScreen = lazy(async () => {
  const { HouseScreen: Screen } = await import('./house/house-screen.tsx');
  return { default: Screen };
});

/** Printing is rare: what it takes comes after the screen. */
const PrintDocument = lazy(async () => {
  const { PrintDocument: Print } = await import('./print-document.tsx');
  return { default: Print };
});

/** What the list of cases will show of this one. */
const KeepCard = lazy(async () => {
  const { KeepCard: Keep } = await import('./keep-card.tsx');
  return { default: Keep };
});

const RescueScreen = lazy(async () => {
  const { RescueScreen: Screen } = await import('./rescue-screen.tsx');
  return { default: Screen };
});

void import('./last-basics.ts');

followChanges((changed, before) =>
  withPilotTaken(keepingHypothesis(before, keepingAskedSum(before, changed))),
);

type CaseRoute = Exclude<Route, { screen: 'home' }>;

/** Follows every key; what stands in it is drawn again only where it shows the story. */
const ComposedStory = ({ isExport, children }: { isExport: boolean; children: ReactNode }) => {
  const [chosen, bringToFront] = useState<Shown>('deck');
  const story = useComposedStory(isExport ? 'deck' : chosen);
  const front = frontOf(story, chosen);
  const context = useMemo(() => ({ story, front, bringToFront }), [story, front]);
  return <StoryOfCase value={context}>{children}</StoryOfCase>;
};

/** Opens the case of an address, and closes it when the address is left. */
const useOpening = (caseId: string): Opening | null => {
  const count = useReopenings();
  const [opening, setOpening] = useState<{ caseId: string; count: number; found: Opening } | null>(null);
  useEffect(() => {
    let isWanted = true;
    openSession(caseId).then(
      (found) => {
        if (isWanted) setOpening({ caseId, count, found });
      },
      // A mistake of ours: the error boundary says so, and nothing is overwritten.
      (error: unknown) =>
        setOpening(() => {
          throw error;
        }),
    );
    return () => {
      isWanted = false;
      closeSession();
    };
  }, [caseId, count]);
  return opening !== null && opening.caseId === caseId && opening.count === count ? opening.found : null;
};

export const CaseScreens = ({ route }: { route: CaseRoute }) => {
  const { caseId } = route;
  const openId = useAppStore(({ history }) => history?.businessCase.id);
  const title = useAppStore(({ history }) => history?.businessCase.basics.title ?? '');
  const opening = useOpening(caseId);
  useSaveKey();
  useUndoKeys();
  useLeaveWarning();
  useEffect(() => {
    document.title = title === '' ? 'Casewright' : `${title} – Casewright`;
  }, [title]);
  const openField = useCallback(
    (path: string) => {
      const open = openCase();
      if (open === undefined) return;
      leadTo(open, path, ({ step, field }) => {
        wantField(field);
        goTo(hrefTo.step(caseId, step));
      });
    },
    [caseId],
  );
  if (opening === 'missing')
    return (
      <Suspense fallback={<p role="status">Opening …</p>}>
        <MissingCase caseId={caseId} onBack={reopenSession} />
      </Suspense>
    );
  if (typeof opening === 'object' && opening !== null)
    return (
      <Suspense fallback={<p role="status">Opening …</p>}>
        <RescueScreen caseId={caseId} found={opening} onRestored={reopenSession} />
      </Suspense>
    );
  if (opening === null || openId !== caseId) return <p role="status">Opening …</p>;
  return (
    <ComposedStory isExport={route.screen === 'export'}>
      <FieldOpener value={openField}>
        <CaseHeader caseId={caseId} screen={route.screen} />
        {route.screen === 'hub' && (
          <Suspense fallback={<p role="status">Opening …</p>}>
            <OverviewRoom caseId={caseId} />
          </Suspense>
        )}
        {route.screen === 'step' && <StepScreen caseId={caseId} stepId={route.step} />}
        {route.screen === 'deck' && (
          <Suspense fallback={<p role="status">Opening …</p>}>
            <DeckRoom at={route.at} caseId={caseId} slide={route.slide} />
          </Suspense>
        )}
        {route.screen === 'read' && (
          <Suspense fallback={<p role="status">Opening …</p>}>
            <ReadBackRoom caseId={caseId} />
          </Suspense>
        )}
        {route.screen === 'requests' && (
          <Suspense fallback={<p role="status">Opening …</p>}>
            <RequestsRoom caseId={caseId} onHandOver={handOver} />
          </Suspense>
        )}
        {route.screen === 'export' && (
          <Suspense fallback={<p role="status">Opening …</p>}>
            <ExportScreen caseId={caseId} />
          </Suspense>
        )}
        {route.screen === 'kept' && (
          <Suspense fallback={<p role="status">Opening …</p>}>
            <KeptScreen caseId={caseId} />
          </Suspense>
        )}
        {route.screen === 'house' && (
          <Suspense fallback={<p role="status">Opening …</p>}>
            <HouseScreen caseId={caseId} />
          </Suspense>
        )}
        <UndoNotice />
        <Suspense fallback={null}>
          <KeepCard caseId={caseId} />
          <PrintDocument />
          <FileStates />
        </Suspense>
      </FieldOpener>
    </ComposedStory>
  );
};
