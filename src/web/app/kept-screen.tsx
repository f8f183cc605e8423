import { CaseHistory } from './case-history.tsx';
import { FileOfCase } from './file-of-case.tsx';
import { LockedCopyOfCase } from './locked-copy-of-case.tsx';
import { hrefTo } from './routes.ts';
import { ScreenTitle } from './screen-title.tsx';
import storage from './storage.module.css';

/** Where the case is kept besides, and how it was before. */
export const KeptScreen = ({ caseId }: { caseId: string }) => (
  <main className={storage['page']} id="main">
    <a href={hrefTo.hub(caseId)}>Back to the case</a>
    <ScreenTitle>Copies and history</ScreenTitle>
    <FileOfCase caseId={caseId} />
    <LockedCopyOfCase caseId={caseId} />
    <CaseHistory caseId={caseId} />
  </main>
);
