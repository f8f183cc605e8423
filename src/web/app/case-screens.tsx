import { useEffect, useMemo, useState } from 'react';
import { FieldOpener } from '../preview/field-opener.ts';
import { appStore, closeCase, redo, undo, useAppStore } from '../store/app-store.ts';
import { stepOfPath } from '../steps/index.ts';
import styles from './app.module.css';
import { CaseHeader } from './case-header.tsx';
import { ExportScreen } from './export-screen.tsx';
import { HubScreen } from './hub-screen.tsx';
import { openKeptCase } from './open-cases.ts';
import { type Route, goTo, hrefTo } from './routes.ts';
import { StepScreen } from './step-screen.tsx';

type CaseRoute = Exclude<Route, { screen: 'home' }>;

/** Inside a text field the browser's own undo comes first; everywhere else it is ours. */
const useUndoKeys = (): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isText = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (isText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};

/** The field of a figure is where its numbers are entered; other values carry the path of their own field. */
const stepForValue = (path: string): { step: string; field: string } => {
  const benefit = /^figures\.benefit\.([^.]+)\.annual/u.exec(path)?.[1];
  if (benefit !== undefined) return { step: 'impact', field: `benefits[${benefit}].name` };
  if (path.startsWith('figures.')) return { step: 'impact', field: path };
  return { step: stepOfPath(path)?.id ?? 'basics', field: path };
};

export const CaseScreens = ({ route }: { route: CaseRoute }) => {
  const { caseId } = route;
  const isOpen = useAppStore(({ history }) => history?.businessCase.id === caseId);
  const title = useAppStore(({ history }) => history?.businessCase.basics.title ?? '');
  const [isMissing, setMissing] = useState(false);
  useUndoKeys();
  useEffect(() => {
    setMissing(false);
    void openKeptCase(caseId).then((found) => setMissing(!found));
    return closeCase;
  }, [caseId]);
  useEffect(() => {
    document.title = title === '' ? 'Casewright' : `${title} – Casewright`;
  }, [title]);
  const openField = useMemo(
    () => (path: string) => {
      const { step, field } = stepForValue(path);
      appStore.setState({ wantedField: field });
      goTo(hrefTo.step(caseId, step));
    },
    [caseId],
  );
  if (isMissing)
    return (
      <main className={styles['home']} id="main">
        <h1 className={styles['title']}>This case is not on this device</h1>
        <p>
          Open its file, or <a href={hrefTo.home()}>go to your cases</a>.
        </p>
      </main>
    );
  if (!isOpen) return <p role="status">Opening …</p>;
  return (
    <FieldOpener value={openField}>
      <CaseHeader caseId={caseId} />
      {route.screen === 'hub' && <HubScreen caseId={caseId} />}
      {route.screen === 'step' && <StepScreen caseId={caseId} stepId={route.step} />}
      {route.screen === 'export' && <ExportScreen caseId={caseId} />}
    </FieldOpener>
  );
};
