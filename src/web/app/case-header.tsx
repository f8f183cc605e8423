import { Download, Redo2, Save, Undo2 } from 'lucide-react';
import { caseText } from '../../core/business-case/open-case.ts';
import { openCase, redo, undo, useAppStore, useBusinessCase } from '../store/app-store.ts';
import { type SaveState, useSaveState } from '../store/save-state.ts';
import { Button, LinkButton } from '../ui/index.ts';
import styles from './app.module.css';
import { caseFileName, handOver } from './case-files.ts';
import { keepCase, newCaseId } from './open-cases.ts';
import { goTo, hrefTo } from './routes.ts';

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

const saveWords = (state: SaveState): string => {
  if (state.kind === 'saved')
    return state.at === ''
      ? 'Saved on this device'
      : `Saved ${time.format(new Date(state.at))} on this device`;
  if (state.kind === 'saving') return 'Saving …';
  if (state.kind === 'failed') return state.sentence;
  return 'This case was changed in another tab.';
};

const Conflict = () => {
  const keepMine = async (): Promise<void> => {
    const businessCase = openCase();
    if (businessCase === undefined) return;
    goTo(hrefTo.hub(await keepCase({ ...businessCase, id: newCaseId() })));
  };
  return (
    <div className={styles['conflict']} role="alert">
      <p>Another tab has changed this case. Your last change here is on screen, and not saved.</p>
      <Button onPress={() => window.location.reload()}>Open the other tab’s version</Button>
      <Button onPress={() => void keepMine()}>Keep mine as a copy</Button>
    </div>
  );
};

/** The bar over every screen of a case: what it is called, whether it is saved, undo, and the way out. */
export const CaseHeader = ({ caseId }: { caseId: string }) => {
  const title = useBusinessCase(({ basics }) => basics.title);
  const kind = useSaveState((state) => state.kind);
  const words = useSaveState(saveWords);
  const canUndo = useAppStore(({ history }) => (history?.past.length ?? 0) > 0);
  const canRedo = useAppStore(({ history }) => (history?.future.length ?? 0) > 0);
  const announcement = useAppStore((state) => state.announcement);
  const saveFile = (): void => {
    const businessCase = openCase();
    if (businessCase !== undefined)
      handOver(caseFileName(businessCase), 'application/json', caseText(businessCase));
  };
  return (
    <>
      <header className={styles['top']}>
        <a aria-label="All cases" href={hrefTo.home()}>
          <img alt="" height="30" src="icons/casewright.svg" width="30" />
        </a>
        <div className={styles['caseName']}>
          <a href={hrefTo.hub(caseId)}>{title === '' ? 'A case without a title' : title}</a>
          <span className={`${styles['saved']} ${kind === 'failed' ? styles['notSaved'] : ''}`} role="status">
            {words}
          </span>
        </div>
        <div className={styles['grow']} />
        <Button disabled={!canUndo} look="quiet" name="Undo" onPress={undo}>
          <Undo2 aria-hidden size={18} />
        </Button>
        <Button disabled={!canRedo} look="quiet" name="Redo" onPress={redo}>
          <Redo2 aria-hidden size={18} />
        </Button>
        <span className={styles['saveFile']}>
          <Button look="quiet" name="Save a copy to a file" onPress={saveFile}>
            <Save aria-hidden size={18} />
          </Button>
        </span>
        <LinkButton href={hrefTo.export(caseId)} name="Export">
          <Download aria-hidden size={18} /> <span className={styles['exportWord']}>Export</span>
        </LinkButton>
        <span aria-live="polite" className="visually-hidden">
          {announcement}
        </span>
      </header>
      {kind === 'conflict' && <Conflict />}
    </>
  );
};
