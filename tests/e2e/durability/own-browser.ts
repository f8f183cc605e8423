import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';

/** A browser with a profile of its own on disk, which a test can kill as a power cut would. */
export interface OwnBrowser {
  page: Page;
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

export const newProfile = (folder = tmpdir()): string => mkdtempSync(join(folder, 'casewright-profile-'));

export const dropProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true });

const debuggerOf = (browser: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (\S+)/u.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    browser.once('exit', () => reject(new Error(`The browser ended at once: ${said.slice(-500)}`)));
  });

const ended = (browser: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (browser.exitCode !== null || browser.signalCode !== null) resolve();
    else browser.once('exit', () => resolve());
  });

export const startBrowser = async (profile: string): Promise<OwnBrowser> => {
  const executable = findChromium();
  if (executable === undefined) throw new Error('There is no Chromium to start.');
  const started = spawn(
    executable,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const browser = await chromium.connectOverCDP(await debuggerOf(started));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window.');
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    // The whole group: a renderer that lives on would go on writing.
    if (started.pid !== undefined && started.exitCode === null)
      try {
        process.kill(-started.pid, signal);
      } catch {
        // It has ended by itself.
      }
    await ended(started);
    await browser.close().catch(() => {});
  };
  return {
    page,
    kill: () => stop('SIGKILL'),
    close: async () => {
      await browser.close().catch(() => {});
      await stop('SIGTERM');
    },
  };
};

export const titleField = (page: Page) => page.getByLabel('What shall we call it?');

/** Opens a case that holds nothing but a title, at its first step; gives the address to come back to. */
export const newCase = async (page: Page, address: string): Promise<string> => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Start a case' }).click();
  await page.waitForURL(/\/q\/1$/u);
  await page.goto(page.url().replace(/\/q\/1$/u, '/s/basics'));
  await titleField(page).waitFor();
  return page.url();
};

/** From now on notes what stood in the title whenever the app said that everything is saved. */
export const watchAcknowledged = async (page: Page): Promise<{ last: () => string }> => {
  let acknowledged = '';
  await page.exposeFunction('acknowledge', (text: string) => {
    if (text.length >= acknowledged.length) acknowledged = text;
  });
  await page.evaluate(() => {
    const field = document.getElementById('field:basics.title') as HTMLInputElement;
    const line = document.querySelector('header [role=status]');
    const tell = (globalThis as unknown as { acknowledge: (text: string) => void }).acknowledge;
    // What was told to the store is what stood there before the frame in which it was said.
    let told = '';
    new MutationObserver(() => {
      if (line?.textContent?.startsWith('Saved') === true) tell(told);
      else told = field.value;
    }).observe(line as Element, { subtree: true, childList: true, characterData: true });
  });
  return { last: () => acknowledged };
};
