import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, goTo, openApp, openExample } from './app.ts';
import { saved } from './office-file.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const runs = 5;
const titleField = (page: Page) => page.getByLabel('What shall we call it?');

it('keeps every character when the page is reloaded, or the tab closed, right after typing', async () => {
  app = await openApp();
  const { context, faults } = app;
  let { page } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  for (let run = 0; run < runs * 2; run += 1) {
    const typed = `Run ${run}: typed, and at once left behind`;
    await titleField(page).fill('');
    await titleField(page).pressSequentially(typed, { delay: 4 });
    if (run % 2 === 0) await page.reload();
    else {
      await page.close();
      page = await context.newPage();
      await page.goto(`${hub}/s/basics`);
    }
    await expect.poll(() => titleField(page).inputValue(), { message: `run ${run}` }).toBe(typed);
  }
  expect(faults).toEqual([]);
});

it('hands over, and takes back, what was typed in the very moment before', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  const download = page.waitForEvent('download');
  await titleField(page).evaluate((field: HTMLInputElement) => {
    field.select();
    document.execCommand('insertText', false, 'Typed, and pressed in the same moment');
    document.querySelector<HTMLElement>('button[aria-label="Save a copy to a file"]')?.click();
  });
  const kept: unknown = JSON.parse((await saved(await download)).toString());
  expect(kept).toMatchObject({ basics: { title: 'Typed, and pressed in the same moment' } });

  await titleField(page).evaluate((field: HTMLInputElement) => {
    field.select();
    document.execCommand('insertText', false, 'Typed, and taken back');
    document.querySelector<HTMLElement>('button[aria-label="Undo"]')?.click();
  });
  await expect.poll(() => titleField(page).inputValue()).not.toBe('Typed, and taken back');
  expect(faults).toEqual([]);
});

it('leads back through what was done before a reload', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  await titleField(page).fill('Another name');
  await goTo(page, hub, 's/risks');
  await page.getByText(/^Saved \d/u).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  // It goes where it changed something, and says what.
  await page.waitForURL(/s\/basics$/u);
  await page.getByText('Undone: What shall we call it?').first().waitFor();
  await expect.poll(() => titleField(page).inputValue()).toBe('Claim updates by text');
  expect(faults).toEqual([]);
});
