import {
  type ComponentType,
  type ReactNode,
  Suspense,
  lazy,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { FieldOpener } from '../preview/field-opener.ts';
import { type Shown, StoryOfCase, frontOf, useComposedStory } from '../preview/use-story.ts';
import { keepingAskedSum } from '../../core/business-case/asked-sum.ts';
import { keepingHypothesis } from '../../core/business-case/one-hypothesis.ts';
import { withPilotTaken } from '../../core/business-case/taken-effect.ts';
import { followChanges, openCase, useAppStore, wantField } from '../store/app-store.ts';
import { CaseHeader } from './case-header.tsx';
import { leadTo } from '../steps/place-in.ts';
import { type Opening, closeSession, openSession, reopenSession, useReopenings } from './case-session.ts';
import { type Route, goTo, hrefTo } from '../store/routes.ts';
import { StepScreen } from './step-screen.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';
import { useSaveKey } from './use-save-key.ts';
import { useUndoKeys } from './use-undo-keys.ts';

type CaseRoute = Exclude<Route, { screen: 'home' }>;

type Of<Screen extends CaseRoute['screen']> = Extract<CaseRoute, { screen: Screen }>;

/** A screen, drawn from where somebody is. Each comes when it is gone to, but the steps, which come with the case. */
type Screens = { [Screen in CaseRoute['screen']]: ComponentType<{ route: Of<Screen> }> };

const later = <Screen extends CaseRoute['screen']>(
  load: () => Promise<ComponentType<{ route: Of<Screen> }>>,
): ComponentType<{ route: Of<Screen> }> =>
  lazy(async () => ({ default: await load() })) as ComponentType<{ route: Of<Screen> }>;

const screens: Screens = {
  step: ({ route }) => <StepScreen caseId={route.caseId} stepId={route.step} />,
  hub: later<'hub'>(async () => (await import('../rooms/overview/overview-room.tsx')).OverviewRoom),
  deck: later<'deck'>(async () => (await import('../rooms/deck/deck-room.tsx')).DeckRoom),
  quick: later<'quick'>(async () => (await import('./quick-screen.tsx')).QuickScreen),
  read: later<'read'>(async () => (await import('../rooms/read-back/read-back-room.tsx')).ReadBackRoom),
  requests: later<'requests'>(async () => (await import('./requests-screen.tsx')).RequestsScreen),
  export: later<'export'>(async () => (await import('./export-screen.tsx')).ExportScreen),
  kept: later<'kept'>(async () => (await import('./kept-screen.tsx')).KeptScreen),
  house: later<'house'>(async () => (await import('./house/house-screen.tsx')).HouseScreen),
};

/** What stands beside every screen and waits for it: saving to a file, printing, the picture in the list of cases. */
const BesideScreens = lazy(async () => ({ default: (await import('./beside-screens.tsx')).BesideScreens }));

const MissingCase = lazy(async () => ({ default: (await import('./missing-case.tsx')).MissingCase }));

const RescueScreen = lazy(async () => ({ default: (await import('./rescue-screen.tsx')).RescueScreen }));

void import('./last-basics.ts');

followChanges((changed, before) =>
  withPilotTaken(keepingHypothesis(before, keepingAskedSum(before, changed))),
);

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

const Opened = () => <p role="status">Opening …</p>;

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
      <Suspense fallback={<Opened />}>
        <MissingCase caseId={caseId} onBack={reopenSession} />
      </Suspense>
    );
  if (typeof opening === 'object' && opening !== null)
    return (
      <Suspense fallback={<Opened />}>
        <RescueScreen caseId={caseId} found={opening} onRestored={reopenSession} />
      </Suspense>
    );
  if (opening === null || openId !== caseId) return <Opened />;
  const Screen = screens[route.screen] as ComponentType<{ route: CaseRoute }>;
  return (
    <ComposedStory isExport={route.screen === 'export'}>
      <FieldOpener value={openField}>
        <CaseHeader route={route} />
        <Suspense fallback={<Opened />}>
          <Screen route={route} />
        </Suspense>
        <Suspense fallback={null}>
          <BesideScreens caseId={caseId} />
        </Suspense>
      </FieldOpener>
    </ComposedStory>
  );
};
