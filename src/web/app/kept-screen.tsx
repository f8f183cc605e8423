import { useState } from 'react';
import { CaseHistory } from './case-history.tsx';
import { FileOfCase } from './file-of-case.tsx';
import { LockedCopyOfCase } from './locked-copy-of-case.tsx';
import { hrefTo } from '../store/routes.ts';
import { ScreenTitle } from '../ui/screen-title.tsx';
import storage from './storage.module.css';

/** Where the case is kept besides, and how it was before. */
export const KeptScreen = ({ route: { caseId } }: { route: { caseId: string } }) => {
  const [round, setRound] = useState(0);
  const again = (): void => setRound((old) => old + 1);
  return (
    <main className={storage['page']} id="main">
      <a href={hrefTo.hub(caseId)}>Back to the case</a>
      <ScreenTitle>Copies and history</ScreenTitle>
      <FileOfCase again={again} caseId={caseId} round={round} />
      <LockedCopyOfCase caseId={caseId} onSaved={again} />
      <CaseHistory caseId={caseId} />
    </main>
  );
};
