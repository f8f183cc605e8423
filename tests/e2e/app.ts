import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, type Locator, type Page, chromium } from 'playwright-core';
import { openCase } from '../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../src/core/business-case/schema/index.ts';
import { address, fromScript } from './from-script.ts';

export { address } from './from-script.ts';

/** Asks only for what the test looks at; slow machines get their time. */
const patience = 20_000;

export interface App {
  context: BrowserContext;
  page: Page;
  /** Everything that must never happen: violations of the policy, errors, and requests to other places. */
  faults: string[];
  close: () => Promise<void>;
}

const watch = (page: Page, faults: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy|refused to/iu.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
};

/**
 * Runs in the page before the app. A worker does not tell its page what the policy has refused it, so the source that
 * the app makes a worker of is given a line that does.
 */
const reportViolations = (): void => {
  const report = (words: string): void =>
    (globalThis as unknown as { policyBroken: (words: string) => void }).policyBroken(words);
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    report(`${violatedDirective} ${blockedURI}`),
  );
  const inWorker = `self.addEventListener('securitypolicyviolation', (event) =>
    self.postMessage({ policyBroken: event.violatedDirective + ' ' + event.blockedURI }));\n`;
  const PlainBlob = Blob;
  globalThis.Blob = class extends PlainBlob {
    constructor(parts?: BlobPart[], options?: BlobPropertyBag) {
      super(options?.type === 'text/javascript' ? [inWorker, ...(parts ?? [])] : parts, options);
    }
  };
  const PlainWorker = Worker;
  globalThis.Worker = class extends PlainWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ policyBroken?: string } | null>) => {
        if (typeof data?.policyBroken === 'string') report(`worker: ${data.policyBroken}`);
      });
    }
  };
};

/** A fresh profile with the app open on its first screen. */
export const openApp = async (
  options: Parameters<Browser['newContext']>[0] = { viewport: { width: 1440, height: 900 } },
): Promise<App> => {
  const browser = await chromium.connect(fromScript('CASEWRIGHT_BROWSER'));
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  context.setDefaultTimeout(patience);
  const faults: string[] = [];
  context.on('page', (page) => watch(page, faults));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:blob|data):/u.test(url)) faults.push(`request: ${url}`);
  });
  await context.exposeFunction('policyBroken', (words: string) => faults.push(`policy: ${words}`));
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText('No case yet').waitFor();
  return { context, page, faults, close: () => browser.close() };
};

/** Writes down what was measured; it never fails a run. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export const exampleText = readFileSync('public/examples/claim-updates-by-text.case.json', 'utf8');

export const exampleCase = (): BusinessCase => openCase(exampleText);

/** Hands the home screen a file. */
export const chooseFile = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page.getByLabel('Case file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

/** Opens a case from a file and waits for its overview; gives its address. */
export const openFile = async (page: Page, businessCase: unknown): Promise<string> => {
  await chooseFile(page, 'a.case.json', JSON.stringify(businessCase));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL(/#\/c\//u);
  return page.url();
};

/** The finished case as one of the person's own; gives its address. */
export const openExample = (page: Page): Promise<string> => openFile(page, JSON.parse(exampleText));

/** The finished case as it is shown: it can be read, and copied. */
export const seeExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'See a finished case' }).click();
  await page.waitForURL(/#\/c\//u);
};

/** A copy of the finished case that came from no file; gives its address. */
export const copyExample = async (page: Page): Promise<string> => {
  await seeExample(page);
  await page.getByRole('button', { name: 'Copy it to change it' }).click();
  await page.waitForURL(/#\/c\/[^/]+$/u);
  return page.url();
};

export const goTo = async (page: Page, hub: string, place: string): Promise<void> => {
  await page.goto(`${hub}/${place}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** Goes to a step and waits until its form stands there whole. */
export const toStep = async (page: Page, hub: string, step: string): Promise<void> => {
  await goTo(page, hub, `s/${step}`);
  await page.locator('main fieldset').first().waitFor();
  await page.locator('main').getByText('Opening …').first().waitFor({ state: 'detached' });
  if (step === 'result') await page.getByRole('region', { name: 'At which rate?' }).waitFor();
};

export const slideShown = (page: Page) => page.locator('svg[aria-label^="Slide "]').first();

/** Opens a row of a table, where it is not open. */
export const openRow = async (page: Page, id: string): Promise<void> => {
  const name = page.locator(`[data-row="${id}"] [data-open]`);
  await name.waitFor();
  if ((await name.getAttribute('aria-expanded')) === 'false') await name.click();
};

/** Opens what a field is folded into. */
export const unfoldField = (field: Locator): Promise<void> =>
  field.evaluate((element) => {
    for (
      let fold = element.closest('details');
      fold !== null;
      fold = fold.parentElement?.closest('details') ?? null
    )
      fold.open = true;
  });
