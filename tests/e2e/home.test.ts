import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, openApp, openExample } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const home = async (page: Page): Promise<void> => {
  await page.goto(`${new URL(page.url()).origin}/#/`);
  await page.getByRole('heading', { name: 'Your cases' }).waitFor();
};

const listed = (page: Page): Promise<number> => page.getByRole('button', { name: /^Delete / }).count();

it('shows the finished case once, however often it is asked for, and no case that says nothing yet', async () => {
  app = await openApp();
  const { page } = app;
  for (let time = 0; time < 2; time += 1) {
    await openExample(page);
    await home(page);
    await page.getByRole('button', { name: 'Start a case' }).click();
    await page.waitForURL(/\/q\/1$/u);
    await home(page);
  }
  await expect.poll(() => listed(page)).toBe(1);
  await page.getByRole('link', { name: 'Claim updates by text' }).waitFor();
  expect(app.faults).toEqual([]);
});

it('asks before it deletes, by name, and Escape keeps', async () => {
  app = await openApp();
  const { page } = app;
  await openExample(page);
  await home(page);
  const remove = page.getByRole('button', { name: 'Delete “Claim updates by text”' });
  await remove.click();
  await page.getByText('Delete “Claim updates by text” for good?').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => remove.evaluate((button) => button === document.activeElement)).toBe(true);
  await remove.click();
  await page.getByRole('button', { name: 'Delete “Claim updates by text” for good' }).click();
  await page.getByText('No case yet').waitFor();
});
