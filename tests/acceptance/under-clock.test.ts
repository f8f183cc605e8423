import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { underClock } from '../../src/cli/under-clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'casewright-clock-'));

afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How a program ends under the clock, and what is said on standard error. */
const ended = async (program: string, limits: Parameters<typeof underClock>[2]) => {
  const path = join(folder, 'program.mjs');
  writeFileSync(path, program);
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  return { code: await underClock(pathToFileURL(path), [], limits), said: said.join('') };
};

it('stops what takes too long, and what wants too much memory, and says so in a sentence', async () => {
  const late = await ended('for (;;);', { seconds: 0.3, megabytes: 1000 });
  expect(late.code).toBe(1);
  expect(late.said).toMatch(/^This took longer than 0.3 seconds and was stopped\. [^\n]+\.\n$/u);
  vi.restoreAllMocks();

  const greedy = 'const all = []; for (;;) all.push(new Array(100_000).fill(Math.random()));';
  const large = await ended(greedy, { seconds: 60, megabytes: 50 });
  expect(large.code).toBe(1);
  expect(large.said).toMatch(/^This needed more memory than a case should and was stopped\. [^\n]+\.\n$/u);
});

it('gives the code that the program posts', async () => {
  const posting = "import { parentPort } from 'node:worker_threads'; parentPort.postMessage(2);";
  expect(await ended(posting, { seconds: 60, megabytes: 1000 })).toEqual({ code: 2, said: '' });
});
