import type { ExportStage } from '../../core/exporters/exporter.ts';
import exportAddress from '../../workers/export.ts?worker&url';
import type {
  ExportReply,
  ExportRequest,
  InspectReply,
  InspectRequest,
  TemplateReply,
  TemplateRequest,
} from '../../workers/messages.ts';
import { type TimedWorker, type Unanswered, type Waiting, createTimedWorker } from './timed-worker.ts';
import { startWorker } from './trusted-script.ts';

const exporting = { warm: 60_000, cold: 60_000 };
const inspecting = { warm: 10_000, cold: 15_000 };

/** Asks a worker of its own, which ends with its answer. */
const askedOnce = async <Wish, Reply, Stage>(
  worker: TimedWorker<Wish, Reply, Stage>,
  wish: Wish,
  waiting: Waiting<Stage>,
): Promise<Reply | { unanswered: Unanswered }> => {
  try {
    return await worker.ask(wish, waiting);
  } finally {
    worker.stop();
  }
};

type Start = () => Promise<Worker>;
const start: Start = () => startWorker(exportAddress);

export const exportedFiles = (
  request: Omit<ExportRequest, 'id'>,
  waiting: Waiting<ExportStage> = {},
  begin: Start = start,
): Promise<ExportReply | { unanswered: Unanswered }> =>
  askedOnce(
    createTimedWorker<Omit<ExportRequest, 'id'>, ExportReply, ExportStage>(begin, exporting),
    request,
    waiting,
  );

/** Whether a company's file can give its look, and to what. */
export const inspectedFile = (
  company: InspectRequest['company'],
  waiting: Waiting<never> = {},
  begin: Start = start,
): Promise<InspectReply | { unanswered: Unanswered }> =>
  askedOnce(
    createTimedWorker<Omit<InspectRequest, 'id'>, InspectReply>(begin, inspecting),
    { company },
    waiting,
  );

/** What is wrong with a template file, and the template in it. */
export const checkedTemplateFile = (
  request: Omit<TemplateRequest, 'id'>,
): Promise<TemplateReply | { unanswered: Unanswered }> =>
  askedOnce(createTimedWorker<Omit<TemplateRequest, 'id'>, TemplateReply>(start, inspecting), request, {});
