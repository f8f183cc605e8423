/// <reference lib="webworker" />
import { inspectedCompanyFile } from '../core/exporters/inspect-company-file.ts';
import { writtenFiles } from '../core/exporters/written-files.ts';
import { newParseCache } from '../core/template-language/compose/parse-cache.ts';
import { checkedTemplate } from './checked-template.ts';
import { asFaultMessage } from './fault-message.ts';
import type {
  ExportProgress,
  ExportReply,
  ExportRequest,
  InspectReply,
  InspectRequest,
  TemplateReply,
  TemplateRequest,
} from './messages.ts';

const cache = newParseCache();

const replyTo = async ({ id, ...request }: ExportRequest): Promise<ExportReply> => {
  const onStage = (stage: ExportProgress['stage']): void => {
    const progress: ExportProgress = { id, stage };
    self.postMessage(progress);
  };
  const { files, faults, left, unsaid } = await writtenFiles({ ...request, cache, onStage });
  return {
    id,
    files: files.map(({ name, exporter, file }) => ({ name, mediaType: exporter.mediaType, ...file })),
    faults: faults.map(asFaultMessage),
    left,
    unsaid,
  };
};

const inspected = async ({ id, company }: InspectRequest): Promise<InspectReply> => ({
  id,
  ...(await inspectedCompanyFile(company.name, company.bytes)),
});

const answerTo = async (
  data: ExportRequest | InspectRequest | TemplateRequest,
): Promise<ExportReply | InspectReply | TemplateReply> => {
  if ('company' in data) return inspected(data);
  return 'templateFile' in data ? { id: data.id, ...(await checkedTemplate(data)) } : replyTo(data);
};

self.addEventListener(
  'message',
  ({ data }: MessageEvent<ExportRequest | InspectRequest | TemplateRequest>) => {
    void answerTo(data)
      .catch((error: unknown) => ({
        id: data.id,
        failure: error instanceof Error ? error.message : String(error),
      }))
      .then((answer) => self.postMessage(answer));
  },
);
