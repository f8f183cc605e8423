import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ExportStage } from '../../../src/core/exporters/exporter.ts';
import { stageWords, unwritten } from '../../../src/web/app/export-words.ts';
import { exportedFiles, inspectedFile } from '../../../src/web/preview/export-worker.ts';
import type { ExportRequest, InspectRequest } from '../../../src/workers/messages.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { type FakeWorker, newFakeWorker } from '../fake-worker.ts';

const started: FakeWorker<ExportRequest | InspectRequest>[] = [];

const begin = (): Promise<Worker> => {
  const worker = newFakeWorker<ExportRequest | InspectRequest>();
  started.push(worker);
  return Promise.resolve(worker as unknown as Worker);
};

const request = {
  businessCase: exampleCase(),
  template: boardInvestment(),
  files: [{ document: 'deck', format: 'pptx' as const }],
  companyFiles: [],
  today: '2027-01-25',
  createdAt: '2027-01-25T09:00:00Z',
};

const company = { name: 'Ours.potx', bytes: new Uint8Array(4) };

beforeEach(() => {
  vi.useFakeTimers();
  started.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

it('says which file is written and which is checked, and ends the worker with its answer', async () => {
  const stages: string[] = [];
  const reply = exportedFiles(request, { onStage: (stage) => stages.push(stageWords(stage)) }, begin);
  await vi.advanceTimersByTimeAsync(10);
  const deck = { kind: 'deck', format: 'pptx' } as const;
  const sent: ExportStage[] = [
    { doing: 'telling' },
    { doing: 'writing', ...deck },
    { doing: 'checking', ...deck },
    { doing: 'writing', kind: 'paper', format: 'md' },
  ];
  for (const stage of sent) started[0]?.say({ id: 1, stage });
  started[0]?.say({ id: 1, files: [], faults: [], left: [] });
  expect(await reply).toEqual({ id: 1, files: [], faults: [], left: [] });
  expect(stages).toEqual([
    'Working out the figures and the words …',
    'Writing the deck …',
    'Checking the deck …',
    'Writing the paper as text …',
  ]);
  await vi.advanceTimersByTimeAsync(0);
  expect(started[0]?.isTerminated()).toBe(true);
});

it('gives up an export after a minute, and says that nothing was changed', async () => {
  const reply = exportedFiles(request, {}, begin);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(started[0]?.isTerminated()).toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect(started[0]?.isTerminated()).toBe(true);
  expect(await reply).toEqual({ unanswered: 'late' });
  expect(unwritten.late).toContain('Your case is as it was.');
});

it('gives up looking at a company file, and looks at the next one with a fresh worker', async () => {
  const late = inspectedFile(company, {}, begin);
  await vi.advanceTimersByTimeAsync(15_001);
  expect(await late).toEqual({ unanswered: 'late' });
  expect(started[0]?.isTerminated()).toBe(true);
  const next = inspectedFile(company, {}, begin);
  await vi.advanceTimersByTimeAsync(10);
  started[1]?.say({ id: 1, kind: 'pptx' });
  expect(await next).toEqual({ id: 1, kind: 'pptx' });
});
