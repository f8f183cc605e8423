import { Suspense, lazy } from 'react';
import { Download, Redo2, Save, Undo2 } from 'lucide-react';
import { openCase, useAppStore, useBusinessCase } from '../store/app-store.ts';
import { Button, LinkButton } from '../ui/index.ts';
import styles from './app.module.css';
import { handOverCase } from './case-files.ts';
import { hrefTo } from '../store/routes.ts';
import { SaveLine } from './save-line.tsx';
import { redoAndShow, undoAndShow } from './step-back.ts';

/** Comes right after the case, before there is any trouble to tell of. */
const CaseBanners = lazy(async () => {
  const { CaseBanners: Banners } = await import('./case-banners.tsx');
  return { default: Banners };
});

const saveCopy = async (): Promise<void> => {
  const businessCase = openCase();
  if (businessCase !== undefined) await handOverCase(businessCase);
};

/** The bar over every screen of a case: what it is called, whether it is saved, undo, and the way out. */
export const CaseHeader = ({ caseId }: { caseId: string }) => {
  const title = useBusinessCase(({ basics }) => basics.title);
  const canUndo = useAppStore(({ history, isReadOnly }) => !isReadOnly && (history?.past.length ?? 0) > 0);
  const canRedo = useAppStore(({ history, isReadOnly }) => !isReadOnly && (history?.future.length ?? 0) > 0);
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const announcement = useAppStore((state) => state.announcement);
  return (
    <>
      <header className={styles['top']}>
        <a aria-label="All cases" href={hrefTo.home()}>
          <img alt="" height="30" src="icons/casewright.svg" width="30" />
        </a>
        <div className={styles['caseName']}>
          <a href={hrefTo.hub(caseId)}>{title || 'A case without a title'}</a>
          <SaveLine href={hrefTo.kept(caseId)} isReadOnly={isReadOnly} />
        </div>
        <div className={styles['grow']} />
        <Button disabled={!canUndo} look="quiet" name="Undo" onPress={undoAndShow}>
          <Undo2 aria-hidden size={18} />
        </Button>
        <Button disabled={!canRedo} look="quiet" name="Redo" onPress={redoAndShow}>
          <Redo2 aria-hidden size={18} />
        </Button>
        <Button look="quiet" name="Save a copy to a file" onPress={() => void saveCopy()}>
          <Save aria-hidden size={18} />
        </Button>
        <LinkButton href={hrefTo.export(caseId)} name="Export">
          <Download aria-hidden size={18} /> <span className={styles['exportWord']}>Export</span>
        </LinkButton>
        <span aria-live="polite" className="visually-hidden">
          {announcement}
        </span>
      </header>
      <Suspense fallback={null}>
        <CaseBanners />
      </Suspense>
    </>
  );
};
