import { Suspense, lazy, useState } from 'react';
import { CircleHelp, Download, Redo2, Save, Undo2 } from 'lucide-react';
import { openCase, useAppStore, useBusinessCase } from '../store/app-store.ts';
import { type Route, hrefTo } from '../store/routes.ts';
import { Button, LinkButton } from '../ui/index.ts';
import { handOverCase } from './case-files.ts';
import { CaseRooms } from './case-rooms.tsx';
import styles from './frame.module.css';
import { SaveLine } from './save-line.tsx';
import { redoAndShow, undoAndShow } from './step-back.ts';
import { useFindKeys } from './use-find-keys.ts';

/** Comes right after the case, before there is any trouble to tell of. */
const CaseBanners = lazy(async () => {
  const { CaseBanners: Banners } = await import('./case-banners.tsx');
  return { default: Banners };
});

/** The number in sight comes after the screen that it stands over; its place is kept. */
const WorthPill = lazy(async () => {
  const { WorthPill: Pill } = await import('../rooms/worth/worth-pill.tsx');
  return { default: Pill };
});

const FindAnything = lazy(async () => {
  const { FindAnything: Find } = await import('./find/find-anything.tsx');
  return { default: Find };
});

const CaseDetails = lazy(async () => {
  const { CaseDetails: Details } = await import('../steps/basics/case-details.tsx');
  return { default: Details };
});

const KeysHelp = lazy(async () => {
  const { KeysHelp: Help } = await import('./find/keys-help.tsx');
  return { default: Help };
});

const saveCopy = async (): Promise<void> => {
  const businessCase = openCase();
  if (businessCase !== undefined) await handOverCase(businessCase);
};

type CaseRoute = Exclude<Route, { screen: 'home' }>;

/** Among the questions nothing stands in the bar that leads away from them; each page has its way to all sections. */
const isAmongQuestions = (route: CaseRoute): boolean => route.screen === 'quick' && route.at !== 'end';

/** The bar over every screen of a case: what it is called, whether it is saved, the rooms, the number, and the way out. */
export const CaseHeader = ({ route }: { route: CaseRoute }) => {
  const { caseId } = route;
  const isQuiet = isAmongQuestions(route);
  const title = useBusinessCase(({ basics }) => basics.title);
  const canUndo = useAppStore(({ history, isReadOnly }) => !isReadOnly && (history?.past.length ?? 0) > 0);
  const canRedo = useAppStore(({ history, isReadOnly }) => !isReadOnly && (history?.future.length ?? 0) > 0);
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const announcement = useAppStore((state) => state.announcement);
  const [asked, setAsked] = useState<'find' | 'keys' | 'details' | null>(null);
  useFindKeys(setAsked);
  return (
    <>
      <header className={styles['top']}>
        <a aria-label="All cases" href={hrefTo.home()}>
          <img alt="" height="30" src="icons/casewright.svg" width="30" />
        </a>
        <div className={styles['caseName']}>
          <button
            aria-haspopup="dialog"
            title="About this case"
            type="button"
            onClick={() => setAsked('details')}
          >
            {title || 'A case without a title'}
          </button>
          <SaveLine href={hrefTo.kept(caseId)} isReadOnly={isReadOnly} />
        </div>
        {!isQuiet && <CaseRooms caseId={caseId} screen={route.screen} />}
        <div className={styles['worth']}>
          {!isQuiet && (
            <Suspense fallback={null}>
              <WorthPill />
            </Suspense>
          )}
        </div>
        <div className={styles['tools']}>
          <Button disabled={!canUndo} look="quiet" name="Undo" onPress={undoAndShow}>
            <Undo2 aria-hidden size={18} />
          </Button>
          <Button disabled={!canRedo} look="quiet" name="Redo" onPress={redoAndShow}>
            <Redo2 aria-hidden size={18} />
          </Button>
          <Button look="quiet" name="Save a copy to a file" onPress={() => void saveCopy()}>
            <Save aria-hidden size={18} />
          </Button>
          <Button look="quiet" name="Find anything, keys and help" onPress={() => setAsked('find')}>
            <CircleHelp aria-hidden size={18} />
          </Button>
          {!isQuiet && (
            <LinkButton href={hrefTo.export(caseId)} name="Export">
              <Download aria-hidden size={18} /> <span className={styles['exportWord']}>Export</span>
            </LinkButton>
          )}
        </div>
        <span aria-live="polite" className="visually-hidden">
          {announcement}
        </span>
      </header>
      <Suspense fallback={null}>
        <CaseBanners />
        {asked === 'find' && (
          <FindAnything caseId={caseId} onClose={() => setAsked(null)} onKeys={() => setAsked('keys')} />
        )}
        {asked === 'details' && <CaseDetails caseId={caseId} onClose={() => setAsked(null)} />}
        {asked === 'keys' && <KeysHelp onClose={() => setAsked(null)} />}
      </Suspense>
    </>
  );
};
