import { QuickRoom } from '../rooms/quick/quick-room.tsx';

const openOtherFile = async (file: File): Promise<void> => {
  const { openFile } = await import('./file-opening.ts');
  await openFile(file);
};

/** The ten-minute path of a case, with the way to another file. */
export const QuickScreen = ({ route: { caseId, at } }: { route: { caseId: string; at: number | 'end' } }) => (
  <QuickRoom at={at} caseId={caseId} onFile={(file) => void openOtherFile(file)} />
);
