/// <reference lib="webworker" />
import { writtenFiles } from '../core/exporters/written-files.ts';
import { newParseCache } from '../core/narrative/parse-cache.ts';
import { asFaultMessage } from './fault-message.ts';
import type { ExportReply, ExportRequest } from './messages.ts';

const cache = newParseCache();

const replyTo = async ({ id, ...request }: ExportRequest): Promise<ExportReply> => {
  const { files, faults, left } = await writtenFiles({ ...request, cache });
  return {
    id,
    files: files.map(({ name, exporter, file }) => ({ name, mediaType: exporter.mediaType, ...file })),
    faults: faults.map(asFaultMessage),
    left,
  };
};

self.addEventListener('message', (event: MessageEvent<ExportRequest>) => {
  void replyTo(event.data)
    .catch((error: unknown): ExportReply => ({
      id: event.data.id,
      failure: error instanceof Error ? error.message : String(error),
    }))
    .then((reply) => self.postMessage(reply));
});
