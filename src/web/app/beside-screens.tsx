import { Suspense, lazy } from 'react';
import { FileStates } from './file-states.tsx';
import { PrintDocument } from './print-document.tsx';
import { UndoNotice } from './undo-notice.tsx';

/** What the list of cases will show of this one: nobody waits for it. */
const KeepCard = lazy(async () => ({ default: (await import('./keep-card.tsx')).KeepCard }));

/** What stands beside every screen of a case and shows itself when it has something to say. */
export const BesideScreens = ({ caseId }: { caseId: string }) => (
  <>
    <UndoNotice />
    <FileStates />
    <PrintDocument />
    <Suspense fallback={null}>
      <KeepCard caseId={caseId} />
    </Suspense>
  </>
);
