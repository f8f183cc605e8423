import { afterEach, expect, it } from 'vitest';
import { type FirefoxApp, openFirefox } from './open-firefox.ts';

let app: FirefoxApp | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

it('goes the whole road in Firefox: opens the example, keeps an edit over a reload, and writes both files', async () => {
  app = await openFirefox();
  const { page, faults, saved } = app;
  await page.locator('::-p-text(No case yet)').wait();
  await page.locator('::-p-aria(See a finished case[role="button"])').click();
  await page.locator('::-p-aria(Copy it to change it[role="button"])').click();
  await page.waitForFunction(() => /#\/c\/[^/]+$/u.test(location.href));
  const hub = page.url();

  await page.goto(`${hub}/s/situation`);
  await page.locator('main h1').wait();
  const asIs = '[id="field:situation.asIs"]';
  await page.locator(asIs).wait();
  await page.focus(asIs);
  await page.keyboard.press('End');
  await page.keyboard.type(' Seen in another browser.');
  await page.locator('::-p-text(Saved)').wait();
  await page.reload();
  await page.locator(asIs).wait();
  const kept = () => page.$eval(asIs, (element) => ('value' in element ? String(element.value) : ''));
  await expect.poll(kept, { timeout: 20_000 }).toContain('Seen in another browser.');

  await page.goto(`${hub}/export`);
  await page.locator('::-p-aria(Export 2 files[role="button"])').click();
  await page.locator('::-p-text(Your browser saved)').setTimeout(90_000).wait();
  const kinds = async (): Promise<string[]> =>
    (await saved()).map((name) => name.split('.').at(-1) ?? '').toSorted();
  await expect.poll(kinds, { timeout: 30_000 }).toEqual(['docx', 'pptx']);
  expect(faults).toEqual([]);
});
