import exportAddress from '../../workers/export.ts?worker&url';
import type { ExportReply, ExportRequest, InspectReply, InspectRequest } from '../../workers/messages.ts';
import { startWorker } from './trusted-script.ts';

/** Asks a worker of its own, which ends with its answer. */
const answered = async <Reply>(request: ExportRequest | InspectRequest): Promise<Reply> => {
  const worker = await startWorker(exportAddress);
  try {
    return await new Promise<Reply>((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<Reply>) => resolve(event.data));
      worker.addEventListener('error', () => reject(new Error('The export worker stopped.')));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
};

export const exportedFiles = (request: Omit<ExportRequest, 'id'>): Promise<ExportReply> =>
  answered({ ...request, id: 1 });

/** Whether a company's file can give its look, and to what. */
export const inspectedFile = (company: InspectRequest['company']): Promise<InspectReply> =>
  answered({ company, id: 1 });
