import exportAddress from '../../workers/export.ts?worker&url';
import type { ExportReply, ExportRequest } from '../../workers/messages.ts';
import { startWorker } from './trusted-script.ts';

/** Writes the files in a worker of their own; it ends with them. */
export const exportedFiles = async (request: Omit<ExportRequest, 'id'>): Promise<ExportReply> => {
  const worker = await startWorker(exportAddress);
  const reply = await new Promise<ExportReply>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<ExportReply>) => resolve(event.data));
    worker.addEventListener('error', () => reject(new Error('The export worker stopped.')));
    worker.postMessage({ ...request, id: 1 });
  });
  worker.terminate();
  return reply;
};
