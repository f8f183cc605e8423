// Runs tests/e2e in a real Chromium on the built app: node tests/scripts/browser-tests.mjs [FILE …] [--app FOLDER]
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { startVitest } from 'vitest/node';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { app: { type: 'string' } },
});

/** Runs that take long, such as browsers that are killed while they save, stand in files of their own. */
const isMatrix = process.env.CASEWRIGHT_MATRIX === '1';

/** When the newest file of a folder, or the file itself, was changed. */
const changedAt = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))))
    : statSync(path).mtimeMs;

const sources = ['src', 'templates', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

const isStale = () => {
  const built = join(root, 'dist/app/index.html');
  return !existsSync(built) || sources.some((path) => changedAt(join(root, path)) > statSync(built).mtimeMs);
};

const runIn = async (executable) => {
  if (values.app === undefined && isStale()) await build({ root, logLevel: 'warn' });
  const server = await preview({
    root,
    build: { outDir: values.app ?? 'dist/app' },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const browser = await chromium.launchServer({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  process.env.CASEWRIGHT_ADDRESS = server.resolvedUrls?.local[0];
  const firefox = findFirefox();
  if (firefox === undefined)
    console.log(
      'The road in Firefox is left out: install Firefox, or set FIREFOX_PATH to one, to go it too.',
    );
  else process.env.CASEWRIGHT_FIREFOX = firefox;
  process.env.CASEWRIGHT_BROWSER = browser.wsEndpoint();
  try {
    const vitest = await startVitest('test', positionals, {
      root,
      config: false,
      run: true,
      watch: false,
      include: [
        'tests/e2e/**/*.test.ts',
        ...(isMatrix ? ['tests/e2e/**/*.matrix.ts'] : []),
        ...(firefox === undefined ? [] : ['tests/e2e/**/*.firefox.ts']),
      ],
      environment: 'node',
      // One after the other: they share a browser and, on small machines, a core.
      fileParallelism: false,
      testTimeout: isMatrix ? 1_800_000 : 120_000,
      hookTimeout: 60_000,
      // What a busy machine did to one try is told beside the test that passed at its second.
      retry: isMatrix ? 0 : 1,
      // What follows from an edit comes when the machine has time for it; one that is busy with more takes seconds.
      expect: { poll: { timeout: 20_000 } },
      reporters: ['verbose'],
    });
    await vitest.close();
  } finally {
    await browser.close();
    await server.close();
  }
};

const executable = findChromium();
if (executable === undefined) {
  console.error('Install Chromium or Google Chrome, or set CHROME_PATH to one, then run this again.');
  process.exitCode = 1;
} else await runIn(executable);
// Preview servers and browsers can leave handles open; what counts is known by now.
process.exit(process.exitCode ?? 0);
