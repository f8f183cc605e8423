import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { address, fromScript } from '../from-script.ts';

export interface FirefoxApp {
  page: Page;
  /** Everything that must never happen: violations of the policy, errors, and requests to other places. */
  faults: string[];
  /** The names of the files that are saved so far, whole ones only. */
  saved: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** The app on its first screen in a Firefox with a fresh profile, which saves files without asking. */
export const openFirefox = async (): Promise<FirefoxApp> => {
  const folder = await mkdtemp(join(tmpdir(), 'casewright-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: fromScript('CASEWRIGHT_FIREFOX'),
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:blob|data|about):/u.test(url)) faults.push(`request: ${url}`);
  });
  await page.evaluateOnNewDocument(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      // The console is watched.
      reportError(new Error(`policy: ${violatedDirective} ${blockedURI}`)),
    ),
  );
  await page.goto(address);
  return {
    page,
    faults,
    saved: async () => {
      const names = await readdir(folder);
      return names.filter((name) => !names.includes(`${name}.part`) && !name.endsWith('.part'));
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
