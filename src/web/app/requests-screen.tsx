import { RequestsRoom } from '../rooms/requests/requests-room.tsx';
import { handOver } from './case-files.ts';

/** The numbers asked for; its files are handed over as all files are. */
export const RequestsScreen = ({ route }: { route: { caseId: string } }) => (
  <RequestsRoom caseId={route.caseId} onHandOver={handOver} />
);
