import { Suspense, lazy } from 'react';
import { PreviewPane } from '../../preview/preview-pane.tsx';
import { useAppStore } from '../../store/app-store.ts';
import app from '../app.module.css';
import { hrefTo } from '../../store/routes.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import storage from '../storage.module.css';

/** It reads files, and knows all our words. */
const HouseForm = lazy(async () => {
  const { HouseForm: Form } = await import('./house-form.tsx');
  return { default: Form };
});

/** What a team says and counts alike in all its cases, beside what it makes of this one. */
export const HouseScreen = ({ route: { caseId } }: { route: { caseId: string } }) => {
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  return (
    <div className={app['hub']}>
      <main className={storage['page']} id="main">
        <a href={hrefTo.hub(caseId)}>Back to the case</a>
        <ScreenTitle>The house</ScreenTitle>
        <p>
          A house is one file that a team keeps: names for things, words that are not used, sentences of its
          own, and the numbers that finance sets for everybody. Taken into a case, it travels with it.
        </p>
        <fieldset className={storage['editable']} disabled={isReadOnly}>
          <Suspense fallback={<p role="status">Opening …</p>}>
            <HouseForm caseId={caseId} />
          </Suspense>
        </fieldset>
      </main>
      <aside className={app['aside']}>
        <PreviewPane shows={['change', 'goal', 'ask']} />
      </aside>
    </div>
  );
};
