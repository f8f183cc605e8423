import type { ExportStage } from '../../core/exporters/exporter.ts';
import { formats } from '../../core/exporters/index.ts';
import type { Unanswered } from '../preview/timed-worker.ts';

const verbs = { writing: 'Writing', checking: 'Checking' } as const;

/** What is being done now, for somebody who waits. */
export const stageWords = (stage: ExportStage | null): string => {
  if (stage === null) return 'Beginning …';
  if (stage.doing === 'telling') return 'Working out the figures and the words …';
  const format = formats.find(({ id }) => id === stage.format);
  return `${verbs[stage.doing]} ${format?.draws[stage.kind]?.named ?? 'the file'} …`;
};

/** Why there are no files. Nothing was changed, and nothing is lost. */
export const unwritten: Record<Unanswered, string> = {
  late: 'The files were not written within a minute, so the writing was stopped. Your case is as it was. Export one file at a time, or use the plain look instead of the company file.',
  stopped: 'Stopped. No file was written, and your case is as it was.',
  broken: 'The writing broke off. No file was written, and your case is as it was. Export once more.',
};
